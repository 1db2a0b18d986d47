// An entry of a data file as YAML, with a comment behind what a curator should know the origin of.
import { writeYaml } from '../../record/yaml.js';

export interface Field {
  readonly key: string;
  readonly value: string | boolean | null | readonly (string | null)[] | readonly Field[];
  /** One line. */
  readonly comment?: string | undefined;
}

export type Entry = readonly [id: Field, ...Field[]];

/** `- id: …` and its other fields below it. */
export function yamlOf(entry: Entry): string {
  return linesOf(entry)
    .map((line, at) => `${at === 0 ? '- ' : '  '}${line}\n`)
    .join('');
}

export function linesOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ key, value, comment }) => {
    const note = comment === undefined ? '' : ` # ${comment.replaceAll(/\s+/g, ' ')}`;
    if (isFields(value)) return [`${key}:${note}`, ...linesOf(value).map((line) => `  ${line}`)];
    const [first = '', ...more] = writeYaml({ [key]: value })
      .trimEnd()
      .split('\n');
    return [first + note, ...more];
  });
}

const isFields = (value: Field['value']): value is readonly Field[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;

// What a dossier's files hold already, malformed entries too: a draft is malformed until its curator has decided.
import { comparedWords } from '../../record/compared.js';
import type { FileName } from '../../record/schema.js';
import { parseYaml } from '../../record/yaml.js';

type Values = { readonly [key: string]: unknown };

export class Known {
  readonly #entries: { readonly [name in FileName]?: readonly Values[] };
  readonly #ids = new Set<unknown>();

  /** @throws {YAMLException} where a file is no YAML */
  constructor(texts: { readonly [name in FileName]?: string }) {
    this.#entries = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, [parseYaml(text)].flat().filter(isValues)]),
    );
    for (const { id } of Object.values(this.#entries).flat()) this.#ids.add(id);
  }

  /** The source at this address or with this text, else the one with this publisher and title. */
  source({
    url,
    publisher,
    title,
    text,
  }: Partial<Record<'url' | 'publisher' | 'title' | 'text', string | undefined>>) {
    const is = (own: Values) =>
      (url !== undefined && (own.url === url || own.archived === url)) ||
      (text !== undefined && own.text === text) ||
      (title !== undefined && own.title === title && (own.publisher ?? undefined) === publisher);
    return idOf(this.#entries.sources?.find(is));
  }

  /** The only one of this name; a surname that two people have is nobody's. */
  person(name: string): string | undefined {
    const people = this.#entries.people ?? [];
    const found = [
      people.filter((one) => one.name === name),
      people.filter(({ otherNames }) => [otherNames].flat().includes(name)),
    ].find(({ length }) => length > 0);
    return found?.length === 1 ? idOf(found[0]) : undefined;
  }

  hasQuote(source: string, words: string): boolean {
    const isIt = (passage: unknown) =>
      comparedWords(String(isValues(passage) ? passage.exact : passage)) === comparedWords(words);
    return (this.#entries.quotes ?? []).some(
      (own) => own.source === source && [own.passages].flat().some(isIt),
    );
  }

  /** `marrow-no-lights`, or `marrow-no-lights-2` where that is taken; taken from now on. */
  newId(wanted: string, longest: number): string {
    let id = cutId(wanted || 'unnamed', longest);
    for (let count = 2; this.#ids.has(id); count++)
      id = `${cutId(wanted || 'unnamed', longest - 3)}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

/** Cut between its words where it is too long. */
export const cutId = (wanted: string, longest: number) =>
  wanted.slice(0, longest).replace(/-[^-]*$/, (end) => (wanted.length > longest ? '' : end));

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (entry: Values | undefined) => (typeof entry?.id === 'string' ? entry.id : undefined);

// A field in a file that people write, leaving all else in it as it is.
import { LINE_BREAK, spotFinder } from '../../record/yaml.js';

/** With `archived:` right below the source's `url:`; undefined where that does not stand on a line of its own. */
export function withArchived(text: string, id: string, address: string): string | undefined {
  const { line } = spotFinder(text)(id, ['url']);
  const lines = text.split('\n');
  const [, indent, key = ''] = /^( *)((?:- +)?)url: +\S+ *\r?$/.exec(lines[line - 1] ?? '') ?? [];
  if (indent === undefined) return undefined;
  const end = LINE_BREAK.exec(text)?.[0] === '\r\n' ? '\r' : '';
  return lines.toSpliced(line, 0, `${indent}${' '.repeat(key.length)}archived: ${address}${end}`).join('\n');
}

// JSON in the form `biome check` asks of data/: two spaces, plain lists on one line where they fit.

/** Characters a line has at most, as in biome.json. */
const LINE_WIDTH = 110;

/** The text of a JSON file that holds `value`, newline at its end. */
export function formatJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

/** @param taken characters that the line has already, and the comma that may follow */
function print(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const onOneLine = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    if (isPlain && taken + onOneLine.length <= LINE_WIDTH) return onOneLine;
    const items = value.map((item) => `${inner}${print(item, inner, inner.length + 1)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item], index, { length }) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return name + print(item, inner, name.length + Number(index < length - 1));
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

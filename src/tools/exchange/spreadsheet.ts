// Rows as CSV, in which nothing is a formula to a spreadsheet, and which come back equal.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** By column. */
export type Row = Readonly<Record<string, string>>;

/** What makes a cell a formula where it begins with it (OWASP, "CSV Injection"); an apostrophe ahead makes it words. */
const FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])/u;
const MADE_WORDS = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u;

const DELIMITERS = [',', ';', '\t'];

export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => (row[column] ?? '').replace(FORMULA, "'")));
  // The mark tells Excel that it is UTF-8.
  return stringify([[...columns], ...cells], { bom: true });
}

/**
 * Of a spreadsheet that separates by semicolons or tabs, too.
 * @throws {Error} where a row has more or fewer cells than there are columns, or a quotation mark has no end
 */
export function fromCsv(text: string): Row[] {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = DELIMITERS.find((mark) => heading.includes(mark)) ?? ',';
  const rows: Record<string, string>[] = parse(text, {
    ...{ bom: true, columns: true, skip_empty_lines: true, relax_quotes: false, delimiter },
  });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replace(MADE_WORDS, '')])),
  );
}

// Quotation marks of any kind: what stands between the outermost ones. One pass, whatever never closes.

/** What closes what each mark opens, the likeliest first. Some marks do both, in different languages. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map(
  `""” ＂＂ “”" ”” „“”" ‟” «» »« ‹› ›‹ 「」 『』 〝〞〟 ‘’ ‚‘’ ''`
    .split(' ')
    .map((marks) => [marks.slice(0, 1), marks.slice(1)]),
);
/** Also apostrophes, hence only at the edge of a word, and only where the other one is found. */
const SINGLE = /['‘’‚]/;
const ANY = /["＂“”„‟«»‹›「」『』〝〞〟'‘’‚]/g;
const WORDLY = /[\p{L}\p{N}\p{M}\p{Cf}]/u;

export interface Span {
  /** Of what stands inside the marks, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** In order; never one within another. A double mark that never closes quotes up to the end of its paragraph. */
export function quotedSpans(text: string): Span[] {
  const marks = [...text.matchAll(ANY)].map(({ 0: mark, index }) => ({ mark, index }));
  const last = new Map(marks.map(({ mark, index }) => [mark, index]));
  const spans: Span[] = [];
  let open: { readonly mark: string; readonly closing: string; readonly start: number } | undefined;
  let depth = 0;
  /** Low marks open within, which “ closes. */
  let low = 0;
  for (const { mark, index } of marks) {
    if (open === undefined) {
      if (!canOpen(text, mark, index)) continue;
      const closing = [...(CLOSED_BY.get(mark) ?? '')].find((other) => (last.get(other) ?? -1) > index);
      if (closing === undefined && SINGLE.test(mark)) continue;
      open = { mark, closing: closing ?? '', start: index + 1 };
      depth = 1;
      low = 0;
    } else if (mark === '„' && open.mark === '“') {
      low += 1;
    } else if (mark === '“' && low > 0) {
      low -= 1;
    } else if (mark === open.closing && canClose(text, mark, index)) {
      depth -= 1;
      if (depth > 0) continue;
      spans.push({ start: open.start, end: index });
      open = undefined;
    } else if (mark === open.mark && mark !== open.closing && canOpen(text, mark, index)) {
      depth += 1;
    }
  }
  if (open !== undefined && !SINGLE.test(open.mark))
    spans.push({ start: open.start, end: ending(text, open, last) });
  return spans;
}

/** Of a quotation that lacks closing marks: its last closing mark, else the end of the paragraph. */
function ending(
  text: string,
  { closing, start }: { readonly closing: string; readonly start: number },
  last: ReadonlyMap<string, number>,
): number {
  const lastClosing = last.get(closing) ?? -1;
  if (lastClosing > start) return lastClosing;
  const paragraph = text.indexOf('\n\n', start);
  return paragraph === -1 ? text.length : paragraph;
}

function canOpen(text: string, mark: string, index: number): boolean {
  if (!CLOSED_BY.has(mark)) return false;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  // An inch mark, the end of a word.
  if (/["＂”]/.test(mark)) return !WORDLY.test(before) || /\p{Script=Han}/u.test(before);
  if (SINGLE.test(mark)) return !WORDLY.test(before) && /\S/.test(after);
  return true;
}

function canClose(text: string, mark: string, index: number): boolean {
  if (!SINGLE.test(mark)) return true;
  return !WORDLY.test(text[index + 1] ?? ' ') && /\S/.test(text[index - 1] ?? ' ');
}

const EDGE = /[\s"＂“”„‟«»‹›「」『』〝〞〟'‘’‚]/;

/** Without the marks and the space around it. A pattern for the end of a text would look from every place. */
export function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGE.test(text[start] ?? '')) start += 1;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

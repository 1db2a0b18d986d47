// The order in which the sources bring the quotes.
import type { Dossier, Quote } from '../record/model.js';

/** By source, then by place in it; quotes without a place keep the order of the data. */
export function inSourceOrder({ quotes, sources }: Dossier): Quote[] {
  const places = new Map(sources.map((source, index) => [source, index]));
  const place = ({ source }: Quote) => places.get(source) ?? places.size;
  const start = ({ passages }: Quote) => passages[0].position?.start ?? 0;
  return [...quotes].sort((a, b) => place(a) - place(b) || start(a) - start(b));
}

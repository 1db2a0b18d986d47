// "Did you mean": the nearest of some texts, for messages only, never for a decision.
import search from 'approx-string-match';

/** No id or name of ours is as long, and the search takes the longer the more may be wrong. */
const LONGEST = 100;

/** The candidate with the fewest letters wrong, or undefined where all have more than half of them wrong. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  let best: { readonly candidate: string; readonly errors: number } | undefined;
  for (const candidate of candidates) {
    const limit = Math.floor(Math.max(text.length, candidate.length) / 2);
    const [longer, shorter] = text.length > candidate.length ? [text, candidate] : [candidate, text];
    // Allowed as many errors as it has letters, the search finds everything everywhere.
    const found = search(longer, shorter, Math.min(limit, shorter.length - 1)).map(
      ({ errors, start, end }) => errors + longer.length - (end - start),
    );
    const errors = Math.min(...found);
    if (errors <= limit && (best === undefined || errors < best.errors)) best = { candidate, errors };
  }
  return best?.candidate;
}

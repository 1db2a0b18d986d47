// What came of a charge or claim, in the fixed words of product.md (editorial rule 5).
import { ENGLISH, type Say } from '../../language/say.js';
import type { Outcome } from '../../record/model.js';
import { escaped } from '../shared/text.js';

/** The outcome, then what belongs to it: the English term beside another language's; a dismissal is no acquittal. */
export function formatOutcome({ name, detail, sentence }: Outcome, say: Say): string[] {
  const [own, english] = [say(`outcome.${name}`), ENGLISH(`outcome.${name}`)];
  const term = own === english ? own : `${own} – ${english}`;
  return [
    name.startsWith('dismissed') ? `${term}, ${say('status.notAcquittal')}` : term,
    ...[detail, sentence].flatMap((part) => (part === null ? [] : [escaped(part)])),
  ];
}

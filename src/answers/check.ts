// Words somebody posted, checked against all films of the record.
import { type Claim, MOST } from '../check/claims.js';
import type { WordsChecked } from './answer.js';
import type { AskableRecord } from './askable.js';

/** The record, and who asks: nobody's messages may make the others' wait. */
interface Asker extends AskableRecord {
  readonly member?: string | undefined;
}

/** Quotations, block quotes and else the sentences of a text: ten of them, of at most 4,000 UTF-16 units. */
export async function answerCheck(
  { search: { dossiers }, checker, member }: Asker,
  text: string,
): Promise<WordsChecked> {
  return { dossiers, ...(await checker.checkMessage(text, member)) };
}

/** A message's own words and those of its embeds, ten in all; of a message that quotes, no mere sentences of embeds. */
export async function answerMessage(record: Asker, text: string, embedded: string): Promise<WordsChecked> {
  const own = await answerCheck(record, text);
  const others = await answerCheck(record, embedded);
  const quotes = own.checked.some(({ claim }) => claim.kind !== 'sentence');
  const foreign = others.checked.filter(({ claim }) => !quotes || claim.kind !== 'sentence');
  const all = [...own.checked, ...foreign.map((checked) => ({ ...checked, isEmbedded: true }))];
  const checked = all.slice(0, MOST);
  const notChecked = own.notChecked + others.notChecked + all.length - checked.length;
  return { ...own, checked, notChecked };
}

/** Claims that were found in a text before, checked once more. */
export async function checkAgain(
  { search: { dossiers }, checker, member }: Asker,
  claims: readonly Claim[],
): Promise<WordsChecked> {
  return { dossiers, checked: await checker.checkEach(claims, member), notChecked: 0 };
}

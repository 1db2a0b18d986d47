// Words somebody posted, checked against all films of the record.
import type { Claim } from '../check/claims.js';
import type { WordsChecked } from './answer.js';
import type { AskableRecord } from './askable.js';

/** Quotations, block quotes and else the sentences of a text: ten of them, of at most 4,000 UTF-16 units. */
export async function answerCheck(
  { search: { dossiers }, checker }: AskableRecord,
  text: string,
): Promise<WordsChecked> {
  return { dossiers, ...(await checker.checkMessage(text)) };
}

/** Claims that were found in a text before, checked once more. */
export async function checkAgain(
  { search: { dossiers }, checker }: AskableRecord,
  claims: readonly Claim[],
): Promise<WordsChecked> {
  return { dossiers, checked: await checker.checkAll(claims), notChecked: 0 };
}

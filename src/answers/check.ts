// Words somebody posted, checked against all films of the record.
import { type Claim, MOST } from '../check/claims.js';
import { type Dossier, mapNonEmpty, type NonEmpty, type Quote } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import type { WordsChecked } from './answer.js';
import type { AskableRecord } from './askable.js';

/** Quotations, block quotes and else the sentences of a text: ten of them, of at most 4,000 UTF-16 units. */
export async function answerCheck({ dossiers, checker }: AskableRecord, text: string): Promise<WordsChecked> {
  return { ...films(dossiers), ...(await checker.checkMessage(text)) };
}

/** A message's own words and those of its embeds, ten in all; of a message that quotes, no mere sentences of embeds. */
export async function answerMessage(
  record: AskableRecord,
  text: string,
  embedded: string,
): Promise<WordsChecked> {
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
  { dossiers, checker }: AskableRecord,
  claims: readonly Claim[],
): Promise<WordsChecked> {
  return { ...films(dossiers), checked: await checker.checkAll(claims), notChecked: 0 };
}

/** The film whose record holds the quote: two films may have quotes of one id. */
export function filmOf(quote: Quote, { dossiers }: Pick<WordsChecked, 'dossiers'>): Dossier {
  return dossiers.find(({ entries }) => entries.get(quote.id) === quote) ?? dossiers[0];
}

function films(dossiers: NonEmpty<DossierSearch>): Pick<WordsChecked, 'dossiers'> {
  return { dossiers: mapNonEmpty(dossiers, ({ dossier }) => dossier) };
}

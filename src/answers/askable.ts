// The record, ready to be asked: searchable, and words can be checked against it.
import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Checker, createChecker } from '../check/checker.js';
import { mapNonEmpty, type NonEmpty, type TheRecord } from '../record/model.js';
import { type DossierSearch, indexRecord } from '../search/dossier-search.js';

export interface AskableRecord {
  /** The first dossier is the one asked when no film is named. */
  readonly dossiers: NonEmpty<DossierSearch>;
  /** Over all dossiers. */
  readonly checker: Checker;
}

/**
 * In steps, between which others have their turn.
 * @param first the id of the dossier to ask when no film is named; the first by name where undefined
 */
export async function askable(record: TheRecord, first?: string): Promise<AskableRecord> {
  const dossiers = await indexRecord(record, first);
  await othersTurn();
  return { dossiers, checker: createChecker(mapNonEmpty(dossiers, ({ dossier }) => dossier)) };
}

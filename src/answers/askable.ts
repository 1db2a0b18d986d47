// The record, ready to be asked: searchable, and words can be checked against it.
import { type Checker, createChecker } from '../check/checker.js';
import type { TheRecord } from '../record/model.js';
import { indexRecord, type RecordSearch } from '../search/search.js';

export interface AskableRecord {
  readonly search: RecordSearch;
  /** Over all dossiers. */
  readonly checker: Checker;
}

/** In steps, between which others have their turn. */
export async function askable(record: TheRecord): Promise<AskableRecord> {
  const search = await indexRecord(record);
  return { search, checker: await createChecker(record.dossiers) };
}

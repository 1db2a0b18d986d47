// The record, ready to be asked: searchable, and words can be checked against it.
import { type Checker, createChecker } from '../check/checker.js';
import type { TheRecord } from '../record/model.js';
import { indexRecord, type RecordSearch } from '../search/search.js';

export interface AskableRecord {
  readonly search: RecordSearch;
  /** Over all dossiers. */
  readonly checker: Checker;
}

export async function askable(record: TheRecord): Promise<AskableRecord> {
  return { search: await indexRecord(record), checker: createChecker(record.dossiers) };
}

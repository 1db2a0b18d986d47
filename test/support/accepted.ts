// A film some of whose entries and people a server's own curators accepted: no data file can say so.
import { link } from '../../src/record/link.js';
import type { TheRecord } from '../../src/record/model.js';
import type { WrittenFiles } from '../../src/record/schema.js';
import { filesFrom, readWritten } from './written.js';

export async function withAccepted(
  folder: string,
  ids: readonly string[],
  change: (written: WrittenFiles) => void = () => {},
): Promise<TheRecord> {
  const { written, places } = await readWritten(folder);
  change(written);
  const files = filesFrom(written, places);
  for (const entry of [...files.people, ...files.quotes, ...files.events])
    if (ids.includes(entry.id)) entry.accepted = '2026-11-26';
  return { dossiers: [link(files)] };
}

// The invented dossier of test/fixtures, changed in memory as a test needs it, and checked like any other.
import { link } from '../../src/record/link.js';
import type { Dossier } from '../../src/record/model.js';
import { BrokenRecord, ProblemList } from '../../src/record/problems.js';
import { checkRules } from '../../src/record/rules.js';
import type { Places, WrittenFiles } from '../../src/record/schema.js';
import { filesFrom, readWritten } from './written.js';

export const FIXTURES = 'test/fixtures/dossiers';
const FOLDER = 'lantern-coast';

export async function lanternCoast(
  change: (written: WrittenFiles, places: Places) => void = () => {},
): Promise<Dossier> {
  const { written, places } = await readWritten(`${FIXTURES}/${FOLDER}`);
  change(written, places);
  const files = filesFrom(written, places);
  const problems = new ProblemList();
  checkRules(FOLDER, files, { ids: new Set(), files: new Set() }, problems);
  if (problems.count > 0) throw new BrokenRecord(problems);
  return link(files);
}

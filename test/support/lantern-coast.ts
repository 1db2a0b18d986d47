// The invented dossier of test/fixtures, changed in memory as a test needs it, and checked like any other.
import { link } from '../../src/record/link.js';
import { readDossiers } from '../../src/record/load.js';
import type { Dossier } from '../../src/record/model.js';
import { BrokenRecord, ProblemList } from '../../src/record/problems.js';
import { checkRules } from '../../src/record/rules.js';
import type { DossierFiles } from '../../src/record/schema.js';

export const FIXTURES = 'test/fixtures/dossiers';

export async function lanternCoast(change: (files: DossierFiles) => void = () => {}): Promise<Dossier> {
  const problems = new ProblemList();
  const { folders } = await readDossiers(FIXTURES, problems);
  const [found] = folders;
  if (found === undefined) throw new Error(`${FIXTURES} holds no dossier.`);
  const files = structuredClone(found.files);
  change(files);
  checkRules(found.folder, files, { ids: new Set(), files: new Set() }, problems);
  if (problems.count > 0) throw new BrokenRecord(problems);
  return link(files);
}

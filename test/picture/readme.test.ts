// The README's pictures show what the program makes today: their words are compared, not their pixels.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { askable } from '../../src/answers/askable.js';
import { ENGLISH } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { ServerRecords } from '../../src/server-record/server-records.js';
import { openStore } from '../../src/store/open.js';
import { startLocalPage } from '../../src/tools/local-page.js';
import { readmeProposal, readmeThread } from '../../src/tools/readme-page.js';
import { readmePictures } from '../../src/tools/readme-pictures.js';
import { botOn, servicesFrom } from '../support/local-bot.js';

const context = { ...(await askable(await loadRecord('data'))), say: ENGLISH, takesReports: false };
const pictures = await readmePictures(COMMANDS, context);

test.each(pictures.map(({ name, picture }) => [name, picture] as const))(
  '%s shows today’s words (else: npm run pictures)',
  (name, { drawing }) => {
    const drawn = JSON.parse(readFileSync(`docs/pictures/${name}.json`, 'utf8'));
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawn);
    expect(existsSync(`docs/pictures/${name}.png`)).toBe(true);
  },
);

test('the page shows today’s words (else: npm run pictures)', async () => {
  const bot = await botOn(loadRecord('data'));
  onTestFinished(() => bot.stop());
  const shown = JSON.parse(readFileSync('docs/pictures/page.json', 'utf8'));
  expect(JSON.parse(JSON.stringify(await readmeThread(bot.discord)))).toEqual(shown);
});

test('the proposal shows today’s words (else: npm run pictures)', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'proposal-'));
  const store = await openStore({ stateDir });
  const services = await servicesFrom(await loadRecord('data'));
  const records = new ServerRecords(store, services.log);
  const local = await startLocalPage({ ...services, records }, 0);
  onTestFinished(async () => {
    await local.stop();
    await store.close();
    await rm(stateDir, { recursive: true });
  });
  const shown = JSON.parse(readFileSync('docs/pictures/proposal.json', 'utf8'));
  expect(JSON.parse(JSON.stringify(await readmeProposal(local.discord)))).toEqual(shown);
});

test.each([...pictures.map(({ name }) => name), 'page', 'proposal'])(
  '%s stands in the README, with alt text',
  (name) => {
    const tag = new RegExp(`<img src="docs/pictures/${name}\\.png" width="\\d+" alt="[^"]{80,}">`);
    expect(readFileSync('README.md', 'utf8')).toMatch(tag);
  },
);

// A server's own record on the page, by keyboard alone: proposed, accepted, answered with.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServerRecords } from '../../../src/server-record/server-records.js';
import { openStore } from '../../../src/store/open.js';
import { type LocalPage, startLocalPage } from '../../../src/tools/local-page.js';
import { servicesFrom } from '../../support/local-bot.js';
import { faultsIn } from './axe.js';
import { inChromium, type Visitor, visitors } from './browser.js';

inChromium('a server’s own record on the page', () => {
  const browser = visitors();
  let local: LocalPage;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const stateDir = await mkdtemp(join(tmpdir(), 'page-'));
    const store = await openStore({ stateDir });
    const services = await servicesFrom();
    local = await startLocalPage({ ...services, records: new ServerRecords(store, services.log) }, 0);
    stop = async () => {
      await local.stop();
      await store.close();
      await rm(stateDir, { recursive: true });
    };
  });
  afterAll(() => stop());

  /** Types a command without options. */
  const open = async (visitor: Visitor, name: string) => {
    await visitor.box.fill(`/${name} `);
    await visitor.page.getByRole('group', { name: `/${name}` }).waitFor();
  };
  const labelled = (visitor: Visitor, name: string) =>
    visitor.newest.getByRole('button', { name, exact: true });

  test('a member proposes, a curator accepts, and everybody is answered with it', async () => {
    const proposer = await browser.visit(local.url);
    await open(proposer, 'record add-quote');
    await proposer.page.keyboard.press('Enter');
    const form = proposer.page.getByRole('dialog');
    await form.waitFor();
    for (const text of [
      'She went out with a door nobody had looked at.',
      'Tobias Renn, mate of the ferry',
      'https://harbour.example/2025/night-ferry',
      'hearing, public inquiry, 6 March 2025',
      'He told the inquiry how the ferry had sailed.',
    ]) {
      await proposer.page.keyboard.type(text);
      await proposer.page.keyboard.press('Tab');
    }
    expect(await faultsIn(proposer)).toEqual([]);
    await proposer.answerTo(() => form.getByRole('button', { name: 'Submit' }).press('Enter'));
    await labelled(proposer, 'Propose').press('Enter');
    await proposer.newest.getByText('Proposed. A curator').waitFor();
    expect(await faultsIn(proposer)).toEqual([]);

    const curator = await browser.visit(local.url);
    await curator.page.getByLabel('You are').selectOption('moderator');
    await open(curator, 'record review');
    await curator.answerTo(() => curator.page.keyboard.press('Enter'));
    await curator.newest.getByText('Stands word for word on the page.').waitFor();
    expect(await faultsIn(curator)).toEqual([]);
    await labelled(curator, 'Accept').press('Enter');
    await curator.newest.getByText('From now on it appears in this server’s answers.').waitFor();

    const answer = await proposer.run('quote', 'a door nobody had looked at');
    expect(await answer.innerText()).toContain('This server’s record · accepted');
  });
});

// What is on the local page before anybody has typed: whom one can be, and a source to quote from.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../src/article/fetch.js';
import type { Page } from '../../src/article/page.js';
import { settled } from '../../src/local-discord/index.js';
import { ServerRecords } from '../../src/server-record/server-records.js';
import { openStore } from '../../src/store/open.js';
import { type LocalPage, standIn, startLocalPage } from '../../src/tools/local-page.js';
import { servicesFrom } from '../support/local-bot.js';
import { read, shown } from '../support/member.js';

const ARTICLE = 'https://harbour.example/2025/night-ferry';

async function started(): Promise<LocalPage> {
  const local = await startLocalPage(await servicesFrom(), 0);
  onTestFinished(() => local.stop());
  return local;
}

const fetcher = (url: string) => createFetcher({ elsewhere: new Map([standIn(url)]) });

test('a member has linked an article, which is read from the page’s own server', async () => {
  const { url, discord } = await started();
  const [message] = discord.messages();
  expect(message?.content).toContain(`${ARTICLE}\n`);
  expect(message?.author.id).toBe(discord.members.other.user.id);
  const read = (await fetcher(url)(ARTICLE)) as Extract<Page, { contentType: 'text/html' | 'text/plain' }>;
  expect(read).toMatchObject({ kind: 'page', address: ARTICLE, contentType: 'text/html' });
  expect(read.text).toContain('“She went out with a door nobody had looked at.”');
  const [shown = ''] = /http:[^>]+/.exec(message?.content ?? '') ?? [];
  expect(await (await fetch(shown)).text()).toBe(read.text);
});

test('nothing else of this machine is read', async () => {
  const { url, discord } = await started();
  const fetchPage = fetcher(url);
  for (const path of ['/', '/events?member=asker']) {
    expect(await fetchPage(`https://harbour.example${path}`)).toMatchObject({ why: 'gone' });
  }
  const { host } = new URL(url);
  for (const address of [`https://${host}/`, `https://localhost:${new URL(url).port}/`]) {
    expect(await fetchPage(address)).toMatchObject({ why: 'not a public address' });
  }
  expect(await fetchPage(`${url}/elsewhere/harbour.example/2025/night-ferry`)).toMatchObject({
    why: 'not an address',
  });
  expect(await fetchPage(discord.url)).toMatchObject({ why: 'not an address' });
});

test('who is there can propose from it, and somebody else accept it, with nothing to set up', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'page-'));
  const store = await openStore({ stateDir });
  const services = await servicesFrom();
  const records = new ServerRecords(store, services.log);
  const { discord, stop } = await startLocalPage({ ...services, records }, 0);
  onTestFinished(async () => {
    await stop();
    await store.close();
    await rm(stateDir, { recursive: true });
  });
  const [message] = discord.messages();
  if (message === undefined) throw new Error('There is no message.');
  const form = await discord.runOnMessage({ name: 'Propose as source…', message });
  const fields = {
    words: 'She went out with a door nobody had looked at.',
    speaker: 'Tobias Renn, mate of the ferry',
    occasion: 'hearing, public inquiry, 6 March 2025',
    circumstances: 'He told the inquiry how the ferry had sailed.',
  };
  const { custom_id: customId } = form.response.data as { custom_id: string };
  const draft = await settled(discord, await discord.submit({ customId, fields, from: form }));
  if (draft === undefined) throw new Error('There is no draft.');
  expect(read(draft)).toContain('Stands word for word on the page.');
  const pressed = (message: APIMessage, act: RegExp, member = discord.members.asker) => {
    const [customId = ''] = act.exec(JSON.stringify(message.components)) ?? [];
    return discord.press({ message, customId, member });
  };
  await pressed(draft, /o1:propose:\w+/);
  const member = discord.members.moderator;
  const review = shown(await discord.run({ name: 'record review', member }));
  expect(shown(await pressed(review, /o1:accept:\w+:\d+/, member)).content).toContain('Accepted');
  const answer = shown(
    await discord.run({ name: 'quote', options: { query: 'a door nobody had looked at' } }),
  );
  expect(read(answer)).toContain('The Harbour Example');
});

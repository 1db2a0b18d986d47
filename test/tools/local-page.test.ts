// What is on the local page before anybody has typed: whom one can be, and a source to quote from.
import { expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../src/article/fetch.js';
import type { Page } from '../../src/article/page.js';
import { loadRecord } from '../../src/record/load.js';
import { type LocalPage, standIn, startLocalPage } from '../../src/tools/local-page.js';
import { servicesFrom } from '../support/local-bot.js';
import { SMALL } from '../support/small-record.js';

const ARTICLE = 'https://harbour.example/2025/night-ferry';

async function started(): Promise<LocalPage> {
  const local = await startLocalPage(await servicesFrom(await loadRecord(SMALL)), 0);
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

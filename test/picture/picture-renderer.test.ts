// Where pictures are made: each once, a few at a time, and never a crash.
import { expect, onTestFinished, test } from 'vitest';
import type { Drawing } from '../../src/picture/drawing.js';
import { PictureRenderer } from '../../src/picture/picture-renderer.js';

const worker = new URL('./failing-worker.mjs', import.meta.url).href;
const ME = '1';

function studio(patienceMs = 20_000) {
  const told: string[] = [];
  return {
    told,
    studio: new PictureRenderer({ warn: (_, message) => told.push(message) }, { worker, patienceMs }),
  };
}

const card = (speaker: string): Drawing => ({
  kind: 'card',
  speakers: [{ name: speaker, role: '' }],
  passages: [],
  together: '',
  said: '',
  reported: '',
  beside: [],
  foot: '',
});
const drawn = { kind: 'drawn', png: new Uint8Array([1, 2, 3]) };
const failed = { kind: 'not drawn', why: 'failed' };

test('the same picture, asked for by ten at once, is made once and kept', async () => {
  const { studio: one } = studio();
  expect(one.ready(card('a'))).toBeUndefined();
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => one.draw(card('a'), `${index}`)),
  );
  expect(outcomes).toEqual(Array.from({ length: 10 }, () => drawn));
  const pngs = new Set(outcomes.map((outcome) => (outcome.kind === 'drawn' ? outcome.png : undefined)));
  expect(pngs.size).toBe(1);
  expect([...pngs]).toEqual([one.ready(card('a'))]);
});

test('of twelve different ones at once those that would wait too long are refused', async () => {
  const { studio: one } = studio();
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, index) => one.draw(card(`${index}`), `${index}`)),
  );
  expect(outcomes.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => drawn));
  expect(outcomes.slice(8)).toEqual(Array.from({ length: 4 }, () => ({ kind: 'not drawn', why: 'busy' })));
  // When those are made there is room again.
  expect(await one.draw(card('11'), ME)).toEqual(drawn);
});

test.each(['dies', 'throws'])(
  'a worker that %s costs its own picture, and the next is made',
  async (speaker) => {
    const { studio: one, told } = studio();
    expect(await one.draw(card('a'), ME)).toEqual(drawn);
    expect(await one.draw(card(speaker), ME)).toEqual(failed);
    expect(told).toContain('picture not made');
    expect(await one.draw(card('b'), ME)).toEqual(drawn);
  },
);

test('what waits behind a worker that dies is made all the same', async () => {
  const { studio: one } = studio();
  const outcomes = await Promise.all(
    ['a', 'dies', 'b', 'c'].map((speaker) => one.draw(card(speaker), speaker)),
  );
  expect(outcomes).toEqual([drawn, failed, drawn, drawn]);
});

test('a worker that can’t even start costs no patience', async () => {
  const missing = new URL('./not-there.mjs', import.meta.url).href;
  const one = new PictureRenderer({ warn: () => {} }, { worker: missing, patienceMs: 600_000 });
  expect(await one.draw(card('a'), ME)).toEqual(failed);
  expect(await one.draw(card('b'), ME)).toEqual(failed);
});

test('a worker that hangs is ended, and the next picture is made', async () => {
  const { studio: one } = studio(2_000);
  expect(await one.draw(card('hangs'), ME)).toEqual(failed);
  expect(await one.draw(card('b'), ME)).toEqual(drawn);
});

test('of twenty pictures that one member asks for at once one is made, and everybody else gets theirs', async () => {
  const { studio: one } = studio();
  const mine = Array.from({ length: 20 }, (_, index) => one.draw(card(`mine ${index}`), ME));
  const others = ['b', 'c', 'd'].map((speaker) => one.draw(card(speaker), speaker));
  expect(await Promise.all(others)).toEqual([drawn, drawn, drawn]);
  const refused = { kind: 'not drawn', why: 'yours' };
  expect(await Promise.all(mine)).toEqual([drawn, ...Array.from({ length: 19 }, () => refused)]);
  // What is refused can be asked for again, and what somebody else has had made is there.
  expect(await one.draw(card('mine 1'), ME)).toEqual(drawn);
  expect(await Promise.all([one.draw(card('mine 2'), ME), one.draw(card('b'), ME)])).toEqual([drawn, drawn]);
});

test('who draws sees no settings: not the token, not anything', async () => {
  const tells = new URL('./telling-worker.mjs', import.meta.url).href;
  process.env.DISCORD_TOKEN = 'secret';
  onTestFinished(() => {
    delete process.env.DISCORD_TOKEN;
  });
  const one = new PictureRenderer({ warn: () => {} }, { worker: tells });
  const outcome = await one.draw(card('a'), ME);
  expect(outcome.kind === 'drawn' && Buffer.from(outcome.png).toString()).toBe('{}');
});

import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { loadApart } from '../../src/record/load-apart.js';
import { nearest } from '../../src/record/nearest.js';
import { parseYaml } from '../../src/record/yaml.js';
import { copyOfDossier } from './fixture.js';

async function loadCopy() {
  const { dataDir } = await copyOfDossier();
  return (await loadRecord(dataDir)).dossiers[0];
}

test('references are the things themselves', async () => {
  const { quotes, people, works, proceedings, sources } = await loadCopy();
  expect(quotes[0]?.speakers[0]).toBe(people[0]);
  expect(quotes[0]?.occasion.work).toBe(works[1]);
  expect(works[1]?.director).toBe(people[2]);
  expect(quotes[0]?.citations[0].source).toBe(sources[0]);
  expect(proceedings[0]?.against[0]).toBe(people[1]);
  expect(proceedings[0]?.charges[0].outcomes[0]?.against).toBe(people[1]);
  expect(proceedings[0]?.charges[0].outcomes[0]?.citations[0].passage.exact).toBe('found Varga not guilty');
});

test('people of an event or step are those whose full names its text has, in its order', async () => {
  const { events, proceedings } = await loadCopy();
  const ids = events.map(({ people }) => people.map(({ id }) => id));
  expect(ids).toEqual([[], ['mirela-quist', 'odo-varga'], ['odo-varga'], ['odo-varga'], []]);
  expect(proceedings[0]?.steps.map(({ people }) => people.length)).toEqual([1, 1, 1]);
});

test('the timeline has events and steps in order of date, undated ones last', async () => {
  const { timeline } = await loadCopy();
  expect(timeline.map(({ id }) => id)).toEqual([
    'lighthouse-fire',
    'varga-charged',
    'insurers-suit',
    'varga-verdict',
    'insurers-settled',
    'low-tide-opens',
    'night-watch-claim',
    'varga-plea',
  ]);
});

test('what was overtaken knows the later event, which is the one in the timeline', async () => {
  const { events, timeline } = await loadCopy();
  const suit = events.find(({ id }) => id === 'insurers-suit');
  expect(suit?.overtakenBy).toBe(timeline.find(({ id }) => id === 'insurers-settled'));
});

test('events that overtake one another thousands of times are linked', async () => {
  const copy = await copyOfDossier();
  const [event] = parseYaml(await readFile(copy.path('events'), 'utf8')) as [object];
  const day = (index: number) => new Date(Date.UTC(1970, 0, 1 + index)).toISOString().slice(0, 10);
  const events = Array.from({ length: 12_000 }, (_, index) => ({
    ...{ ...event, id: `event-${index}`, date: day(index) },
    ...(index < 11_999 && { overtakenBy: `event-${index + 1}` }),
  }));
  await writeFile(copy.path('events'), JSON.stringify(events));
  const { dossiers } = await loadRecord(copy.dataDir);
  const linked = dossiers[0].events;
  expect(linked[0]?.overtakenBy).toBe(linked[1]);
  expect(linked[11_998]?.overtakenBy).toBe(linked[11_999]);
});

test('read in a thread of its own, the record is the same', async () => {
  const { dataDir } = await copyOfDossier();
  expect(await loadApart(dataDir)).toEqual(await loadRecord(dataDir));
});

test('a passage has its position only where its text was held', async () => {
  const { quotes, events, sources } = await loadCopy();
  expect(quotes[2]?.passages[0]).toEqual({
    exact: 'Leave it burning, leave it burning!',
    prefix: 'm. “',
    suffix: '',
    at: null,
    position: { start: 713, end: 748 },
  });
  expect(events[3]?.citations[0].passage.position).toBeNull();
  // Named, but never held: it counts as no text.
  expect(sources.map(({ text }) => text !== null)).toEqual([true, false, false]);
});

test.each([
  ['huertas', ['davis', 'huerta'], 'huerta'],
  ['the-huerta', ['davis', 'huerta'], 'huerta'],
  ['zzz', ['davis', 'huerta'], undefined],
  ['huerta', [], undefined],
])('the nearest to %j of %j is %j', (text, candidates, expected) => {
  expect(nearest(text, candidates)).toBe(expected);
});

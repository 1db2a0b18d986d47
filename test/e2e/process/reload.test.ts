// SIGHUP: changed data is taken over; broken data is refused, and nobody who asks notices.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LiveRecord } from '../../../src/live-record.js';
import type { FileName } from '../../../src/record/schema.js';
import { parseYaml } from '../../../src/record/yaml.js';
import { copyOfDossier } from '../../record/fixture.js';
import { readableLog } from '../../support/lines.js';
import { atTheEnd, discordFor, operateOn } from './operator.js';

const TAKEN_OVER = 'record loaded anew';
const REFUSED = 'changed record refused; the last good one stays';
const CIRCUMSTANCES = '3.circumstances';

test.concurrent('changed data is answered from; broken data is refused while many ask', async () => {
  const copy = await copyOfDossier(atTheEnd);
  await copy.set('quotes', CIRCUMSTANCES, 'As the bot started.');
  const discord = await discordFor();
  const bot = await operateOn(discord, { DATA_DIR: copy.dataDir });
  /** The circumstances that so many answers told, each once. */
  const told = async (times: number): Promise<(string | undefined)[]> => {
    const asking = () => discord.run({ name: 'quote', options: { query: '"candle"', private: true } });
    const exchanges = await Promise.all(Array.from({ length: times }, asking));
    const said = exchanges.map(({ message }) => message?.embeds[0]?.description ?? '');
    return [...new Set(said.map((text) => /As (?:the bot|it) [^.]+\./.exec(text)?.[0]))];
  };
  expect(await told(1)).toEqual(['As the bot started.']);

  await copy.set('quotes', CIRCUMSTANCES, 'As it stands now.');
  expect(await told(1)).toEqual(['As the bot started.']);
  bot.signal('SIGHUP');
  await bot.logged(TAKEN_OVER);
  expect(await told(1)).toEqual(['As it stands now.']);

  const good = await readFile(copy.path('quotes'), 'utf8');
  await copy.set('people', '0.age', 40);
  await writeFile(copy.path('quotes'), '- {"id":');
  bot.signal('SIGHUP');
  const refusal = bot.logged(REFUSED);
  const meanwhile = await whileWaitingFor(refusal, () => told(50));
  const [refused] = await refusal;
  expect(refused?.problems).toEqual([
    expect.stringMatching(/^lantern-coast\/people\.yaml:\d+:\d+ › mirela-quist › age\n.+"age"/),
    expect.stringMatching(/^lantern-coast\/quotes\.yaml:1:\d+\n.+can't be read as YAML/),
  ]);
  expect(new Set(meanwhile.flat())).toEqual(new Set(['As it stands now.']));
  expect(await told(50)).toEqual(['As it stands now.']);

  await copy.set('people', '0.age', undefined);
  await writeFile(copy.path('quotes'), good.replace('As it stands now.', 'As it was mended.'));
  bot.signal('SIGHUP');
  await bot.logged(TAKEN_OVER, 2);
  expect(await told(1)).toEqual(['As it was mended.']);
});

/** What was done again and again until then, at least once. */
async function whileWaitingFor<T>(end: Promise<unknown>, act: () => Promise<T>): Promise<T[]> {
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  const done: T[] = [];
  do done.push(await act());
  while (!isOver);
  return done;
}

/** The invented dossier with so many more quotes and events. */
async function largeDossier(quotes: number, events: number) {
  const copy = await copyOfDossier(atTheEnd);
  const read = async (name: FileName) => parseYaml(await readFile(copy.path(name), 'utf8')) as object[];
  const many = (count: number, one: object, id: string) =>
    Array.from({ length: count }, (_, index) => ({ ...one, id: `${id}-${index}` }));
  const add = async (name: FileName, count: number) => {
    const [first = {}, ...others] = await read(name);
    await writeFile(copy.path(name), JSON.stringify([first, ...others, ...many(count, first, name)]));
  };
  await add('quotes', quotes);
  await add('events', events);
  return copy;
}

test.concurrent('while thousands of entries are read, checked and refused, who asks is answered', async () => {
  const copy = await largeDossier(3000, 1000);
  const discord = await discordFor();
  const bot = await operateOn(discord, { DATA_DIR: copy.dataDir });
  await copy.set('people', '0.age', 40);
  const asking = () => discord.run({ name: 'quote', options: { query: '"candle"', private: true } });
  await asking();
  bot.signal('SIGHUP');
  const answered = await whileWaitingFor(bot.logged(REFUSED), asking);
  // One or two where the process is held up until the data is read.
  expect(answered.length).toBeGreaterThan(5);
});

test.concurrent('millions of problems: the first hundred are logged, the others counted, and the last good record answers', async () => {
  const copy = await copyOfDossier(atTheEnd);
  const discord = await discordFor();
  const bot = await operateOn(discord, { DATA_DIR: copy.dataDir });
  await writeFile(copy.path('events'), `[${'{},'.repeat(300_000)}{}]`);
  bot.signal('SIGHUP');
  const [line] = await bot.logged(REFUSED);
  expect(line?.problems).toHaveLength(101);
  expect((line?.problems as string[] | undefined)?.at(-1)).toMatch(/^and \d+ more/);
  const { message } = await discord.run({ name: 'quote', options: { query: '"candle"', private: true } });
  expect(message?.embeds).toHaveLength(1);
});

test.concurrent('reloads asked for while one is under way are one more', async () => {
  const copy = await copyOfDossier(atTheEnd);
  const { log, said } = readableLog();
  const settings = { ownDataDir: copy.dataDir };
  const live = await LiveRecord.open(settings, log);
  const first = live.reload();
  await othersTurn();
  await Promise.all([first, ...Array.from({ length: 20 }, () => live.reload())]);
  expect(said(TAKEN_OVER)).toHaveLength(2);
});

test.concurrent('what a reload passes over is logged', async () => {
  const copy = await copyOfDossier(atTheEnd);
  const { log, said } = readableLog();
  const live = await LiveRecord.open({ ownDataDir: copy.dataDir }, log);
  await mkdir(join(copy.dataDir, '.git'));
  await live.reload();
  expect(said('look at these in the data').map(({ warnings }) => warnings)).toEqual([
    [expect.stringContaining('.git')],
  ]);
});

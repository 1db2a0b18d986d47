// SIGHUP: changed data is taken over; broken data is refused, and nobody who asks notices.
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { copyOfDossier } from '../record/fixture.js';
import { callbacksHeldBack } from './callbacks.js';
import { discordFor, operateOn } from './operator.js';

const TAKEN_OVER = 'record loaded anew';
const REFUSED = 'changed record refused; the last good one stays';
const CIRCUMSTANCES = 'quotes.3.circumstances';

test('changed data is answered from; broken data is refused while hundreds of answers are under way', async () => {
  const copy = await copyOfDossier();
  await copy.set('quotes.json', CIRCUMSTANCES, 'As the bot started.');
  const callbacks = callbacksHeldBack();
  let onTheWay: typeof callbacks.interfere = () => undefined;
  const discord = await discordFor({ interfere: (request) => onTheWay(request) });
  const bot = await operateOn(discord, { DATA_DIR: copy.dataDir });
  /** The circumstances that so many answers told, each once. */
  const told = async (times: number): Promise<(string | undefined)[]> => {
    const asking = () => discord.run({ name: 'quote', options: { query: '"candle"' } });
    const exchanges = await Promise.all(Array.from({ length: times }, asking));
    const fields = exchanges.map(({ message }) => message?.embeds[0]?.fields ?? []);
    return [...new Set(fields.map((all) => all.find(({ name }) => name === 'Circumstances')?.value))];
  };
  expect(await told(1)).toEqual(['As the bot started.']);

  await copy.set('quotes.json', CIRCUMSTANCES, 'As it stands now.');
  expect(await told(1)).toEqual(['As the bot started.']);
  bot.signal('SIGHUP');
  await bot.logged(TAKEN_OVER);
  expect(await told(1)).toEqual(['As it stands now.']);

  const good = await readFile(copy.path('quotes.json'), 'utf8');
  await copy.set('people.json', 'people.0.age', 40);
  await writeFile(copy.path('quotes.json'), '{"quotes":[{"id":');
  onTheWay = callbacks.interfere;
  const underWay = told(200);
  await callbacks.waiting(1);
  bot.signal('SIGHUP');
  const [refused] = await bot.logged(REFUSED);
  const afterwards = told(200);
  callbacks.release();
  expect(refused?.problems).toEqual([
    expect.stringMatching(/^lantern-coast\/people\.json › mirela-quist\n.+"age"/),
    expect.stringMatching(/^lantern-coast\/quotes\.json\n.+is not complete JSON/),
  ]);
  expect(await underWay).toEqual(['As it stands now.']);
  expect(await afterwards).toEqual(['As it stands now.']);

  await copy.set('people.json', 'people.0.age', undefined);
  await writeFile(copy.path('quotes.json'), good.replace('As it stands now.', 'As it was mended.'));
  bot.signal('SIGHUP');
  await bot.logged(TAKEN_OVER, 2);
  expect(await told(1)).toEqual(['As it was mended.']);
});

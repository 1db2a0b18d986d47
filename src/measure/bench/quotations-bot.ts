// The bot with a record made of a file of quotations, started as a process of its own; over IPC it is asked, and tells
// for how long each question blocks its event loop.
import pino from 'pino';
import { ALL_COMMANDS, COMMANDS } from '../../../commands/index.js';
import { askable } from '../../answers/askable.js';
import { createFetcher } from '../../article/fetch.js';
import { startBot } from '../../discord/bot.js';
import { PublicAnswerLimit } from '../../discord/public-answer-limit.js';
import { RecentAnswers } from '../../discord/recent-answers.js';
import { RemovableAnswers } from '../../discord/removable-answers.js';
import { ENGLISH } from '../../language/say.js';
import { PictureRenderer } from '../../picture/picture-renderer.js';
import { dossierOf, readQuotations } from '../quotations.js';

export interface Query {
  readonly text: string;
  /** Asked for, suggested while it is typed, or checked. */
  readonly way: 'asked' | 'typed' | 'checked';
}

export interface Order {
  readonly queries: readonly Query[];
}

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', BENCH_QUOTATIONS = '', BENCH_COUNT = '' } = process.env;
const quotations = (await readQuotations(BENCH_QUOTATIONS)).slice(0, Number(BENCH_COUNT));
const record = await askable({ dossiers: [dossierOf(quotations)] });
const [quote, check] = ['quote', 'check'].map((name) =>
  COMMANDS.find(({ definition }) => definition.name === name),
);
const log = pino({ level: 'silent' });
const context = { ...record, say: ENGLISH, takesReports: false };

process.on('message', async ({ queries }: Order) => {
  const blocks: number[] = [];
  for (const query of queries) blocks.push(await longestBlock(() => answer(query)));
  process.send?.(blocks);
});

/** Undefined or a reply, now or later. */
function answer({ text, way }: Query): unknown {
  if (way === 'typed') return quote?.complete?.({ name: 'query', value: text }, { query: text }, context);
  return way === 'asked' ? quote?.run({ query: text }, context) : check?.run({ text }, context);
}

/** The longest time in which nobody else had a turn, ms. What is answered at once blocks for as long as it takes. */
async function longestBlock(work: () => unknown): Promise<number> {
  let [longest, last] = [0, performance.now()];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const turn = () => {
    look();
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  await work();
  look();
  clearImmediate(next);
  return longest;
}

await startBot({
  services: {
    commands: ALL_COMMANDS,
    record,
    fetchPage: createFetcher(),
    calm: new PublicAnswerLimit(),
    recent: new RecentAnswers(),
    removable: new RemovableAnswers(),
    language: 'en',
    reports: undefined,
    pictures: new PictureRenderer(log),
    log,
  },
  token: DISCORD_TOKEN,
  api: DISCORD_API_URL,
});
console.log('ready');

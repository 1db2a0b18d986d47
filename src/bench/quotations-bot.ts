// The bot with a record made of a file of quotations, started as a process of its own; it times its search over IPC.
import pino from 'pino';
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { askable } from '../answers/askable.js';
import { startBot } from '../discord/bot.js';
import { CalmChannels } from '../discord/calm.js';
import { ENGLISH } from '../language/say.js';
import { Studio } from '../picture/studio.js';
import { dossierOf, readQuotations } from '../relevance/quotations.js';

export interface Query {
  readonly text: string;
  /** Asked for, suggested while it is typed, or checked. */
  readonly way: 'asked' | 'typed' | 'checked';
}

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', BENCH_QUOTATIONS = '', BENCH_COUNT = '' } = process.env;
const quotations = (await readQuotations(BENCH_QUOTATIONS)).slice(0, Number(BENCH_COUNT));
const record = askable({ dossiers: [dossierOf(quotations)] });
const [quote, check] = ['quote', 'check'].map((name) =>
  COMMANDS.find(({ definition }) => definition.name === name),
);
const log = pino({ level: 'silent' });
const context = { ...record, say: ENGLISH, takesReports: false };

/** Milliseconds a query; nothing else runs meanwhile, so that each is a block of the event loop too. */
process.on('message', (queries: readonly Query[]) => {
  process.send?.(queries.map(timed));
});

function timed({ text, way }: Query): number {
  const startedAt = performance.now();
  if (way === 'typed') quote?.complete?.({ name: 'query', value: text }, { query: text }, context);
  else if (way === 'asked') quote?.run({ query: text }, context);
  else check?.run({ text }, context);
  return performance.now() - startedAt;
}

await startBot({
  answering: {
    commands: ALL_COMMANDS,
    record,
    calm: new CalmChannels(),
    reports: undefined,
    pictures: new Studio(log),
    log,
  },
  token: DISCORD_TOKEN,
  api: DISCORD_API_URL,
});

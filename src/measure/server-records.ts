// `npm run server-records`: 1,000 servers with 100 entries each in one process, beside the shipped record alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'libsql';
import pino from 'pino';
import { COMMANDS } from '../../commands/index.js';
import { type AskableRecord, askable } from '../answers/askable.js';
import { ENGLISH } from '../language/say.js';
import { loadRecord } from '../record/load.js';
import { NEW_ID } from '../server-record/compose.js';
import type { Proposal } from '../server-record/proposal.js';
import { ServerRecords } from '../server-record/server-records.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/store.js';
import { positive, runTool } from '../tools/arguments.js';
import { inventedQuotations } from './invented-quotations.js';
import { describeMachine, thisMachine } from './machine.js';
import type { Quotation } from './quotations.js';
import { seeded } from './random.js';
import { timesOf } from './stats.js';
import { table } from './table.js';

const ENTRIES = 100;
const QUESTIONS = 1_000;
/** Of servers that ask often: their records stay ready. */
const BUSY = 8;
const USAGE = 'Usage: npm run server-records -- [SERVERS]';

const quote = COMMANDS.find(({ definition }) => definition.name === 'quote');

await runTool(
  {},
  USAGE,
  (_, [given = '1000', ...more]) => (more.length === 0 ? positive(given) : undefined),
  measure,
);

async function measure(count: number): Promise<void> {
  const base = await askable(await loadRecord('data'));
  const stateDir = await mkdtemp(join(tmpdir(), 'servers-'));
  const store = await openStore({ stateDir });
  const quotations = inventedQuotations(ENTRIES, 1);
  const servers = Array.from({ length: count }, (_, index) => String(10n ** 17n + BigInt(index)));
  await fill(store, servers[0] ?? '', base, quotations);
  copyToAll(join(stateDir, 'records.db'), servers);
  const records = new ServerRecords(store, pino({ level: 'silent' }));
  const before = process.memoryUsage().rss;
  const random = seeded(1);
  const asked = (some: readonly string[]) =>
    Array.from(
      { length: QUESTIONS },
      () => [random.pick(some), random.pick(quotations).text.slice(0, 40)] as const,
    );
  const rows: string[][] = [];
  const timed = async (
    name: string,
    questions: ReturnType<typeof asked>,
    at: (server: string) => Promise<AskableRecord>,
  ) => {
    const times: number[] = [];
    for (const [server, query] of questions) {
      const start = performance.now();
      await quote?.run({ query }, { ...(await at(server)), say: ENGLISH, takesReports: false });
      times.push(performance.now() - start);
    }
    rows.push([name, ...timesOf(times).slice(0, 2)]);
  };
  const own = async (server: string) => (await records.at(server, base)).record;
  const busy = servers.slice(0, BUSY);
  for (const server of busy) await own(server);
  await timed('the shipped record alone', asked(busy), async () => base);
  await timed(`${BUSY} servers, in turn`, asked(busy), own);
  await timed(`${count} servers, each as likely`, asked(servers), own);
  const { ready, built } = records.counted;
  console.log(`${describeMachine(thisMachine())}\n`);
  console.log(table(['/quote, ms', 'median', 'p99'], rows));
  console.log(
    `\n${ready} found ready, ${built} built; ${Math.round((process.memoryUsage().rss - before) / 2 ** 20)} MiB more than before`,
  );
  await store.close();
  await rm(stateDir, { recursive: true });
}

/** What the first one has: entry by entry it would take half an hour. */
function copyToAll(path: string, [first, ...others]: readonly string[]): void {
  const file = new SqliteDatabase(path);
  const columns = 'state, data, proposer, reviewer, note, untold, since, version';
  const server = file.prepare(
    'insert into servers select ?, revision, settings, used_on from servers where id = ?',
  );
  const entries = file.prepare(
    `insert into entries (server, id, ${columns}) select ?, id, ${columns} from entries where server = ?`,
  );
  file.exec('begin');
  for (const other of others) {
    server.run(other, first);
    entries.run(other, first);
  }
  file.exec('commit');
  file.close();
}

async function fill(store: Store, server: string, base: AskableRecord, quotations: readonly Quotation[]) {
  const [film] = base.search.dossiers;
  const [person, source] = [film.people[0]?.id ?? '', film.sources[0]?.id ?? ''];
  for (const { text } of quotations) {
    const words = text.slice(0, 200);
    const proposal: Proposal = {
      ...{ film: film.id, proof: { kind: 'stands' } },
      typed: { kind: 'quote', words, speaker: '', address: '', occasion: 'interview', circumstances: '' },
      addition: {
        ...{ sources: [], people: [], events: [], places: {} },
        quotes: [
          {
            ...{ id: NEW_ID, speaker: person, source, passages: words, occasion: { kind: 'interview' } },
            ...{
              circumstances: 'Said when asked.',
              citations: { [source]: words.split(' ').slice(0, 9).join(' ') },
            },
          },
        ],
      },
    };
    const member = server;
    const { id, version } = await store.draft(server, member, proposal);
    await store.propose(server, id, member);
    const open = (await store.entry(server, id))?.version ?? version;
    await store.accept(server, { id, version: open }, '1', { data: proposal, isChanged: false });
  }
}

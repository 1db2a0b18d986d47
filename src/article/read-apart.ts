// An article out of a page that anybody named, read in a thread of its own: some pages take for ever, and are made to.
import { extname } from 'node:path';
import type { Piscina } from 'piscina';
import type { Article } from './article.js';
import type { Readable } from './read.js';

/** A long article takes well below one second. */
const READ_MS = 10_000;
/** What a page is blown up to ends there; pictures have a thread of their own. */
const HEAP_MIB = 192;
/** Unused it goes. */
const IDLE_MS = 60_000;
/** Characters of its own words: the comparing that comes next stands in everybody's way. */
const MOST_CHARACTERS = 400_000;

const READER = new URL(
  extname(import.meta.url) === '.ts' ? './reader-from-source.mjs' : './reader.js',
  import.meta.url,
).href;

let pool: Promise<Piscina> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * What readArticle gives; one page at a time.
 * @throws {Error} where it takes too long, has too many words, can't be read, or Node.js forbids threads
 */
export async function readApart(page: Readable): Promise<Article> {
  const reading = last.then(() => read(page));
  last = reading.catch(() => {});
  const article = await reading;
  if (article.text.length > MOST_CHARACTERS) throw new Error(`has over ${MOST_CHARACTERS} characters`);
  return article;
}

async function read(page: Readable): Promise<Article> {
  pool ??= open();
  const threads = await pool;
  const thread = new AbortController();
  const ended = () => thread.abort();
  // One that can't even start says so to the pool, which would go on waiting for one that can.
  threads.once('error', ended);
  const patience = setTimeout(ended, READ_MS);
  try {
    return await threads.run(page, { signal: thread.signal });
  } finally {
    clearTimeout(patience);
    threads.off('error', ended);
  }
}

async function open(): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  const threads = new Piscina({
    ...{ filename: READER, minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MS },
    ...{ env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB } },
  });
  // Told by the page that was being read, if any was.
  threads.on('error', () => {});
  return threads;
}

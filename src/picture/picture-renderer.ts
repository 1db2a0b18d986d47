// Where pictures are made: in a worker thread, one after the other, each once.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Piscina } from 'piscina';
import type { Undrawable } from './draw.js';
import type { Drawing } from './drawing.js';

/** `busy`: too many are being made. `yours`: one for the same member. `failed`: the worker died, or took too long. */
type WhyNot = Undrawable | 'busy' | 'yours' | 'failed';

export type Outcome =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'not drawn'; readonly why: WhyNot };

/** What is told of a picture that could not be made; pino's loggers fit. */
interface Log {
  warn(details: object, message: string): void;
}

/** In work and waiting together. A picture takes about a quarter of a second, so nobody waits longer than about two. */
const MOST_UNDER_WAY = 8;
/** Many times what the largest picture takes. */
const RESPONSE_DEADLINE_MS = 15_000;
/** A thread with the typeface and the layout engine holds about 100 MiB; unused it goes. */
const IDLE_MS = 60_000;
const HEAP_MIB = 256;
/** Nearly two hundred pictures. */
const MOST_KEPT_BYTES = 24 * 2 ** 20;

const WORKER = new URL(
  extname(import.meta.url) === '.ts' ? './worker-from-source.mjs' : './worker.js',
  import.meta.url,
).href;

interface Order {
  readonly drawing: Drawing;
  readonly member: string;
}

/** Why a drawing has no picture. */
class NotDrawn extends Error {
  constructor(readonly why: WhyNot) {
    super(why);
  }
}

export class PictureRenderer {
  #pool: Promise<Piscina> | undefined;
  /** Who waits for a picture that is not there yet: one each, so that nobody's wishes turn others' into words. */
  readonly #waiting = new Set<string>();
  /** The last picture asked for. Waiting is done here: the pool forgets who waits behind a worker that died. */
  #last: Promise<unknown> = Promise.resolve();
  /** By content, with those under way: who asks for one that is being made gets the same. */
  readonly #kept = new LRUCache<string, Uint8Array, Order>({
    maxSize: MOST_KEPT_BYTES,
    sizeCalculation: (png) => png.byteLength,
    fetchMethod: (_, __, { context }) => this.#make(context),
  });

  /** @param settings for trying what happens to a picture on a bad day */
  constructor(
    private readonly log: Log,
    private readonly settings: { readonly worker?: string; readonly patienceMs?: number } = {},
  ) {}

  /** Pictures in work and waiting together. */
  get underWay(): number {
    return this.#waiting.size;
  }

  /** The picture, where it is there already. */
  ready(drawing: Drawing): Uint8Array | undefined {
    return this.#kept.get(keyOf(drawing));
  }

  /**
   * Never rejects.
   * @param member the id of who asked
   */
  async draw(drawing: Drawing, member: string): Promise<Outcome> {
    try {
      const png = await this.#kept.fetch(keyOf(drawing), { context: { drawing, member } });
      return png === undefined ? { kind: 'not drawn', why: 'failed' } : { kind: 'drawn', png };
    } catch (error) {
      if (error instanceof NotDrawn) return { kind: 'not drawn', why: error.why };
      this.log.warn({ fault: (error as Error).message }, 'picture not made');
      return { kind: 'not drawn', why: 'failed' };
    }
  }

  async #make({ drawing, member }: Order): Promise<Uint8Array> {
    if (this.#waiting.has(member)) throw new NotDrawn('yours');
    if (this.#waiting.size >= MOST_UNDER_WAY) throw new NotDrawn('busy');
    this.#waiting.add(member);
    try {
      const turn = this.#last.then(() => this.#run(drawing));
      this.#last = turn.catch(() => {});
      const made = await turn;
      if (typeof made === 'string') throw new NotDrawn(made);
      return made;
    } finally {
      this.#waiting.delete(member);
    }
  }

  async #run(drawing: Drawing): Promise<Uint8Array | Undrawable> {
    this.#pool ??= this.#open();
    const pool = await this.#pool;
    // A worker that can't even start says so to the pool, and the pool would go on waiting for one that can.
    const worker = new AbortController();
    const ended = () => worker.abort();
    pool.once('error', ended);
    const patience = AbortSignal.timeout(this.settings.patienceMs ?? RESPONSE_DEADLINE_MS);
    try {
      return await pool.run(drawing, { signal: AbortSignal.any([worker.signal, patience]) });
    } finally {
      pool.off('error', ended);
    }
  }

  /** Loaded with the first picture: a bot that draws none pays nothing. */
  async #open(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    const pool = new Piscina({
      filename: this.settings.worker ?? WORKER,
      minThreads: 0,
      // Another processor stays free for answering.
      maxThreads: 1,
      // Waiting in its event loop, not blocked: what a picture leaves behind is cleared away there.
      atomics: 'disabled',
      idleTimeout: IDLE_MS,
      // What draws needs no settings, and the token least of all.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    });
    pool.on('error', (error: Error) => this.log.warn({ fault: error.message }, 'picture worker ended'));
    return pool;
  }
}

function keyOf(drawing: Drawing): string {
  return createHash('sha256').update(JSON.stringify(drawing)).digest('base64');
}

// Requests to Discord for somebody who waits: tried again while there is time, and read to their end.
import { setTimeout as pause } from 'node:timers/promises';
import { DefaultRestOptions, type ResponseLike } from 'discord.js';

/** Discord waits 3 s for the first answer; of that, the way there and back and our own work are left. */
export const RESPONSE_DEADLINE_MS = 2_700;

export interface Retries {
  /** For all tries and the pauses between them. */
  readonly allMs: number;
  /** What hangs is given up for a new connection after this. */
  readonly tryMs: number;
  readonly tries: number;
}

/** An answer to an interaction. What hangs is tried twice, and a Discord in trouble gets five requests at most. */
export const FOR_ANSWERS: Retries = { allMs: RESPONSE_DEADLINE_MS, tryMs: 1_350, tries: 5 };
/** Before the second try; twice as long before each further one. */
const FIRST_PAUSE_MS = 100;

type MakeRequest = typeof DefaultRestOptions.makeRequest;
type Init = Parameters<MakeRequest>[1];

/** Nobody was reached, as often as there was time for; further tries would end the same. */
export class NotReached extends Error {
  override readonly name = 'NotReached';

  constructor(cause: unknown) {
    const { name, message } = cause as Error;
    super(name === 'AbortError' ? 'no answer came in time' : message, { cause });
  }
}

/**
 * For `rest.makeRequest`. In place of discord.js's own repetitions, which bound neither the body of an answer nor the
 * sum of all waits, and repeat a 429 without `Retry-After` at once and for ever.
 */
export function requestWithRetry({ allMs, tryMs, tries }: Retries): MakeRequest {
  return async (url, init) => {
    const deadline = performance.now() + allMs;
    for (let made = 1, usual = FIRST_PAUSE_MS; ; made++, usual *= 2) {
      const left = () => deadline - performance.now();
      const outcome = await attempt(url, init, Math.min(tryMs, left())).catch((error: unknown) => ({
        error,
      }));
      const wait = 'error' in outcome ? afterError(outcome.error, usual) : await afterAnswer(outcome, usual);
      const isOver = wait === undefined || wait >= left() || made === tries || init.signal?.aborted;
      if (isOver) {
        if ('error' in outcome) throw new NotReached(outcome.error);
        return outcome;
      }
      await pause(wait, undefined, { ...(init.signal && { signal: init.signal }) }).catch(() => {});
    }
  };
}

/** The whole answer, body included, within `milliseconds`. */
async function attempt(url: string, init: Init, milliseconds: number): Promise<ResponseLike> {
  const controller = new AbortController();
  // What came while we were busy is read before it counts as late.
  const timer = setTimeout(() => setImmediate(() => controller.abort()), milliseconds);
  const giveUp = () => controller.abort();
  if (init.signal?.aborted) giveUp();
  init.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const response = await DefaultRestOptions.makeRequest(url, { ...init, signal: controller.signal });
    const bytes = Buffer.from(await response.arrayBuffer());
    const { status, statusText, ok, headers } = response;
    return {
      status,
      statusText,
      ok,
      headers,
      body: null,
      bodyUsed: true,
      arrayBuffer: async () => new Uint8Array(bytes).buffer,
      text: async () => bytes.toString(),
      json: async () => JSON.parse(bytes.toString()),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** How long to wait before the next try, ms; undefined where another one would end the same. */
async function afterAnswer(response: ResponseLike, usual: number): Promise<number | undefined> {
  if (response.status >= 500) return usual;
  if (response.status !== 429) return undefined;
  // Who is not told for how long is banned, perhaps; asking on would count against us.
  const seconds = response.headers.get('retry-after') ?? (await retryAfterIn(response));
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}

async function retryAfterIn(response: ResponseLike): Promise<number | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const seconds = (body as { retry_after?: unknown } | null | undefined)?.retry_after;
  return typeof seconds === 'number' ? seconds : undefined;
}

/** A connection that hung, broke or was closed as it was about to be used. Nobody there is nobody in 3 s either. */
const PASSING = new Set(['AbortError', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

function afterError(error: unknown, usual: number): number | undefined {
  const { name = '', code = '' } = error as { name?: string; code?: string };
  return PASSING.has(name) || PASSING.has(code) ? usual : undefined;
}

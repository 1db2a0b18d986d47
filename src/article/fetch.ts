// One page from the web, as a guest asks for it: redirects followed with care, what robots.txt allows, ten seconds.
import { LRUCache } from 'lru-cache';
import robots from 'robots-parser';
import type { Response } from 'undici';
import { decode } from './decode.js';
import { type Failure, Fault, type Page, pageFrom, read, whyNot } from './page.js';
import { NotPublic } from './public-address.js';
import { createRequest, NAME, type RequestOptions } from './request.js';

/** The longest that a source's address may be; what robots.txt makes of one takes as long as both together are. */
const LONGEST_ADDRESS = 512;
/** RFC 9309, 2.5: at least so much is read. */
const MOST_ROBOTS_BYTES = 500 * 2 ** 10;
/** RFC 9309, 2.3.1.2. */
const MOST_REDIRECTS = 5;
const TIME_LIMIT_MS = 10_000;
const HOUR_MS = 3_600_000;

/** Its types tell of an ES module that it is not. */
const parseRobots = robots as unknown as typeof robots.default;

/** @throws nothing: whatever a page or its host does wrong is a failure */
export type Fetcher = (address: string) => Promise<Page | Failure>;

interface FetcherOptions extends RequestOptions {
  /** For a page and all that leads to it, pauses among that. */
  readonly timeLimitMs?: number;
}

/**
 * HTML, plain text and PDF of at most 5 MiB, from public https addresses, within 10 s. One request a second goes to a
 * host; its robots.txt is read first and kept for an hour.
 */
export function createFetcher({ timeLimitMs = TIME_LIMIT_MS, ...options }: FetcherOptions = {}): Fetcher {
  const request = createRequest(options);
  const known = new LRUCache<string, string>({ max: 100, ttl: HOUR_MS });

  async function robotsOf(origin: string, signal: AbortSignal): Promise<string> {
    const before = known.get(origin);
    if (before !== undefined) return before;
    const { response } = await follow(`${origin}/robots.txt`, (url) => request(url, signal));
    const why = whyNot(response.status);
    // RFC 9309, 2.3.1.3: where there is none, all is allowed; where there may be one, nothing.
    const text = why === undefined ? decode((await read(response, MOST_ROBOTS_BYTES)).bytes) : '';
    await response.body?.cancel();
    if (why === 'not reachable') throw new Fault(why, `robots.txt: the answer was ${response.status}`);
    known.set(origin, text);
    return text;
  }

  return async (address) => {
    const signal = AbortSignal.timeout(timeLimitMs);
    try {
      const { url, response } = await follow(address, async (url) => {
        const rules = parseRobots(`${url.origin}/robots.txt`, await robotsOf(url.origin, signal));
        if (rules.isAllowed(url.href, NAME) === false) throw new Fault('refused by robots.txt', url.href);
        return request(url, signal);
      });
      return await pageFrom(url.href, response);
    } catch (error) {
      return failureOf(error);
    }
  };
}

/** @throws {Fault} where an address on the way is none of ours, or the way has no end */
async function follow(address: string, request: (url: URL) => Promise<Response>) {
  let url = urlOf(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await request(url);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return { url, response };
    await response.body?.cancel();
    url = urlOf(location, url);
  }
  throw new Fault('not reachable', `over ${MOST_REDIRECTS} redirects`);
}

/** @throws {Fault} */
function urlOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  const fault = (detail: string) => new Fault('not an address', detail);
  if (url?.protocol !== 'https:') throw fault(`not https: ${address.slice(0, LONGEST_ADDRESS)}`);
  if (url.username !== '' || url.password !== '') throw fault('it holds a user name or password');
  if (url.href.length > LONGEST_ADDRESS) throw fault(`it has over ${LONGEST_ADDRESS} characters`);
  url.hash = '';
  return url;
}

function failureOf(error: unknown): Failure {
  const faults = withCauses(error);
  const own = faults.find((fault) => fault instanceof Fault);
  if (own !== undefined) return { kind: 'failure', why: own.why, detail: own.message };
  const hidden = faults.find((fault) => fault instanceof NotPublic);
  const last = faults.at(-1)?.message ?? String(error);
  return hidden === undefined
    ? { kind: 'failure', why: 'not reachable', detail: last }
    : { kind: 'failure', why: 'not a public address', detail: hidden.message };
}

/** fetch says “fetch failed”; why, its cause does. */
function withCauses(error: unknown): Error[] {
  return error instanceof Error ? [error, ...withCauses(error.cause)] : [];
}

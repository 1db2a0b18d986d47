// One request: to a public address, under our name, a second after the one before to the same host.
import { lookup } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { Agent, fetch, type Response } from 'undici';
import { ACCEPTED } from './page.js';
import { publicConnector, type Resolve } from './public-address.js';

/** What robots.txt knows us by. */
export const NAME = 'OnTheRecord';
const USER_AGENT = `${NAME}/1.0 (reads the articles that curators of a record of quotations cite, one at a time)`;

const PAUSE_MS = 1000;

export interface RequestOptions {
  /** Origins that stand for others, which need be neither public nor https: `https://harbour.example` → a server of ours. */
  readonly elsewhere?: ReadonlyMap<string, string>;
  readonly resolve?: Resolve;
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** Redirects are not followed. What the function remembers is bounded: it serves for as long as a process lives. */
export function createRequest({
  elsewhere = new Map(),
  resolve = (host) => lookup(host, { all: true }),
  pause = (ms, signal) => setTimeout(ms, undefined, { signal }),
}: RequestOptions): (url: URL, signal: AbortSignal) => Promise<Response> {
  // A connection for each request: none that was judged long ago is used again.
  const guarded = new Agent({ connect: publicConnector(resolve), pipelining: 0 });
  const direct = new Agent({ pipelining: 0 });
  const nextTurns = new LRUCache<string, number>({ max: 1000 });
  return async (url, signal) => {
    const now = Date.now();
    const turn = Math.max(now, nextTurns.get(url.host) ?? now);
    nextTurns.set(url.host, turn + PAUSE_MS);
    if (turn > now) await pause(turn - now, signal);
    const real = elsewhere.get(url.origin);
    return fetch(real === undefined ? url : `${real}${url.pathname}${url.search}`, {
      dispatcher: real === undefined ? guarded : direct,
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT, accept: ACCEPTED },
      signal,
    });
  };
}

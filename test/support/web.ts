// Pages of invented hosts, served by this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/article/fetch.js';

interface Served {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

/** @param pages by address; they may change while they are served, and every other address is gone */
export async function webOf(pages: { [address: string]: Served }): Promise<Fetcher> {
  const server = createServer((request, response) => {
    const page = Object.entries(pages).find(([address]) => pathOf(address) === request.url)?.[1];
    const { status = 200, type = 'text/html', body } = page ?? { status: 404, body: '' };
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  onTestFinished(() => void server.close());
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const elsewhere = new Map(Object.keys(pages).map((address) => [new URL(address).origin, here]));
  return createFetcher({ elsewhere, pause: async () => {} });
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

// The page: a web server on this machine only, through which a browser looks at the local Discord and acts on it.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { isForeign } from '../guard.js';
import type { LocalDiscord } from '../local-discord.js';
import { listenFrom, stopListening } from '../port.js';
import { PageActions } from './actions.js';
import { pageFile, SAFE_HEADERS } from './files.js';
import { MEMBERS } from './protocol.js';
import { MemberView } from './view.js';

/** What a member types is far shorter. */
const MAX_BODY_BYTES = 64 * 1024;
const HTML = 'text/html; charset=utf-8';
/** Pictures that a browser may draw; any other upload is only handed out to be saved. */
const DRAWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export interface Page {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page on 127.0.0.1.
 * @param port the next free one is taken where it is not free; 0 for any
 * @param articles HTML of other sites that is to be found below `/elsewhere/`, by its address without `https://`
 */
export async function startPage(
  discord: LocalDiscord,
  port: number,
  articles: ReadonlyMap<string, string> = new Map(),
): Promise<Page> {
  const actions = new PageActions(discord);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      response.end();
    });
  });
  const bound = await listenFrom(server, port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    // The page's own requests have an Origin where they change something; who opens its address has none.
    const isOwn = method === 'GET' || headers.origin !== undefined;
    if (!isOwn || isForeign(headers, bound)) return refuse(response, 403);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (method === 'POST' && pathname === '/act') return act(request, response);
    if (method !== 'GET') return refuse(response, 405);
    if (pathname === '/events') return tell(response, searchParams.get('member'));
    const [, attachment] = /^\/attachments\/(\d+)\//.exec(pathname) ?? [];
    if (attachment !== undefined) return handOut(response, attachment);
    const article = articles.get(pathname.replace(/^\/elsewhere\//, ''));
    const file = article === undefined ? await pageFile(pathname) : { type: HTML, data: article };
    if (file === undefined) return refuse(response, 404);
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': file.type }).end(file.data);
  }

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type'] !== 'application/json') return refuse(response, 415);
    if (!(Number(request.headers['content-length']) <= MAX_BODY_BYTES)) return refuse(response, 413);
    const body = await json(request).catch(() => undefined);
    const outcome = await actions.act(body);
    response
      .writeHead(200, { ...SAFE_HEADERS, 'content-type': 'application/json' })
      .end(JSON.stringify(outcome));
  }

  /** Server-sent events: everything there is, then every change, until the browser goes. */
  function tell(response: ServerResponse, asked: string | null) {
    const name = MEMBERS.find((member) => member === asked);
    if (name === undefined) return refuse(response, 400);
    const view = new MemberView(discord, name);
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' });
    // A browser that lost the connection tries again after this many milliseconds.
    response.write(`retry: 500\ndata: ${JSON.stringify(view.all())}\n\n`);
    const stop = discord.watch((change) => {
      const event = view.event(change);
      if (event !== undefined) response.write(`data: ${JSON.stringify(event)}\n\n`);
    });
    response.on('close', stop);
  }

  function handOut(response: ServerResponse, id: string) {
    const file = discord.file(id);
    if (file === undefined) return refuse(response, 404);
    const type = DRAWN.has(file.contentType) ? file.contentType : 'application/octet-stream';
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': type }).end(file.data);
  }

  return { url: `http://127.0.0.1:${bound}`, close: () => stopListening(server) };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, SAFE_HEADERS).end();
}

// The HTTP side: takes requests, finds their route, writes the answer.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ApiError, apiError, type Refusal } from '../api-error.js';
import { isForeign } from '../guard.js';
import { readBody } from './body.js';
import { type ApiAnswer, findRoute, type Interfere, type Route } from './route.js';

const BASE = /^\/api(?:\/v10)?(?=\/)/;

/** Who stands by: hears of what did not go well, and may see to it that it does not. */
export interface Hooks {
  readonly interfere: Interfere;
  readonly refused: (refusal: Refusal) => void;
}

/** Answers every request with its route. */
export function serve(server: Server, routes: readonly Route[], token: string, hooks: Hooks): void {
  server.on('request', async (request, response) => {
    const answered = await answer(request, routes, token, hooks);
    // What of a request is still to come nobody reads any more.
    if (!request.complete) response.shouldKeepAlive = false;
    write(response, answered);
  });
}

async function answer(
  request: IncomingMessage,
  routes: readonly Route[],
  token: string,
  hooks: Hooks,
): Promise<ApiAnswer> {
  const { method = 'GET', headers, socket } = request;
  if (isForeign(headers, socket.localPort)) return { status: 403 };
  let path = request.url ?? '/';
  let json: unknown;
  try {
    const url = addressOf(path);
    path = url.pathname.replace(BASE, '');
    if (!BASE.test(url.pathname)) throw apiError('unknownRoute');
    const { route, params } = findRoute(routes, method, path);
    if (route.needsToken && headers.authorization !== `Bot ${token}`) throw apiError('unauthorized');
    const body = await readBody(request);
    ({ json } = body);
    const readAt = performance.now();
    const instead = await hooks.interfere({ method, path });
    return instead ?? route.handle({ params, query: url.searchParams, readAt, ...body });
  } catch (error) {
    if (error instanceof ApiError) {
      hooks.refused({ method, path, body: json, error: error.body });
      return { status: error.status, json: error.body };
    }
    console.error('The local Discord failed:', error);
    return { status: 500, json: { message: '500: Internal Server Error', code: 0 } };
  }
}

/** Any client can send what is no address, such as `//`. */
function addressOf(path: string): URL {
  const base = 'http://127.0.0.1';
  if (!URL.canParse(path, base)) throw apiError('badRequest');
  return new URL(path, base);
}

function write(response: ServerResponse, { status, json, bytes, headers, breaks }: ApiAnswer): void {
  if (breaks === 'before it') {
    response.socket?.resetAndDestroy();
  } else if (breaks === 'in its body') {
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).write('{"message":');
  } else if (bytes) {
    response.writeHead(status, { ...headers, 'content-type': bytes.contentType }).end(bytes.data);
  } else if (json === undefined) {
    // A 204 with a content type makes @discordjs/rest parse a body that is not there.
    response.writeHead(status, headers).end();
  } else {
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(json));
  }
}

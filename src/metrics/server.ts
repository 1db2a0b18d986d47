// `/metrics` for Prometheus, `/healthz` and `/readyz` for whoever keeps the process running.
import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import type { Observer } from '../discord/observer.js';
import { OperatorError } from '../errors.js';
import type { Watched } from './gauges.js';
import { createMetrics, type Metrics } from './metrics.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Far more than one Prometheus and one supervisor open. */
const CONNECTIONS = 32;
/** A question takes a moment: who asks none makes room for others. */
const RESPONSE_DEADLINE_MS = 5_000;
/** Of headers and bodies that come in small pieces. */
const TIMEOUTS = {
  headersTimeout: RESPONSE_DEADLINE_MS,
  requestTimeout: RESPONSE_DEADLINE_MS,
  connectionsCheckingInterval: 1_000,
};

/**
 * Serves until the process ends, and does not keep it from ending.
 * @throws {OperatorError} where the address can't be listened on
 */
export async function serveMetrics(
  address: Address,
  { log, ...watched }: Watched & { readonly log: Logger },
): Promise<Observer> {
  const metrics = createMetrics(watched);
  const server = createServer(TIMEOUTS, async ({ method, url }, response) => {
    // No connection stays open that would keep a process which is told to leave.
    response.shouldKeepAlive = false;
    const { status, type = 'text/plain; charset=utf-8', body } = await page(metrics, method, url);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  server.maxConnections = CONNECTIONS;
  // Nobody heard of for so long, whether asking or being answered.
  server.setTimeout(RESPONSE_DEADLINE_MS);
  server.unref();
  await listen(server, address);
  log.info({ metrics: server.address() }, 'serving metrics');
  return metrics;
}

async function page(
  metrics: Metrics,
  method: string | undefined,
  url: string | undefined,
): Promise<{ status: number; type?: string; body: string }> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: 'GET only\n' };
  switch (url?.split('?')[0]) {
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.print() };
    case '/healthz':
      return { status: 200, body: 'ok\n' };
    case '/readyz': {
      const why = metrics.whyNotReady();
      return why === undefined ? { status: 200, body: 'ready\n' } : { status: 503, body: `${why}\n` };
    }
    default:
      return { status: 404, body: '/metrics, /healthz and /readyz\n' };
  }
}

function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ message }) =>
      reject(new OperatorError(`METRICS_PORT: can't listen there (${message}).`)),
    );
    server.listen(port, host, resolve);
  });
}

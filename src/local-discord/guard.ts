// Who may ask a server on this machine anything: the page itself, and programs that are no browsers.

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a page of somebody else. Its Host is one of this machine's own names (another one is
 * DNS rebinding); an Origin, where there is one, is this server's own.
 * @param port where the server listens
 */
export function isForeign(
  { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode }: IncomingHttpHeaders,
  port: number | undefined,
): boolean {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return true;
  if (origin !== undefined) return origin !== `http://${host}`;
  // Other sites may lead here by a link, but take nothing from here. Clients that are no browsers say nothing of this.
  return (site === 'cross-site' || site === 'same-site') && mode !== 'navigate';
}

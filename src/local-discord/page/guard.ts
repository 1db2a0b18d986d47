// Who may ask the page's server anything: the page itself, and nobody else's page.

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the page itself, or from somebody who opens its address. Its Host is one of this
 * machine's own names (another one is DNS rebinding); an Origin, where there is one, is the page's, and whatever
 * changes something has one.
 * @param port where the server listens
 */
export function isOwn(
  method: string,
  { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode }: IncomingHttpHeaders,
  port: number,
): boolean {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  if (origin !== undefined) return origin === `http://${host}`;
  // Other sites may lead here by a link, but take nothing from here. Clients that are no browsers say nothing of this.
  const isForeign = site === 'cross-site' || site === 'same-site';
  return method === 'GET' && (!isForeign || mode === 'navigate');
}

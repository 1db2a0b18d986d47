// May we connect there? Judged by the number that a name led to, at the moment of connecting.
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** Names → numbers, as the system resolves them. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Somebody tried to have us connect to a machine that is not on the public internet. */
export class NotPublic extends Error {}

/** All that is routed publicly in IPv6. What stands outside can hold an IPv4 address of any kind (`::127.0.0.1`). */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/** Ordinary addresses of the public internet: no private, reserved, mapped or tunnelled one. */
export function isPublic(number: string): boolean {
  if (!ipaddr.isValid(number)) return false;
  const address = ipaddr.parse(number);
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL));
}

/** Connects only where every address of a name is public: the addresses that were judged are those it connects to. */
export function publicConnector(resolve: Resolve): buildConnector.connector {
  const lookup: LookupFunction = (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        const hidden = found.find(({ address }) => !isPublic(address));
        if (first === undefined || hidden !== undefined)
          done(new NotPublic(`${host} leads to ${hidden?.address ?? 'no address'}`), '');
        else if (all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error) => done(error, ''),
    );
  };
  const connect = buildConnector({ lookup });
  return (options, done) => {
    const number = options.hostname.replace(/^\[|\]$/g, '');
    // A number is not looked up.
    if (isIP(number) !== 0 && !isPublic(number)) done(new NotPublic(`${number} is no public address`), null);
    else connect(options, done);
  };
}

// An answer from the web → a page we can read, or why it is none.
import { MIMEType } from 'node:util';
import type { Response } from 'undici';
import { decode } from './decode.js';

const MOST_BYTES = 5 * 2 ** 20;

const TYPES = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'application/pdf': 'application/pdf',
} as const;

export const ACCEPTED = Object.keys(TYPES).join(', ');

export type Page = {
  readonly kind: 'page';
  /** Where the page was in the end, after redirects. */
  readonly address: string;
  readonly fetchedAt: Date;
} & (
  | { readonly contentType: 'text/html' | 'text/plain'; readonly text: string }
  | { readonly contentType: 'application/pdf'; readonly bytes: Uint8Array }
);

export type Why =
  /** No https address, one with a user name or password, or too long. */
  | 'not an address'
  /** Of a machine that is not on the public internet. */
  | 'not a public address'
  | 'refused by robots.txt'
  | 'not reachable'
  /** There is no such page, or no longer. */
  | 'gone'
  /** It asks for money or a login, takes us for a robot, or may not be shown. */
  | 'behind a wall'
  | 'too large'
  | 'not a type we read';

export interface Failure {
  readonly kind: 'failure';
  readonly why: Why;
  /** In English, for a curator. */
  readonly detail: string;
}

/** A failure on its way up; never leaves this room. */
export class Fault extends Error {
  constructor(
    readonly why: Why,
    detail: string,
  ) {
    super(detail);
  }
}

const GONE = [404, 410];
const WALL = [401, 402, 403, 407, 451];

/** What an answer's status says of the page; undefined where it is there. */
export function whyNot(status: number): Why | undefined {
  if (status === 200) return undefined;
  if (GONE.includes(status)) return 'gone';
  return WALL.includes(status) ? 'behind a wall' : 'not reachable';
}

/** @throws {Fault} where it is no page, of another type or too large */
export async function pageFrom(address: string, response: Response): Promise<Page> {
  const fetchedAt = new Date();
  const why = whyNot(response.status);
  const { type, charset } = typeOf(response);
  if (why !== undefined || type === undefined) {
    await response.body?.cancel();
    throw why === undefined
      ? new Fault('not a type we read', response.headers.get('content-type') ?? 'no type is given')
      : new Fault(why, `the answer was ${response.status}`);
  }
  const { bytes, isWhole } = await read(response, MOST_BYTES);
  if (!isWhole) throw new Fault('too large', `over ${MOST_BYTES / 2 ** 20} MiB`);
  const page = { kind: 'page', address, fetchedAt } as const;
  return type === 'application/pdf'
    ? { ...page, contentType: type, bytes }
    : { ...page, contentType: type, text: decode(bytes, charset) };
}

function typeOf({ headers }: Response) {
  const given = headers.get('content-type') ?? '';
  try {
    const { essence, params } = new MIMEType(given);
    return { type: TYPES[essence as keyof typeof TYPES], charset: params.get('charset') ?? undefined };
  } catch {
    return {};
  }
}

/** At most so many bytes of its body, counted after decompression; no more than that is taken in. */
export async function read(response: Response, most: number) {
  const chunks: Uint8Array[] = [];
  let left = most;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.byteLength;
    if (left < 0) break;
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), isWhole: left >= 0 };
}

// Is there an archived copy of a page? Asked of an availability API in the Internet Archive's form.
import { z } from 'zod';
import { read } from '../../article/page.js';
import { createRequest, type RequestOptions } from '../../article/request.js';
import { addressFault } from '../../record/address.js';
import type { RecordDate } from '../../record/model.js';

const MOST_BYTES = 100_000;
const TIME_LIMIT_MS = 30_000;

const ANSWER = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.literal(true), status: z.literal('200'), url: z.string().max(512) })
      .optional(),
  }),
});

type Copy =
  | { readonly kind: 'copy'; readonly address: string }
  | { readonly kind: 'none'; readonly why: string };

/**
 * @param api whoever runs the tool says where that is: it need not be a public address
 * @returns the copy nearest to a date, or to now where there is none; never throws for what the API does
 */
export function archiveAt(api: string, options: RequestOptions = {}) {
  const { origin } = new URL(api);
  const request = createRequest({ ...options, elsewhere: new Map([[origin, origin]]) });
  return async (page: string, date: RecordDate | null): Promise<Copy> => {
    const asked = new URL(api);
    asked.searchParams.set('url', page);
    if (date !== null) asked.searchParams.set('timestamp', dayOf(date));
    try {
      const response = await request(asked, AbortSignal.timeout(TIME_LIMIT_MS));
      const { bytes } = await read(response, MOST_BYTES);
      if (response.status !== 200) return { kind: 'none', why: `the API answered ${response.status}` };
      const { closest } = ANSWER.parse(JSON.parse(Buffer.from(bytes).toString())).archived_snapshots;
      if (closest === undefined) return { kind: 'none', why: 'no copy' };
      // The API gives http addresses of what it serves as https.
      const address = closest.url.replace(/^http:/, 'https:');
      const fault = addressFault(address);
      return fault === undefined ? { kind: 'copy', address } : { kind: 'none', why: `its address ${fault}` };
    } catch (error) {
      return { kind: 'none', why: `no answer that can be read: ${(error as Error).message.split('\n')[0]}` };
    }
  };
}

/** `20211021`: the first day that the date can mean. */
function dayOf({ earliest }: RecordDate): string {
  return new Date(earliest).toISOString().slice(0, 10).replaceAll('-', '');
}

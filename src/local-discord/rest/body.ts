// What a request carries: JSON, alone or beside uploaded files.

import type { IncomingMessage } from 'node:http';
import { apiError } from '../api-error.js';

/** One uploaded file; `id` is the n of its form field `files[n]`. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** A request's JSON (undefined when it has none) and its files. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Of a request with everything in it, where Discord takes 10 MiB a file; interactions say so themselves. */
export const MAX_BODY_BYTES = 8 * 2 ** 20;

/**
 * Reads a request to its end.
 * @throws {ApiError} where it is too large, or no JSON
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection stays for the answer, also where the rest is not wanted.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).byteLength;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk as Buffer);
    // Who sends a little too much hears of it; who goes on is cut off.
    else if (size > 2 * MAX_BODY_BYTES) break;
  }
  if (size > MAX_BODY_BYTES) throw apiError('tooLarge');
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function readForm(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<RequestBody> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw apiError('malformedJson');
    });
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    const data = new Uint8Array(await value.arrayBuffer());
    files.push({ id, name: value.name, contentType: value.type, data });
  }
  const json = form.get('payload_json');
  return { json: typeof json === 'string' ? parseJson(json) : {}, files };
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw apiError('malformedJson');
  }
}

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

/** Reads a request to its end. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
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

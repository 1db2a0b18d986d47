// The definitions of schema.ts as JSON Schemas, a file a data file.
import { z } from 'zod';
import { FILES } from './schema.js';

/** File name and text: `quotes.schema.json`. What only the parser can check (dates, invisible characters) is left out. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      name.replace('.json', '.schema.json'),
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}

// The definitions of schema.ts as JSON Schemas, a file a data file.
import { z } from 'zod';
import { FILES } from './schema.js';

/** File name and text: `quotes.schema.json`. What only the parser can check (dates, invisible characters) is left out. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref', override: requireItems }), null, 2)}\n`,
    ]),
  );
}

/** zod leaves out that a tuple's first items have to be there: without it an editor takes an empty list of citations. */
function requireItems({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { def } = zodSchema._zod;
  if (def.type === 'tuple') jsonSchema.minItems = def.items.length;
}

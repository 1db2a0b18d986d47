// The definitions of schema.ts as JSON Schemas, a file a data file.
import { z } from 'zod';
import { FILE_NAMES, FILES, type FileName } from './schema.js';

/** What is used of JSON Schema here. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** Without the calendar, the invisible characters and the rules between fields, which only the parser knows. */
export function jsonSchema(name: FileName, reused: 'ref' | 'inline'): JsonSchema {
  return z.toJSONSchema(FILES[name], { io: 'input', reused, override }) as JsonSchema;
}

/** File name and text: `quotes.schema.json`. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    FILE_NAMES.map((name) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchema(name, 'ref'), null, 2)}\n`,
    ]),
  );
}

function override({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { def } = zodSchema._zod;
  // Tuples here are lists of one thing that have to hold some, which zod leaves out.
  if (def.type === 'tuple') {
    jsonSchema.minItems = def.items.length;
    delete jsonSchema.prefixItems;
  }
  // Here a number is a word (see yaml.ts): the film 1917, the year 2021, page 12. Editors read a number.
  if (def.type === 'string') Object.assign(jsonSchema, { type: ['string', 'number'] });
}

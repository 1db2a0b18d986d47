// Keys that stand nowhere in Discord's schemas. Discord passes over most of them in silence,
// so a misspelt `descriptoin` would simply be missing from the message; here it is refused.

import {
  ComponentEmojiForRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { type Path, type Problem, problem } from './problems.js';

/** discord.js sends these with every message, and Discord takes them. */
const MESSAGE_KEYS: ReadonlySet<string> = new Set(['tts', 'nonce', 'enforce_nonce']);

/** Keys Discord takes although its document does not list them. */
const ALSO_KNOWN: ReadonlyMap<$ZodType, ReadonlySet<string>> = new Map([
  [ComponentEmojiForRequestSchema, new Set(['animated'])],
  [IncomingWebhookInteractionRequestSchema, MESSAGE_KEYS],
  [IncomingWebhookRequestPartialSchema, MESSAGE_KEYS],
  [IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, MESSAGE_KEYS],
  [IncomingWebhookUpdateRequestPartialSchema, MESSAGE_KEYS],
]);

/** Walks a value along its schema and names every key the schema lacks. */
export function unknownKeys(schema: $ZodType, value: unknown, path: Path): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'lazy':
      return unknownKeys(def.getter(), value, path);
    case 'optional':
    case 'nullable':
      return unknownKeys(def.innerType, value, path);
    case 'array':
      return Object.entries(value).flatMap(([index, item]) =>
        unknownKeys(def.element, item, [...path, Number(index)]),
      );
    case 'union': {
      const meant = memberFor(def.options, value);
      return meant ? unknownKeys(meant, value, path) : [];
    }
    case 'object':
      return Object.entries(value).flatMap(([key, item]) => {
        const field = def.shape[key];
        if (field) return unknownKeys(field, item, [...path, key]);
        if (ALSO_KNOWN.get(schema)?.has(key)) return [];
        return [problem.other([...path, key], 'UNKNOWN_KEY', 'Discord does not know this field here.')];
      });
    default:
      return [];
  }
}

/** The member of a union a value was written for: the one with its `type`, or else the one that takes it. */
function memberFor(options: readonly $ZodType[], value: object): $ZodType | undefined {
  const open = options.map(unwrap);
  const { type } = value as { type?: unknown };
  if (type !== undefined) return open.find((option) => literals(option)?.includes(type));
  const objects = open.filter((option) => (option as $ZodTypes)._zod.def.type === 'object');
  return objects.find((option) => safeParse(option, value).success) ?? objects[0];
}

function literals(option: $ZodType): readonly unknown[] | undefined {
  const { def } = (option as $ZodTypes)._zod;
  const type = def.type === 'object' ? (def.shape.type as $ZodTypes | undefined)?._zod.def : undefined;
  return type?.type === 'literal' ? type.values : undefined;
}

function unwrap(schema: $ZodType): $ZodType {
  const { def } = (schema as $ZodTypes)._zod;
  if (def.type === 'lazy') return unwrap(def.getter());
  if (def.type === 'optional' || def.type === 'nullable') return unwrap(def.innerType);
  return schema;
}

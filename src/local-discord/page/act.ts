// What a member does in the browser, as it is sent to the page's server.

import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { MEMBERS, PLACES } from './protocol.js';

const text = z.string().max(6000);
const id = z.string().regex(/^\d{17,20}$/);
const locale = z.enum(Locale);
/** By option, or by a form's field. */
const values = z.record(z.string(), z.union([text, z.boolean()]));

const ACTION = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('run'), name: text, options: values }),
  z.strictObject({ do: z.literal('complete'), name: text, options: values, focused: text }),
  z.strictObject({ do: z.literal('run on message'), name: text, message: id }),
  z.strictObject({ do: z.literal('press'), message: id, customId: text }),
  z.strictObject({ do: z.literal('choose'), message: id, customId: text, values: z.array(text).readonly() }),
  /** `opener`: of the interaction that opened the form. */
  z.strictObject({ do: z.literal('submit'), opener: id, fields: values }),
  z.strictObject({
    do: z.literal('post'),
    content: z.string().min(1).max(2000, 'A message has at most 2000 characters.'),
  }),
  /** Sets the language of the server that the place is. */
  z.strictObject({ do: z.literal('set language'), locale }),
]);

/** An action, and who does it where in which language. */
export const ACT = z.strictObject({
  member: z.enum(MEMBERS),
  place: z.enum(PLACES),
  locale,
  /** The permission of that name, on which depends whether others see an app that a member brings along. */
  usesExternalApps: z.boolean(),
  action: ACTION,
});

export type Action = z.infer<typeof ACTION>;
export type Act = z.infer<typeof ACT>;

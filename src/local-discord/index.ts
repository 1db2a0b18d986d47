// A Discord on loopback, for trying, testing and measuring a bot without a token.

export type { FaultInjection } from './gateway/fault-injection.js';
export type { Faults } from './gateway/faults.js';
export { ANSWER_WITHIN_MS, type Exchange, type Interaction } from './interactions/pending.js';
export { type LocalDiscord, type Options, startLocalDiscord } from './local-discord.js';
export type { Press, Run } from './member/requests.js';
export { type Page, startPage } from './page/page.js';
export { printMessage } from './print-message.js';
export type { Interfere } from './rest/route.js';
export { settled } from './settled.js';
export { createdAt, shardFor } from './snowflake.js';
export { parseTypedLine, type TypeableCommand, usage } from './typed-line.js';
export type { Webhook } from './webhooks.js';
export type { Member } from './world/cast.js';
export type { Place } from './world/places.js';

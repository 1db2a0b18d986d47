// The judge: takes a request body as it came, returns it typed, or throws Discord's refusal.

import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  InteractionResponseType as Answer,
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIMessage,
  InteractionType,
} from 'discord-api-types/v10';
import type { $ZodType } from 'zod/v4/core';
import type { CallbackBody, Interaction } from '../interactions/pending.js';
import type { MessageBody } from '../messages/compose.js';
import type { UploadedFile } from '../rest/body.js';
import { attachmentProblems } from './attachments.js';
import { check } from './check.js';
import { componentRules } from './components.js';
import { embedRules } from './embeds.js';
import { modalRules } from './modal.js';
import { applyRules, problem, type Rule, refuseIf } from './problems.js';

const MAX_VALUE = 100;

/** Of choices while an option is typed. */
const choiceLengths: Rule<APICommandAutocompleteInteractionResponseCallbackData> = ({ choices }, path) =>
  (choices ?? []).flatMap(({ value }, index) =>
    typeof value === 'string' && value.length > MAX_VALUE
      ? [problem.tooLong([...path, 'choices', index, 'value'], MAX_VALUE)]
      : [],
  );

/** On the body of a message, new or edited. */
const messageRules = [...embedRules, ...componentRules];

const MESSAGE_ANSWERS = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
const UPDATES = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];

/** How each kind of interaction can be answered. */
const ANSWERS_TO: Readonly<Record<InteractionType, readonly Answer[]>> = {
  [InteractionType.Ping]: [Answer.Pong],
  [InteractionType.ApplicationCommand]: [...MESSAGE_ANSWERS, Answer.Modal],
  [InteractionType.MessageComponent]: [...MESSAGE_ANSWERS, ...UPDATES, Answer.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [Answer.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [...MESSAGE_ANSWERS, ...UPDATES],
};

/** The schema and the further rules for each kind of answer. */
const CONTRACTS: Partial<Record<Answer, { schema: $ZodType; rules: readonly Rule<never>[] }>> = {
  [Answer.ChannelMessageWithSource]: {
    schema: CreateMessageInteractionCallbackRequestSchema,
    rules: messageRules,
  },
  [Answer.DeferredChannelMessageWithSource]: {
    schema: CreateMessageInteractionCallbackRequestSchema,
    rules: [],
  },
  [Answer.DeferredMessageUpdate]: { schema: UpdateMessageInteractionCallbackRequestSchema, rules: [] },
  [Answer.UpdateMessage]: { schema: UpdateMessageInteractionCallbackRequestSchema, rules: messageRules },
  [Answer.ApplicationCommandAutocompleteResult]: {
    schema: ApplicationCommandAutocompleteCallbackRequestSchema,
    rules: [choiceLengths],
  },
  [Answer.Modal]: { schema: ModalInteractionCallbackRequestSchema, rules: modalRules },
};

/** A first answer to an interaction. */
export function judgeCallback(
  json: unknown,
  files: readonly UploadedFile[],
  interaction: Interaction,
): CallbackBody {
  const type = (json as { type?: Answer } | undefined)?.type;
  const allowed = ANSWERS_TO[interaction.type].filter(
    (answer) => !UPDATES.includes(answer) || interaction.message !== undefined,
  );
  const contract = type !== undefined && allowed.includes(type) ? CONTRACTS[type] : undefined;
  if (!contract) {
    refuseIf([problem.notOneOf(['type'], allowed)]);
    return json as CallbackBody;
  }
  const data = (json as CallbackBody).data ?? {};
  refuseIf(
    check(contract.schema, json, [], () => [
      ...applyRules(contract.rules as readonly Rule<unknown>[], data, ['data']),
      ...attachmentProblems(data, files, interaction.message, ['data']),
    ]),
  );
  return json as CallbackBody;
}

/** A follow-up message. */
export function judgeFollowUp(json: unknown, files: readonly UploadedFile[]): MessageBody {
  return judgeMessage(IncomingWebhookRequestPartialSchema, json, files, undefined);
}

/** An edit of a message that is there. */
export function judgeEdit(json: unknown, files: readonly UploadedFile[], message: APIMessage): MessageBody {
  return judgeMessage(IncomingWebhookUpdateRequestPartialSchema, json, files, message);
}

function judgeMessage(
  schema: $ZodType,
  json: unknown,
  files: readonly UploadedFile[],
  edited: APIMessage | undefined,
): MessageBody {
  const body = (json ?? {}) as MessageBody;
  refuseIf(
    check(schema, body, [], () => [
      ...applyRules(messageRules, body, []),
      ...attachmentProblems(body, files, edited, []),
    ]),
  );
  return body;
}

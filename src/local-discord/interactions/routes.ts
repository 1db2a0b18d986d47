// The routes a bot answers interactions on. The token in the path is the permission.

import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { judgeCallback, judgeEdit, judgeFollowUp } from '../judge/judge.js';
import { type ApiRequest, noContent, ok, openRoute, type Route } from '../rest/route.js';
import type { Webhooks } from '../webhooks.js';
import type { Answers } from './answer.js';
import type { CallbackBody, Interactions, Pending } from './pending.js';

const MESSAGE = '/webhooks/:app/:token/messages/:message';

/**
 * Callbacks, follow-ups, and the messages a token reaches (`@original` or an id). A channel's own webhooks share
 * an address with follow-ups.
 */
export function interactionRoutes(interactions: Interactions, answers: Answers, webhooks: Webhooks): Route[] {
  const webhook = ({ params: { app, token } }: ApiRequest<'app' | 'token'>) =>
    interactions.forWebhook(app, token);
  const reached = (request: ApiRequest<'app' | 'token' | 'message'>) =>
    answers.find(webhook(request), request.params.message);

  return [
    openRoute('POST', '/interactions/:id/:token/callback', ({ params, query, json, files, readAt }) => {
      const pending = interactions.forCallback(params.id, params.token);
      const callback = judgeCallback(json, files, pending.interaction);
      const message = answers.first(pending, callback, files);
      pending.settle({ response: callback, files, message, readAt });
      return query.get('with_response') === 'true'
        ? ok(callbackResponse(pending, callback, message))
        : noContent;
    }),
    openRoute('POST', '/webhooks/:app/:token', (request) => {
      if (webhooks.has(request.params.app)) return webhooks.execute(request);
      const pending = webhook(request);
      return ok(answers.followUp(pending, judgeFollowUp(request.json, request.files), request.files));
    }),
    openRoute('GET', MESSAGE, (request) => ok(reached(request))),
    openRoute('PATCH', MESSAGE, (request) => {
      const message = reached(request);
      return ok(answers.edit(message, judgeEdit(request.json, request.files, message), request.files));
    }),
    openRoute('DELETE', MESSAGE, (request) => {
      answers.messages.delete(reached(request));
      return noContent;
    }),
  ];
}

function callbackResponse(
  { interaction: { id, type, channel_id, guild_id } }: Pending,
  callback: CallbackBody,
  message: APIMessage | undefined,
): object {
  const flags = message?.flags ?? 0;
  const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
  // Discord hands out the message only where this answer made or changed it.
  const shown = callback.type === ChannelMessageWithSource || callback.type === UpdateMessage;
  return {
    interaction: {
      id,
      type,
      channel_id,
      guild_id,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: Boolean(flags & MessageFlags.Loading),
        response_message_ephemeral: Boolean(flags & MessageFlags.Ephemeral),
      }),
    },
    ...(shown && { resource: { type: callback.type, message } }),
  };
}

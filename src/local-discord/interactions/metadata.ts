// What a message says about the interaction it came from.

import { type APIMessageInteractionMetadata, type APIUser, InteractionType } from 'discord-api-types/v10';
import { wholeName } from '../commands/subcommands.js';
import type { Interaction } from './pending.js';

/** The member who acted, wherever they did. */
export function actor({ member, user }: Interaction): APIUser {
  const who = member?.user ?? user;
  if (!who) throw new Error('An interaction has a member or a user.');
  return who;
}

type Named = Parameters<typeof wholeName>[0];

/** A message's `interaction_metadata`: who asked, with what, under whose installation. */
export function metadata(interaction: Interaction, openedBy?: Interaction): APIMessageInteractionMetadata {
  const { id, type, data, message, authorizing_integration_owners } = interaction;
  const { target_id } = (data ?? {}) as { target_id?: string };
  return {
    id,
    type,
    user: actor(interaction),
    authorizing_integration_owners,
    ...(type === InteractionType.ApplicationCommand && { name: wholeName((data ?? {}) as Named) }),
    ...(target_id !== undefined && { target_message_id: target_id }),
    ...(type === InteractionType.MessageComponent && { interacted_message_id: message?.id }),
    ...(openedBy && { triggering_interaction_metadata: metadata(openedBy) }),
  } as APIMessageInteractionMetadata;
}

// A command's reply, in Discord's own shapes and free of any client library.
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { LIMITS } from './limits.js';
import { cut } from './text.js';

export interface Reply {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** A page turn: the custom ids of the neighbours, or `here`, this page's own, where there is none. */
export interface Turn {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly here: string;
}

/** ◀ ▶; none for a single page. Both are always there, so that they don't move under the thumb. */
export function turnButtons({ previous, next, here }: Turn): Reply['components'] {
  if (previous === undefined && next === undefined) return [];
  const button = (label: string, id: string | undefined) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: id ?? here,
    disabled: id === undefined,
  });
  return [
    {
      type: ComponentType.ActionRow,
      components: [button('◀ Previous', previous), button('Next ▶', next)],
    },
  ];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

/** A menu of at most 25 choices; further ones are left out, so callers say when there are more. */
export function menu(id: string, placeholder: string, choices: readonly Choice[]): Reply['components'] {
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: id,
          placeholder: cut(placeholder, LIMITS.selectPlaceholder),
          options: choices.slice(0, LIMITS.selectOptions).map(({ value, label, description, chosen }) => ({
            value,
            label: cut(label, LIMITS.optionText),
            ...(description === undefined ? {} : { description: cut(description, LIMITS.optionText) }),
            ...(chosen === true ? { default: true } : {}),
          })),
        },
      ],
    },
  ];
}

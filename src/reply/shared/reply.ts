// A command's reply, in Discord's own shapes and free of any client library.
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Say } from '../../language/say.js';
import type { Drawing } from '../../picture/drawing.js';
import { LIMITS } from './limits.js';
import { cut } from './text.js';
import { encode, type View } from './view.js';

export interface Reply {
  /** A line above the embeds, for what concerns only this message. */
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** For the asker alone: nothing was found, or the question was not clear. */
  readonly isPrivate?: true;
  /** Set where the reply can be reported, posted or removed. */
  readonly shown?: Shown;
  /** Set where the answer is a picture, which may have to be made first; the embeds are then none. */
  readonly picture?: Picture;
}

/** A picture to attach. */
export interface Picture {
  readonly drawing: Drawing;
  readonly filename: string;
  /** Alt text: the same in words. */
  readonly description: string;
  /** The answer where the picture can't be made. */
  readonly inWords: Reply;
}

/** What a reply shows, so that it can be shown again. */
interface Shown {
  /** Leads to this very reply; none where it can't be posted. */
  readonly view?: View;
  /** A reference of the entry, person or source that it is about; none where it is about nothing on the record. */
  readonly entry?: string;
  /** Leads to the same as a card, where it can be one. */
  readonly card?: View;
}

/** A page turn: to the neighbours, or to `here`, this very page, where there is none. */
export interface Turn {
  readonly previous: View | undefined;
  readonly next: View | undefined;
  readonly here: View;
}

/** ◀ ▶; none for a single page. Both are always there, so that they don't move under the thumb. */
export function turnButtons({ previous, next, here }: Turn, say: Say): APIButtonComponent[] {
  if (previous === undefined && next === undefined) return [];
  return [
    button(`◀ ${say('button.previous')}`, previous ?? here, previous === undefined),
    button(`${say('button.next')} ▶`, next ?? here, next === undefined),
  ];
}

export function button(label: string, view: View, disabled = false): APIButtonComponent {
  const custom_id = encode(view);
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id, disabled };
}

/** A row of at most five buttons; none for none. */
export function row(buttons: readonly APIButtonComponent[]): Reply['components'] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

export function withMenu(reply: Reply, added: Reply['components']): Reply {
  return { ...reply, components: [...reply.components, ...added] };
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

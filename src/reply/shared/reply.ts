// A command's reply, in Discord's own shapes and free of any client library.
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIEmbed,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Drawing } from '../../picture/drawing.js';
import type { Citation } from '../../record/model.js';
import { LIMITS } from './limits.js';
import { cut } from './text.js';
import { encode, type Target, type View } from './view.js';

export interface Reply {
  /** A line above the embeds, for what concerns only this message. */
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** For the asker alone: nothing was found, or the question was not clear. */
  readonly isPrivate?: true;
  /** Set where the reply can be reported, posted or removed. */
  readonly shown?: Shown;
  /** Text files that go along. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  /** Set where the answer is a picture, which may have to be made first; the embeds are then none. */
  readonly picture?: Picture;
}

/** A picture to attach. */
export interface Picture {
  readonly drawing: Drawing;
  readonly filename: string;
  /** Alt text: the same in words. */
  readonly description: string;
  /** The answer where the picture can't be made: put together only then. */
  readonly inWords: () => Reply;
}

/** What a reply shows of the record, and the ways on from it. */
interface Shown {
  /** Leads to this very reply; none where it can't be posted. */
  readonly view?: View;
  /** A reference of the entry, person or source that it is about; none where it is about nothing on the record. */
  readonly entry?: string;
  /** Leads to the same as a card, where it can be one. */
  readonly card?: View;
  readonly turn?: Turn;
  /** Behind ◀ ▶, the most telling first. */
  readonly ways?: readonly Way[];
  /** All entries of the answer. */
  readonly list?: List;
  /** What it rests on, to be looked at one by one. */
  readonly citations?: readonly Citation[];
}

/** All texts of embeds, as one reads them. */
export function textsIn(embeds: readonly APIEmbed[]): string[] {
  const texts = embeds.flatMap(({ title, description, fields = [] }) => [
    ...[title, description],
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.filter((text) => text !== undefined);
}

export interface Way {
  readonly label: string;
  /** A string is an address. */
  readonly to: Target | string;
}

/** A page turn: to the neighbours, or to `here`, this very page, where there is none. */
export interface Turn {
  readonly previous: View | undefined;
  readonly next: View | undefined;
  readonly here: View;
  /** Of this page, counted from 0. */
  readonly index: number;
}

/** From the page at `index`, of `count`. @param view leads to the page at a place, counted from 0 */
export function turnAt(index: number, count: number, view: (place: number) => View): Turn {
  return {
    previous: index > 0 ? view(index - 1) : undefined,
    next: index + 1 < count ? view(index + 1) : undefined,
    here: view(index),
    index,
  };
}

export interface List {
  readonly heading: string;
  readonly choices: readonly Choice[];
}

/** ◀ 2 and 4 ▶; none for a single page. Both are always there, so that they don't move under the thumb. */
export function turnButtons({ previous, next, here, index }: Turn): APIButtonComponent[] {
  if (previous === undefined && next === undefined) return [];
  return [
    { ...button(previous ? `◀ ${index}` : '◀', previous ?? here), disabled: previous === undefined },
    { ...button(next ? `${index + 2} ▶` : '▶', next ?? here), disabled: next === undefined },
  ];
}

export function wayButton({ label, to }: Way): APIButtonComponent {
  return typeof to === 'string'
    ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url: to }
    : button(label, to);
}

function button(label: string, to: Target): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: encode(to) };
}

/** A row of at most five buttons; none for none. */
export function row(buttons: readonly APIButtonComponent[]): Reply['components'] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

interface Choice {
  readonly to: Target;
  readonly label: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

/** Of every menu: what is chosen in it is a view. */
export const MENU_ID = 'g1';

/** A menu of at most 25 choices; further ones are left out, so callers say when there are more. */
export function menu({ heading, choices }: List): Reply['components'] {
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: MENU_ID,
          placeholder: cut(heading, LIMITS.selectPlaceholder),
          options: choices.slice(0, LIMITS.selectOptions).map(({ to, label, description, chosen }) => ({
            value: encode(to),
            label: cut(label, LIMITS.optionText),
            ...(description === undefined ? {} : { description: cut(description, LIMITS.optionText) }),
            ...(chosen === true ? { default: true } : {}),
          })),
        },
      ],
    },
  ];
}

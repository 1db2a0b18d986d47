// A member of a local Discord with the bot on it: types, presses, chooses and reads.
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterAll, beforeAll } from 'vitest';
import type { Exchange, LocalDiscord, Press, Run } from '../../src/local-discord/index.js';
import { MORE_ID } from '../../src/reply/shared/more-menu.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn, textOf } from './local-bot.js';

type Acting = Omit<Run, 'name' | 'options'>;
type Presser = Pick<Press, 'member' | 'locale'>;

interface Control {
  readonly type: ComponentType;
  readonly custom_id: string;
  readonly label?: string;
  /** Of a link. */
  readonly url?: string;
  readonly disabled?: boolean;
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly default?: boolean;
  }[];
}

/** What a member can do and read on one Discord. */
export interface MemberHere {
  readonly discord: LocalDiscord;
  /** Types a command; what stands there afterwards. */
  ask(name: string, options?: Run['options'], acting?: Acting): Promise<APIMessage>;
  /** Presses ◀ or ▶. */
  turn(message: APIMessage, arrow: '◀' | '▶', presser?: Presser): Promise<APIMessage>;
  /** Chooses one entry of the message's menu. */
  pick(message: APIMessage, value: string, presser?: Presser): Promise<APIMessage>;
  /** Presses the button that is labelled so. */
  press(message: APIMessage, label: string, presser?: Presser): Promise<APIMessage>;
  /** Chooses from More… what is labelled so: a message, a form or nothing can come of it. */
  more(message: APIMessage, label: string, presser?: Presser): Promise<Exchange>;
  /** Opens a message's menu and chooses Apps → Check quotes. */
  check(message: APIMessage, acting?: Presser): Promise<APIMessage>;
  /** Types into an option; what is offered for it. */
  type(
    name: string,
    option: string,
    typed: string,
    options?: Run['options'],
    acting?: Acting,
  ): Promise<Offer[]>;
}

type Offer = APIApplicationCommandOptionChoice<string>;

/** One bot for a test file: there before its tests, gone after them. */
export function memberWithBot(start: () => Promise<LocalBot> = botOn): MemberHere {
  let bot: LocalBot | undefined;
  beforeAll(async () => {
    bot = await start();
  });
  afterAll(() => bot?.stop());
  return memberOn(() => {
    if (bot === undefined) throw new Error('The bot is there only while tests run.');
    return bot.discord;
  });
}

export function memberOn(discord: () => LocalDiscord): MemberHere {
  return {
    get discord() {
      return discord();
    },
    ask: async (name, options = {}, acting = {}) => shown(await discord().run({ name, options, ...acting })),
    turn: async (message, arrow, presser = {}) => {
      const customId = buttonOf(message, arrow).custom_id;
      return shown(await discord().press({ message, customId, ...presser }));
    },
    pick: async (message, value, presser = {}) => {
      const menu = menuOf(message);
      // Entries are listed with their film.
      const listed = menu?.options?.find(
        (option) => option.value === value || option.value.endsWith(`/${value}`),
      );
      const values = [listed?.value ?? value];
      return shown(
        await discord().choose({ message, customId: menu?.custom_id ?? 'no menu', values, ...presser }),
      );
    },
    press: async (message, label, presser = {}) => {
      const button = controls(message).find((control) => control.label === label);
      const customId = button?.custom_id ?? `no button ${label}`;
      return shown(await discord().press({ message, customId, ...presser }));
    },
    more: (message, label, presser = {}) => {
      const choice = moreOf(message).find((option) => option.label === label);
      const values = [choice?.value ?? `nothing called ${label}`];
      return discord().choose({ message, customId: MORE_ID, values, ...presser });
    },
    check: async (message, acting = {}) =>
      shown(await discord().runOnMessage({ name: 'Check quotes', message, ...acting })),
    type: async (name, option, typed, options = {}, acting = {}) => {
      const filled = { ...options, [option]: typed };
      const { response } = await discord().autocomplete({
        ...{ name, focused: option, options: filled },
        ...acting,
      });
      return (response.data as { choices: Offer[] }).choices;
    },
  };
}

/** What the menu under an answer offers; nothing where it has none. */
export function moreOf(message: APIMessage): NonNullable<Control['options']> {
  return controls(message).find(({ custom_id }) => custom_id === MORE_ID)?.options ?? [];
}

/** The links under an answer, by label. */
export function linksOf(message: APIMessage): { [label: string]: string } {
  return Object.fromEntries(controls(message).flatMap(({ label, url }) => (url ? [[label, url]] : [])));
}

/** What its buttons say. */
export function labels(message: APIMessage): string[] {
  return controls(message)
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ label = '' }) => label);
}

export function shown({ message }: Exchange): APIMessage {
  if (message === undefined) throw new Error('The answer shows no message.');
  return message;
}

/** What a member reads: the texts of all embeds with escapes undone. Emphasis and links stay as they were sent. */
export function read(message: Pick<APIMessage, 'embeds'>): string {
  return rawText(message).replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
}

/** As it came over the wire, all embeds' texts: where escapes can be seen. */
export function rawText({ embeds }: Pick<APIMessage, 'embeds'>): string {
  return embeds.map(textOf).join('\n');
}

export function controls({ components }: Pick<APIMessage, 'components'>): Control[] {
  return (components ?? []).flatMap((row) =>
    'components' in row ? (row.components as readonly Control[]) : [],
  );
}

export function menuOf(message: APIMessage): Control | undefined {
  return controls(message).find(({ options }) => options !== undefined);
}

export function buttonOf(message: APIMessage, arrow: '◀' | '▶'): Control {
  const button = controls(message).find(({ label }) => label?.includes(arrow));
  if (button === undefined) throw new Error(`The message has no ${arrow}.`);
  return button;
}

/** Whether ◀ or ▶ leads anywhere; false too where there are no buttons. */
export function leads(message: APIMessage, arrow: '◀' | '▶'): boolean {
  return controls(message).some(({ label, disabled }) => label?.includes(arrow) && disabled !== true);
}

export function isPrivate({ flags }: Pick<APIMessage, 'flags'>): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Every page from the one shown to the last, by pressing ▶. */
export async function pagesFrom(member: MemberHere, first: APIMessage): Promise<APIMessage[]> {
  const pages = [first];
  for (let page = first; leads(page, '▶'); pages.push(page)) page = await member.turn(page, '▶');
  return pages;
}

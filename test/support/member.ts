// A member of a local Discord with the bot on it: types, presses, chooses and reads.
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterAll, beforeAll } from 'vitest';
import { LANGUAGES } from '../../src/language/say.js';
import type { Exchange, LocalDiscord, Press, Run } from '../../src/local-discord/index.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn, listedAs, textOf } from './local-bot.js';

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
  /** Chooses an entry, by its id, from the message's menu, else from the one behind More…. */
  pick(message: APIMessage, id: string, presser?: Presser): Promise<APIMessage>;
  /** Presses the button that is labelled so. */
  press(message: APIMessage, label: string, presser?: Presser): Promise<APIMessage>;
  /** Presses the button that is labelled so: the private message that then stands beside the answer. */
  followed(message: APIMessage, label: string, presser?: Presser): Promise<APIMessage>;
  /** Presses More…: what then stands there for who did. */
  open(message: APIMessage, presser?: Presser): Promise<APIMessage>;
  /** Presses what is labelled so, behind More… where it does not stand under the answer: a message or a form comes of it. */
  more(message: APIMessage, label: string, presser?: Presser): Promise<Exchange>;
  /** Presses Sources (N), behind More… where it does not stand under the answer. */
  sources(message: APIMessage, presser?: Presser): Promise<APIMessage>;
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
    async pick(message, id, presser = {}) {
      const at = menuOf(message) === undefined ? await this.open(message, presser) : message;
      const menu = menuOf(at);
      const place = listedAs(menu?.options?.map(({ value }) => value) ?? []).indexOf(id);
      const values = [menu?.options?.[place]?.value ?? id];
      const customId = menu?.custom_id ?? 'no menu';
      return shown(await discord().choose({ message: at, customId, values, ...presser }));
    },
    press: async (message, label, presser = {}) => {
      const button = controls(message).find((control) => control.label === label);
      const customId = button?.custom_id ?? `no button ${label}`;
      return shown(await discord().press({ message, customId, ...presser }));
    },
    async followed(message, label, presser = {}) {
      const customId = controls(message).find((control) => control.label === label)?.custom_id;
      const exchange = await discord().press({ message, customId: customId ?? `no ${label}`, ...presser });
      return followUp(discord(), exchange);
    },
    open(message, presser = {}) {
      return this.followed(message, labels(message).find((label) => MORE.has(label)) ?? 'More…', presser);
    },
    async more(message, label, presser = {}) {
      const here = controls(message).find((control) => control.label === label);
      const at = here === undefined ? await this.open(message, presser) : message;
      const button = controls(at).find((control) => control.label === label);
      return discord().press({
        message: at,
        customId: button?.custom_id ?? `nothing called ${label}`,
        ...presser,
      });
    },
    async sources(message, presser = {}) {
      const isIt = (label: string) => /^Sources(?: \(|$)/.test(label);
      const at = labels(message).some(isIt) ? message : await this.open(message, presser);
      return this.press(at, labels(at).find(isIt) ?? 'no sources', presser);
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

/** What More… is called. */
const MORE: ReadonlySet<string> = new Set(Object.values(LANGUAGES).map((phrases) => phrases['menu.more']));

/** The private message that follows a press. */
async function followUp(discord: LocalDiscord, { interaction }: Exchange): Promise<APIMessage> {
  const isIt = (message: APIMessage) => message.interaction_metadata?.id === interaction.id;
  return new Promise((resolve) => {
    const stop = discord.watch((change) => {
      if (change.kind !== 'message' || !isIt(change.message)) return;
      stop();
      resolve(change.message);
    });
    const there = Object.values(discord.places)
      .flatMap((place) => discord.messages(place))
      .find(isIt);
    if (there === undefined) return;
    stop();
    resolve(there);
  });
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

type Words = Pick<APIMessage, 'embeds'> & Partial<Pick<APIMessage, 'content'>>;

/**
 * What a member reads: the line above and the texts of all embeds with escapes undone, commands by their names. Emphasis
 * and links stay as they were sent.
 */
export function read(message: Words): string {
  return rawText(message)
    .replaceAll(/<(\/[a-z]+):\d+>/g, '`$1`')
    .replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
}

/** As it came over the wire: where escapes can be seen. */
export function rawText({ content = '', embeds }: Words): string {
  return [...(content === '' ? [] : [content]), ...embeds.map(textOf)].join('\n');
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

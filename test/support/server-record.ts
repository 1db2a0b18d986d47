// A server with a record of its own, and members who propose, curate and read.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage, APIRole } from 'discord-api-types/v10';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Fetcher } from '../../src/article/fetch.js';
import type { Services } from '../../src/discord/services.js';
import type { Exchange, LocalDiscord, Member, Place, Run } from '../../src/local-discord/index.js';
import { ServerRecords } from '../../src/server-record/server-records.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn } from './local-bot.js';
import { type MemberHere, memberOn, shown } from './member.js';
import { completed } from './pictures.js';

export const ARTICLE = 'https://harbour.example/lights';
export const LIGHTS = 'We saw no lights at all on the water that night';
const PAGE = `<!doctype html><html lang="en"><head><title>No lights</title>
<meta property="og:site_name" content="Harbour Gazette"><meta property="article:published_time" content="2026-11-06">
</head><body><article><h1>No lights</h1>
<p>The harbour board met on Friday to hear what those on watch remembered of the night of the accident, and the hall was full.</p>
<p>“${LIGHTS},” Dana Marrow told the harbour board. “Nobody asked us about it before.”</p>
<p>${'The meeting went on into the evening, and the board said that it would publish what it had heard. '.repeat(6)}</p>
</article></body></html>`;

/** The web: one article; whatever else is asked for is not there. */
export const fetchPage: Fetcher = async (address) =>
  address === ARTICLE
    ? { kind: 'page', address, fetchedAt: new Date(), contentType: 'text/html', text: PAGE }
    : { kind: 'failure', why: 'behind a wall', detail: 'the answer was 403' };

/** What a member types into the form. */
export const FILLED = {
  words: `“${LIGHTS},”`,
  speaker: 'Dana Marrow, harbour pilot',
  address: ARTICLE,
  occasion: 'hearing, Harbour board, 6 November 2026',
  circumstances: 'She told the harbour board what those on watch had seen.',
};

export interface Scene {
  readonly discord: LocalDiscord;
  readonly member: MemberHere;
  readonly store: Store;
  readonly proposer: Member;
  /** Has the role that curates, once it was chosen. */
  readonly curator: Member;
  /** May manage the server. */
  readonly manager: Member;
  readonly role: APIRole;
  act(who: Member, subcommand: string, options?: Run['options'], place?: Place): Promise<Exchange>;
  /** Fills in the form that a command or a button opened; what stands there in the end. */
  fill(who: Member, from: Exchange, fields: object, place?: Place): Promise<APIMessage>;
  press(who: Member, message: APIMessage, label: string): Promise<Exchange>;
  /** Proposes a quotation; the private answer to it. */
  propose(who: Member, fields?: object, place?: Place): Promise<APIMessage>;
}

/** One bot for a test file. */
export function sceneWithBot(settings: (store: Store) => Partial<Services> = () => ({})): Scene {
  let bot: LocalBot | undefined;
  let store: Store | undefined;
  let stateDir = '';
  const members = new Map<string, Member>();
  beforeAll(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'record-'));
    store = await openStore({ stateDir });
    const records = new ServerRecords(store, pino({ level: 'silent' }));
    bot = await botOn(undefined, { records, fetchPage, ...settings(store) });
  });
  // Each test has its own: pages are counted by member.
  beforeEach(() => void members.delete('proposer'));
  afterAll(async () => {
    await bot?.stop();
    await store?.close();
    await rm(stateDir, { recursive: true });
  });
  const discord = () => {
    if (bot === undefined) throw new Error('The bot is there only while tests run.');
    return bot.discord;
  };
  const somebody = (name: string, make: () => Member) => {
    const known = members.get(name) ?? make();
    members.set(name, known);
    return known;
  };
  let role: APIRole | undefined;
  const member = memberOn(discord);
  const scene: Scene = {
    get discord() {
      return discord();
    },
    get store() {
      if (store === undefined) throw new Error('The store is there only while tests run.');
      return store;
    },
    get role() {
      role ??= discord().addRole('Curators');
      return role;
    },
    get proposer() {
      return somebody('proposer', () => discord().addMember('proposer'));
    },
    get curator() {
      return somebody('curator', () => {
        const curator = discord().addMember('curator');
        discord().giveRole(curator, scene.role);
        return curator;
      });
    },
    get manager() {
      return discord().members.moderator;
    },
    member,
    act: (who, subcommand, options = {}, place) =>
      discord().run({ name: `record ${subcommand}`, options, member: who, ...(place && { place }) }),
    async fill(who, from, fields, place) {
      const { custom_id: customId } = from.response.data as { custom_id: string };
      const filled = { customId, fields: fields as Record<string, string>, from, member: who };
      return completed(member, await discord().submit({ ...filled, ...(place && { place }) }));
    },
    async press(who, message, label) {
      const customId = controlsOf(message).find((one) => one.label === label)?.custom_id;
      if (customId === undefined) throw new Error(`There is no button ${label}.`);
      return discord().press({ message, customId, member: who });
    },
    async propose(who, fields = {}, place) {
      const form = await scene.act(who, 'add-quote', {}, place);
      const draft = await scene.fill(who, form, { ...FILLED, ...fields }, place);
      return shown(await scene.press(who, draft, 'Propose'));
    },
  };
  return scene;
}

const controlsOf = ({ components = [] }: APIMessage) =>
  components.flatMap((row) =>
    'components' in row ? (row.components as { label?: string; custom_id?: string }[]) : [],
  );

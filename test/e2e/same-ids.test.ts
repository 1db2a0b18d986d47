// Two films whose people, sources and entries have the same ids: each page, choice, copy and report is of its own film.
import { type APIMessage, ComponentType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { link } from '../../src/record/link.js';
import { botOn } from '../support/local-bot.js';
import { labels, leads, memberWithBot, menuOf, pagesFrom, read, shown } from '../support/member.js';
import { completed, pressed } from '../support/pictures.js';
import { SMALL } from '../support/small-record.js';
import { filesFrom, readWritten } from '../support/written.js';

const { written, places } = await readWritten(`${SMALL}/rust`);
const rust = link(filesFrom(written, places));
/** The same film under another id, each of whose statements says so; one source has another id. */
const twin = (() => {
  const other: typeof written = JSON.parse(
    JSON.stringify(written).replaceAll('"nbc-luper"', '"nbc-of-twin"'),
  );
  const marked = <T extends { [key in Key]?: string | null | undefined }, Key extends string>(
    all: readonly T[],
    key: Key,
  ) => {
    for (const one of all) Object.assign(one, { [key]: `Twin: ${one[key]}` });
  };
  Object.assign(other.dossier, { id: 'twin', title: 'The Twin' });
  marked(other.people, 'role');
  marked(other.events, 'text');
  for (const event of other.events) {
    // Twenty years later, so that pages open with entries of either.
    event.date = event.date?.replace(/^\d+/, (year) => String(Number(year) + 20)) ?? null;
  }
  marked(other.sources, 'publisher');
  marked(other.proceedings, 'title');
  return link(filesFrom(other, places));
})();

const reported: string[] = [];
const reports = {
  underWay: 0,
  takes: async () => true,
  send: async (_: string, { entry }: { entry: string }) => {
    reported.push(entry);
    return { kind: 'sent', id: '1' } as const;
  },
};
const member = memberWithBot(() => botOn({ dossiers: [rust, twin] }, { reports }));

/** References as the menu lists them. */
const refs = (message: APIMessage) => (menuOf(message)?.options ?? []).map(({ value }) => refOf(value));

/** Of the last thing that a view names, with its film: `l1:rust:somebody:case` is the case. */
function refOf(value: string): string {
  const [, film, ...ids] = value.split(':');
  return `${film}/${ids.at(-1)}`;
}

/** Chooses by reference, where two films have the same ids. */
async function pick(message: APIMessage, ref: string): Promise<APIMessage> {
  const at = menuOf(message) === undefined ? await member.open(message) : message;
  const menu = menuOf(at);
  const values = (menu?.options ?? []).flatMap(({ value }) => (refOf(value) === ref ? [value] : []));
  return shown(await member.discord.choose({ message: at, customId: menu?.custom_id ?? '', values }));
}
const isOfTwin = (ref: string) => ref.startsWith('twin/');

async function delivered(message: APIMessage, custom_id: string, values?: string[]): Promise<APIMessage> {
  const component_type = values ? ComponentType.StringSelect : ComponentType.Button;
  const data = { component_type, custom_id, ...(values ? { values } : {}) };
  return shown(await member.discord.deliver({ type: InteractionType.MessageComponent, data, message }));
}

/** What a report of what the message shows is about, as it is sent. */
async function reportedFrom(message: APIMessage): Promise<string | undefined> {
  const form = await member.more(message, 'Report a mistake');
  const { custom_id: customId } = form.response.data as { custom_id: string };
  const waiting = shown(await member.discord.submit({ customId, fields: { text: 'x' }, from: form }));
  await member.discord.nextChange(waiting);
  return reported.at(-1);
}

/** Every page, while it is the one that the message shows. */
async function onEachPage(first: APIMessage, look: (page: APIMessage) => Promise<void>): Promise<number> {
  let count = 1;
  await look(first);
  for (let page = first; leads(page, '▶'); count++) {
    page = await pressed(member, page, '▶');
    await look(page);
  }
  return count;
}

describe('/source', () => {
  test('▶ reaches every source of both films once, and ◀ goes back the same way', async () => {
    const pages = await pagesFrom(member, await member.ask('source'));
    const all = [rust, twin].flatMap(({ id, sources }) => sources.map((source) => `${id}/${source.id}`));
    expect(pages.flatMap(refs)).toEqual(expect.arrayContaining(all));
    const before = await member.turn(pages.at(-1) as APIMessage, '◀');
    expect(read(before)).toBe(read(pages.at(-2) as APIMessage));
  });

  test('each page’s copy, report and choice are of what it shows', async () => {
    const films = new Set<boolean>();
    await onEachPage(await member.ask('source', { private: true }), async (page) => {
      const [first = ''] = refs(page);
      films.add(isOfTwin(first));
      expect(read(shown(await member.more(page, 'Post here')))).toBe(read(page));
      expect(await reportedFrom(page)).toBe(first);
      const [value = ''] = menuOf(page)?.options?.map((option) => option.value) ?? [];
      const chosen = await delivered(await member.ask('source'), menuOf(page)?.custom_id ?? '', [value]);
      expect(read(chosen).startsWith('Twin: ')).toBe(isOfTwin(first));
      expect(await reportedFrom(chosen)).toBe(first);
    });
    expect(films).toEqual(new Set([true, false]));
  });
});

describe('/timeline with words that both films have', () => {
  test.each([{ about: 'shooting' }, { about: 'lawsuit', view: 'picture' }])(
    'pages and reports are of their own film: %j',
    async (options) => {
      const opened: string[] = [];
      const asked = { name: 'timeline', options };
      const first = await completed(member, await member.discord.run(asked));
      const count = await onEachPage(first, async (page) => {
        const [film = '', id = ''] = (await reportedFrom(page))?.split('/') ?? [];
        opened.push(`${film}/${id}`);
        const entry = (film === 'twin' ? twin : rust).entries.get(id);
        const text = page.attachments[0]?.description ?? page.embeds[0]?.description ?? '';
        expect(
          entry?.kind === 'event' && text.split('\n').find((line) => line.includes(entry.text)),
        ).toBeTruthy();
      });
      expect(count).toBeGreaterThan(1);
      expect(new Set(opened).size).toBe(count);
      expect(new Set(opened.map(isOfTwin))).toEqual(new Set([true, false]));
    },
  );
});

describe('/verdict with words that both films have', () => {
  test('each case leads to its own film’s ladder, and its report names it', async () => {
    const found = await member.ask('verdict', { person: 'guilty' });
    const behind = await member.open(found);
    expect(refs(behind)).toEqual(['rust/gutierrez-reed-case', 'twin/gutierrez-reed-case']);
    const ladder = await pick(behind, 'twin/gutierrez-reed-case');
    expect(read(ladder)).toContain('Twin: The case against Hannah Gutierrez-Reed');
    expect(await reportedFrom(ladder)).toBe('twin/hannah-gutierrez-reed');
  });

  test('▶ and a posted copy show the same list on', async () => {
    const list = await member.ask('verdict', { person: 'lawsuit', private: true });
    const films = new Set<boolean>();
    const count = await onEachPage(list, async (page) => {
      expect(refs(page)).toEqual(refs(list));
      expect(read(page)).not.toContain('Charge:');
      const same = (text: string) => text.replace(/“lawsuit”|the words asked for/, '…');
      expect(same(read(shown(await member.more(page, 'Post here'))))).toBe(same(read(page)));
      films.add(isOfTwin((await reportedFrom(page)) ?? ''));
    });
    expect(count).toBeGreaterThan(1);
    expect(films).toEqual(new Set([true, false]));
  });
});

test.each(['who', 'verdict'])(
  '/%s asks which of two people of one name, and shows that one',
  async (name) => {
    const choice = await member.ask(name, { person: 'huerta' });
    expect(refs(choice)).toEqual(['rust/jonas-huerta', 'twin/jonas-huerta']);
    const chosen = await pick(choice, 'twin/jonas-huerta');
    expect(read(chosen)).toContain('Twin: ');
    expect(await reportedFrom(chosen)).toBe('twin/jonas-huerta');
  },
);

test('people of one name who are offered are told apart by their films', async () => {
  const answer = await member.ask('verdict', { person: 'Balwyn jr' });
  const offered = labels(answer).filter((label) => label.startsWith('Alec Baldwin'));
  expect(offered).toEqual([`Alec Baldwin · ${rust.title}`, 'Alec Baldwin · The Twin']);
  expect(read(await member.press(answer, offered[1] ?? ''))).toContain('Twin: Star and a producer');
});

describe('ids of before films stood in them', () => {
  test.each([
    ['t1:rust:-:-:-:settlement-approved', 'A New Mexico judge approved the settlement'],
    ['t1:twin:-:-:-:settlement-approved', 'Twin: A New Mexico judge approved the settlement'],
    ['v1:twin:jonas-huerta:-', 'Twin: Member of the camera crew'],
    ['s1:twin:cnet-charges:0', 'Twin: CNET'],
  ])('%s leads on', async (id, words) => {
    expect(read(await delivered(await member.ask('source'), id))).toContain(words);
  });

  test('in a list of several films one that only one has leads to it', async () => {
    const page = await delivered(await member.ask('source'), 's1:-:-:nbc-luper');
    expect(refs(page)).toContain('rust/nbc-luper');
  });

  test('one that two films have is not guessed', async () => {
    const list = await member.ask('source');
    const answer = await delivered(list, 's1:-:-:cnet-charges');
    expect(read(answer)).toContain('not on the record any more');
  });
});

// /who: role, words, proceedings and events of a person, each line cited, and the ways on from there.
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn, listed } from '../support/local-bot.js';
import {
  isPrivate,
  labels,
  leads,
  memberOn,
  memberWithBot,
  pagesFrom,
  rawText,
  read,
  shown,
} from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const [{ people, quotes, timeline, proceedings }] = (await smallRecord()).dossiers;
const member = memberWithBot();

/** What our notes say the record does not tell. */
const isNotKnown = (line: string) =>
  proceedings.some(({ notKnown }) => notKnown !== null && line.includes(notKnown));

const who = async (person: string) => {
  const first = await member.ask('who', { person });
  const pages = await pagesFrom(member, first);
  return { first, pages, text: pages.map(read).join('\n\n') };
};

describe.each(people.map((person) => [person.name, person] as const))('%s', (name, person) => {
  const own = proceedings.filter(({ against }) => against.includes(person));
  const steps = own.flatMap((proceeding) => proceeding.steps);

  test('what was done to them and their role first, then everything on record, nothing of others', async () => {
    const { pages, text } = await who(`#${person.id}`);
    const [line, title, ...lines] = text.split('\n');
    expect(line).toMatch(new RegExp(`^${name}, `));
    expect(title).toBe(name);
    expect(lines[0]).toContain(person.harm ?? person.role);
    const body = lines.join('\n');
    expect(body.indexOf(person.role)).toBeGreaterThanOrEqual(person.harm === null ? 0 : 1);
    for (const { speakers, passages } of quotes) {
      for (const { exact } of passages) expect(text.includes(`“${exact}”`)).toBe(speakers.includes(person));
    }
    const told = timeline.filter((event) => event.people.includes(person) && !steps.includes(event));
    const events = text.split('**What happened**\n').slice(1).join('\n');
    const shown = [...events.matchAll(/^\*\*.+\*\* · [^\n–]+ – (.+?) \([^\n]+\)$/gm)].map(
      ([, words]) => words,
    );
    expect(shown).toEqual(told.map((event) => event.text));
    for (const { title: heading } of own) expect(text).toContain(heading);
    expect(pages.every((page) => page.embeds[0]?.title === name)).toBe(true);
  });

  test('behind every statement stands who says so, and behind Sources each of them in full', async () => {
    let page = await member.ask('who', { person: `#${person.id}` });
    for (;;) {
      const [head = '', ...parts] = read({ embeds: page.embeds }).split(/\n(?=\*\*)/);
      // What is told of the person is cited behind the last line of it, an entry behind its own.
      const lines = parts.flatMap((part) => part.split('\n')).filter((line) => !line.startsWith('-# '));
      const statements = lines.filter((line) => !/^\*\*[^*]+\*\*$/.test(line) && !isNotKnown(line));
      if (head.includes('\n')) statements.push(head.split('\n-# ')[0] ?? '');
      for (const line of statements) expect(line).toMatch(/ \([^\n]+\)$/);
      const sources = labels(await member.open(page)).find((label) => label.startsWith('Sources'));
      const cited = rawText(shown(await member.more(page, sources ?? 'no Sources')));
      for (const [, url] of rawText(page).matchAll(/\]\((https?:[^)\s]+)\)/g)) expect(cited).toContain(url);
      if (!leads(page, '▶')) return;
      page = await member.turn(page, '▶');
    }
  });

  test('the ways on lead to their words and their proceedings', async () => {
    const first = await member.ask('who', { person: `#${person.id}` });
    const said = quotes.filter(({ speakers }) => speakers.includes(person));
    const buttons = labels(await member.open(first)).filter((label) => /^(Quotes|Proceedings)$/.test(label));
    expect(buttons).toEqual(said.length > 0 ? ['Quotes', 'Proceedings'] : ['Proceedings']);

    if (said.length > 0) {
      const words = await member.press(await member.ask('who', { person: `#${person.id}` }), 'Quotes');
      expect(words.content).toContain(name);
      expect(read(words)).toContain(`**${name}**`);
      expect(listed(words)).toEqual(said.length > 1 ? said.map(({ id }) => id) : []);
    }
    const verdict = shown(
      await member.more(await member.ask('who', { person: `#${person.id}` }), 'Proceedings'),
    );
    const typed = await member.ask('verdict', { person: `#${person.id}` });
    expect(verdict.embeds).toEqual(typed.embeds);
  });
});

test('a quote is cited with the source that reports it', async () => {
  const dossier = await lanternCoast((files) => {
    const quote = files.quotes.find(({ id }) => id === 'carpenter-candle');
    if (quote === undefined) throw new Error('The fixture has changed.');
    quote.source = 'ellery-gazette';
    quote.passages = 'a candle with stairs';
  });
  const bot = await botOn({ dossiers: [dossier] });
  const text = read(await memberOn(() => bot.discord).ask('who', { person: 'carpenter' }));
  expect(text).toMatch(/an unnamed carpenter: “a candle with stairs” \(\[Ellery Gazette\]\(/);
  expect(text).toContain('Ellery Gazette');
  await bot.stop();
});

test('a name is found by role, by another spelling and with letters wrong', async () => {
  for (const asked of ['hannah gutierrez', 'Gutierez-Reed', 'armorer']) {
    expect((await who(asked)).first.embeds[0]?.title).toBe('Hannah Gutierrez-Reed');
  }
});

test.each([
  ['1st AD', 'David Halls'],
  ['first AD', 'David Halls'],
  ['DP', 'Halyna Hutchins'],
  ['DoP', 'Halyna Hutchins'],
  ['director of photography', 'Halyna Hutchins'],
  ['armourer', 'Hannah Gutierrez-Reed'],
  ['hannah', 'Hannah Gutierrez-Reed'],
])('%s is %s', async (asked, name) => {
  expect((await member.ask('who', { person: asked })).embeds[0]?.title).toBe(name);
});

test.each(['halls', 'williams'])('%s, who ends in an s, is one person of harbor’s', async (asked) => {
  const bot = await botOn(loadRecord('test/fixtures/cases'));
  onTestFinished(() => bot.stop());
  const answer = await memberOn(() => bot.discord).ask('who', { person: asked, film: 'harbor' });
  expect(answer.embeds[0]?.title?.toLowerCase()).toContain(asked);
});

test('an office that nobody has is not answered with somebody, and the nearest are offered', async () => {
  const answer = await member.ask('who', { person: 'district attorney' });
  expect(isPrivate(answer)).toBe(true);
  expect(read(answer)).toContain('Nearest on this record: Kari Morrissey, Jason Lewis');
});

describe('several fit', () => {
  test('and are offered; the choice is answered in their place', async () => {
    const question = await member.ask('who', { person: 'prosecutor' });
    expect(question.content).toMatch(/^Who is meant\?\n/);
    const ids = listed(question);
    expect(ids.length).toBeGreaterThan(1);
    const answer = await member.pick(question, ids[1] ?? '');
    expect(answer.id).toBe(question.id);
    expect(answer.embeds[0]?.title).toBe(people.find(({ id }) => ids[1] === id)?.name);
  });

  test('and somebody else’s choice is theirs alone', async () => {
    const question = await member.ask('who', { person: 'prosecutor' });
    const [id = ''] = listed(question);
    const copy = await member.pick(question, id, { member: member.discord.members.other });
    expect([isPrivate(copy), copy.id === question.id]).toEqual([true, false]);
  });
});

test.each(['Keanu Reeves', '!!!', '   ', '#nobody'])(
  'nobody is called “%s”: said, with those there are',
  async (person) => {
    const text = read(await member.ask('who', { person }));
    expect(text).toMatch(/^Nothing on this record/);
    expect(text).toContain('does not mean that it was never said or never happened');
    expect(text).toMatch(/Topics to try with|Nearest on this record/);
  },
);

test('pages turn, and say where one is', async () => {
  const { pages } = await who('alec baldwin');
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) {
    expect(read(page)).toContain(`Page ${index + 1} of ${pages.length}`);
    const [back, on] = [index === 0 ? '◀' : `◀ ${index}`, index + 2 > pages.length ? '▶' : `${index + 2} ▶`];
    expect(labels(page)).toEqual([back, on, 'Quotes', 'More…']);
  }
});

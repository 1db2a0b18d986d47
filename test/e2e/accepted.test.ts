// What a server's own curators accepted, beside the shipped record: always told from it, and never in /verdict.
import { type APIMessage, ComponentType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { markOf } from '../../src/answers/film.js';
import { LANGUAGES } from '../../src/language/say.js';
import { link } from '../../src/record/link.js';
import type { WrittenFiles } from '../../src/record/schema.js';
import { encode } from '../../src/reply/shared/view.js';
import { withAccepted } from '../support/accepted.js';
import { botOn } from '../support/local-bot.js';
import {
  isPrivate,
  labels,
  leads,
  type MemberHere,
  memberOn,
  memberWithBot,
  menuOf,
  pagesFrom,
  read,
  shown,
} from '../support/member.js';
import { completed, pictureOf, pressed } from '../support/pictures.js';
import { SMALL } from '../support/small-record.js';
import { filesFrom, readWritten } from '../support/written.js';

const MARK = 'this server’s record · accepted 26 November 2026';
const LINE = '-# This server’s record · accepted 26 November 2026';
const AHEAD = 'This server’s record · ';

const [QUOTE, EVENT, CLAIM] = ['davis-dark-clouds', 'luper-resigns', 'baldwin-suit-filed'];
const CLOUDS = 'The camera crew were the dark clouds on our set,';
const RELOAD = 'One more, one more, one more!';
const RESIGNED = 'Lane Luper, a camera assistant on Rust, resigned.';
const SUIT = 'Alec Baldwin filed a civil suit against prosecutors';

/** With a correction each; and the one event that an overview would name first. */
function change({ quotes, events }: WrittenFiles) {
  for (const event of events) if (event.id === EVENT) event.milestone = true;
  for (const entry of [...quotes, ...events])
    if ([QUOTE, EVENT].includes(entry.id))
      entry.corrections = [{ date: '2026-11-27', reason: 'A reason.' }] as never;
}

const record = await withAccepted(`${SMALL}/rust`, [QUOTE, EVENT, CLAIM], change);
const member = memberWithBot(() => botOn(record));
const shipped = memberWithBot(() => botOn());

/** The invented film, some of it accepted. */
async function nightFerry(ids: readonly string[], change?: (written: WrittenFiles) => void) {
  const bot = await botOn(withAccepted('test/fixtures/reference/night-ferry', ids, change));
  onTestFinished(() => bot.stop());
  return memberOn(() => bot.discord);
}

const whole = async (who: MemberHere, name: string, options: Record<string, string> = {}) =>
  (await pagesFrom(who, await who.ask(name, options))).map(read).join('\n');
/** The line with these words. */
const lineOf = (text: string, words: string) => text.split('\n').find((line) => line.includes(words)) ?? '';
const next = (text: string, words: string) =>
  text.split('\n')[text.split('\n').indexOf(lineOf(text, words)) + 1];
const times = (text: string, words: string) => text.split(words).length - 1;
const labelsIn = (message: APIMessage) => menuOf(message)?.options?.map(({ label }) => label) ?? [];
const contentOf = ({ content }: APIMessage) => read({ content, embeds: [] });

test('what was accepted on no day is not linked', async () => {
  const { written, places } = await readWritten(`${SMALL}/rust`);
  const files = filesFrom(written, places);
  for (const quote of files.quotes) quote.accepted = 'yesterday';
  expect(() => link(files)).toThrow('"yesterday"');
});

test('no data file says that something was accepted', async () => {
  const { written } = await readWritten(`${SMALL}/rust`);
  const quotes = written.quotes.map((quote) => ({ ...quote, accepted: '2026-11-26' }));
  expect(() => filesFrom({ ...written, quotes })).toThrow(/accepted/);
});

describe('a quote', () => {
  test('has a small line of its own, and says whose it is where embeds are off', async () => {
    const answer = await member.ask('quote', { query: `#${QUOTE}` });
    expect(read(answer).split('\n')).toContain(LINE);
    expect(contentOf(answer)).toBe(`${AHEAD}Terese Davis`);
    const plain = read(await shipped.ask('quote', { query: `#${QUOTE}` }));
    // With its correction.
    expect(read(answer).split('\n')).toHaveLength(plain.split('\n').length + 2);
    expect(plain).not.toContain('server');
  });

  test('leaves the shipped ones beside it unmarked', async () => {
    expect(read(await member.ask('quote', { query: '#huerta-not-respected' }))).not.toContain('server');
  });

  test('keeps its mark when it is copied, in context, and where it stands around another', async () => {
    const answer = await member.ask('quote', { query: `#${QUOTE}` });
    expect(read(shown(await member.more(answer, 'Copy as text')))).toContain(LINE.replace('-# ', ''));
    const context = await member.press(answer, 'In context');
    expect(context.embeds[0]?.title).toMatch(new RegExp(`^In context: ${AHEAD}Terese Davis`));
    expect(read(context)).toContain(LINE.replace('-# ', ''));
    const other = await member.press(
      await member.ask('quote', { query: '#crew-squeaky-wheel' }),
      'In context',
    );
    expect(read(other)).toContain(` · ${MARK}`);
  });

  test('is marked on its card, whose words are in the alt text', async () => {
    const run = { name: 'quote', options: { card: true, query: `#${QUOTE}` } };
    const { description } = pictureOf(await completed(member, await member.discord.run(run)));
    expect(description).toContain(` · ${MARK}`);
  });

  test('is marked among several, in the menu and while one types', async () => {
    const answer = await member.ask('quote', { query: 'camera crew' });
    const menu = labelsIn(await member.open(answer));
    expect(menu.filter((label) => label.startsWith(AHEAD))).toEqual([
      expect.stringContaining(`${AHEAD}Terese Davis: “The camera crew`),
    ]);
    expect(menu.length).toBeGreaterThan(1);
    const offered = (await member.type('quote', 'query', 'dark clouds')).map(({ name }) => name);
    expect(offered).toEqual([expect.stringContaining(`${AHEAD}Terese Davis: “The camera crew`)]);
  });

  test('is marked beside what it answers, what answers it and what tells the other side', async () => {
    const ferry = await nightFerry(['pell-timing-the-tide', 'crew-not-at-night']);
    const beside = async (id: string, words: string) =>
      lineOf(read(await ferry.ask('quote', { query: `#${id}` })), words);
    expect(await beside('tamsin-closer', 'Beside it: Jory Pell')).toContain(` · ${MARK}`);
    expect(await beside('producers-no-letter', 'In answer to: ')).toContain(` · ${MARK}`);
    const other = await nightFerry(['producers-no-letter']);
    const answered = read(await other.ask('quote', { query: '#crew-not-at-night' }));
    expect(lineOf(answered, 'Answer to it: ')).toContain(` · ${MARK}`);
  });
});

describe('an event', () => {
  test('has a small line of its own in /timeline, and no other one has', async () => {
    const text = await whole(member, 'timeline');
    expect(next(text, RESIGNED)).toBe(LINE);
    expect(next(text, SUIT)).toBe(LINE);
    expect(times(text, MARK.slice(1))).toBe(2);
    expect(await whole(shipped, 'timeline')).not.toContain('server');
  });

  test('is counted and not named in the picture of all, and marked in that of its page', async () => {
    const run = { name: 'timeline', options: { view: 'picture' } };
    let picture = await completed(member, await member.discord.run(run));
    expect(pictureOf(picture).description).toContain('this server’s record: 2');
    expect(pictureOf(picture).description).not.toContain('Lane Luper');
    const pages: string[] = [];
    while (leads(picture, '▶')) {
      picture = await pressed(member, picture, '▶');
      pages.push(pictureOf(picture).description ?? '');
    }
    expect(times(pages.join('\n'), MARK)).toBe(2);
    expect(lineOf(pages.join('\n'), RESIGNED)).toContain(`reported, ${MARK}: `);
  });

  test('is marked as a claim beside the words of who claims it', async () => {
    const text = read(await member.ask('quote', { query: 'Alec Baldwin' }));
    expect(lineOf(text, `as their own claim: ${SUIT}`)).toContain(` · ${MARK}`);
  });

  test('is marked as what is denied, and as a denial', async () => {
    const claimed = await whole(await nightFerry(['lamps-claim']), 'timeline');
    expect(lineOf(claimed, 'In answer to: Ilka Tamsin says')).toContain(` · ${MARK}`);
    const denied = await whole(await nightFerry(['lamps-denial']), 'timeline');
    expect(lineOf(denied, 'Answer to it: Hale has denied')).toContain(` · ${MARK}`);
  });

  test('is marked where it is offered instead of an answer', async () => {
    const answer = await member.ask('quote', { query: 'housing situation' });
    expect(isPrivate(answer)).toBe(true);
    expect(labels(answer)).toContainEqual(expect.stringMatching(`^${AHEAD}20 October 2021: Lane Luper`));
  });

  test('is not what a question of blame is answered with', async () => {
    const answer = await member.ask('quote', { query: 'who killed her' });
    expect(read(answer)).toContain('to blame');
    expect(labels(answer)).toEqual([]);
  });
});

describe('in other answers', () => {
  test('/who marks words and events', async () => {
    const davis = await whole(member, 'who', { person: '#terese-davis' });
    expect(lineOf(davis, 'Terese Davis: “The camera crew')).toContain(` · ${MARK}`);
    expect(next(await whole(member, 'who', { person: '#lane-luper' }), RESIGNED)).toBe(LINE);
  });

  test('/source marks what a source supports, and a source of theirs alone', async () => {
    const text = await whole(member, 'source', { source: '#documentary-article' });
    expect(lineOf(text, `“${CLOUDS}”`)).toContain(` · ${MARK}`);
    expect(lineOf(text, `“${RELOAD}”`)).not.toContain('server');
    const list = await whole(member, 'source');
    expect(next(list, 'Alec Baldwin sues prosecutors')).toContain(' · this server’s record');
    expect(times(list, 'server')).toBe(2);
  });

  test('corrections stand there as the shipped record’s do, and in /about with the mark', async () => {
    const words = '-# Corrected on 27 November 2026: A reason.';
    expect(read(await member.ask('quote', { query: `#${QUOTE}` }))).toContain(words);
    expect(await whole(member, 'timeline')).toContain(words);
    expect(times(read(await member.ask('about')), `- ${AHEAD}`)).toBe(2);
  });

  test.each([
    ['en', LINE],
    ['es', '-# Recopilación de este servidor · aceptado el 26 de noviembre de 2026'],
    ['fr', '-# Recueil de ce serveur · accepté le 26 novembre 2026'],
    ['de', '-# Sammlung dieses Servers · angenommen am 26. November 2026'],
    ['pt-BR', '-# Acervo deste servidor · aceito em 26 de novembro de 2026'],
    ['it', '-# Raccolta di questo server · accettato in data 26 novembre 2026'],
    ['pl', '-# Zbiór tego serwera · przyjęto 26 listopada 2026'],
    ['uk', '-# Зібрання цього сервера · прийнято 26 листопада 2026 р.'],
  ])('the mark in %s', async (language, line) => {
    expect(Object.keys(LANGUAGES)).toContain(language);
    const answer = read(await member.ask('quote', { query: `#${QUOTE}`, language }));
    expect(answer.split('\n')).toContain(line);
  });
});

describe('Check quotes', () => {
  const titles = ({ embeds }: APIMessage) => embeds.map(({ title }) => title);

  test('compares with it, and says whose it is in the title and beside the words', async () => {
    const answer = await member.ask('check', { text: `“${CLOUDS}”` });
    expect(titles(answer)).toEqual(['Word for word · this server’s record']);
    expect(lineOf(read(answer), 'Reported by')).toContain(` · ${MARK}`);
    expect(titles(await member.ask('check', { text: `“${RELOAD}”` }))).toEqual(['Word for word']);
  });

  test.each([
    ['its words', `“${CLOUDS}” — Alec Baldwin`, false],
    ['its words and shipped ones', `“${CLOUDS} ${RELOAD}” — Jonas Huerta`, false],
    ['shipped words', `“${RELOAD}” — Jonas Huerta`, true],
  ])('calls nobody another speaker of %s', async (_, text, isTold) => {
    expect(read(await shipped.ask('check', { text }))).toContain('Other speaker');
    expect(read(await member.ask('check', { text })).includes('Other speaker')).toBe(isTold);
  });

  test('does not tell the words of a source from what only they cite', async () => {
    const text = '“The 73-page complaint filed Jan. 9 in the First Judicial Court”';
    expect(titles(await shipped.ask('check', { text }))).toEqual(['No quotation']);
    expect(titles(await member.ask('check', { text }))).toEqual(['Not in this record']);
  });

  test('of the same words the shipped record’s are the proof, the other’s are named beside them', async () => {
    const ferry = await nightFerry(['crew-not-at-night'], ({ quotes }) => {
      const [first] = quotes;
      quotes.unshift({
        ...quotes[1],
        id: 'shipped',
        speaker: 'maud-pell',
        respondsTo: undefined,
      } as typeof first & {});
    });
    const text = '“We will not sail at night on that boat again,” said Corvin Hale.';
    const answer = await ferry.ask('check', { text });
    expect(titles(answer)).toEqual(['Word for word · Other speaker']);
    expect(read(answer)).toContain(`from: ${AHEAD}Dessa Marrow and Osric Venn (`);
  });
});

describe('/verdict', () => {
  const asked = [
    '',
    'Alec Baldwin',
    'lawsuits',
    'civil',
    'malicious prosecution',
    'Lane Luper',
    'discharges',
  ];

  test.each(asked)('“%s” has nothing of it', async (person) => {
    const options = person === '' ? {} : { person };
    const answer = await member.ask('verdict', options);
    const pages = await pagesFrom(member, answer);
    const all = [...pages.map(read), ...pages.flatMap(labels)].join('\n');
    for (const words of ['server', SUIT, RESIGNED]) expect(all).not.toContain(words);
  });

  test('neither answers nor offers who is on the server’s record alone', async () => {
    const bot = await botOn(withAccepted(`${SMALL}/rust`, ['lane-luper', EVENT]));
    onTestFinished(() => bot.stop());
    const who = memberOn(() => bot.discord);
    expect(read(await who.ask('who', { person: 'Lane Luper' }))).toContain('Lane Luper');
    const answer = await who.ask('verdict', { person: 'Lane Luper' });
    expect(answer.embeds).toEqual([]);
    expect(labels(answer)).not.toContain('Lane Luper');
  });

  test('has such an event where it is the shipped record’s', async () => {
    expect(await whole(shipped, 'verdict', { person: 'Alec Baldwin' })).toContain(SUIT);
    expect(await whole(shipped, 'verdict', { person: 'lawsuits' })).toContain(SUIT);
  });

  test('tells every step without what answers it, which /timeline has beside it', async () => {
    const ferry = await nightFerry(['lamps-denial'], ({ events }) => {
      for (const event of events) if (event.id === 'lamps-denial') event.respondsTo = 'halcyon-charges';
    });
    const denial = 'Hale has denied';
    expect(lineOf(await whole(ferry, 'timeline'), `Answer to it: ${denial}`)).toContain(` · ${MARK}`);
    const answer = await ferry.ask('verdict', { person: '#corvin-hale' });
    const steps = await pagesFrom(
      ferry,
      await ferry.press(answer, labels(answer).find((one) => /steps/.test(one)) ?? ''),
    );
    expect(steps.map(read).join('\n')).toContain('were charged with manslaughter');
    expect(steps.map(read).join('\n')).not.toContain(denial);
  });

  test('is not led to it by a button made up', async () => {
    const [film] = record.dossiers;
    const event = film.entries.get(CLAIM);
    if (event === undefined) throw new Error('no such claim');
    const marks = [markOf(event, record.dossiers)];
    const data = {
      component_type: ComponentType.Button,
      custom_id: encode({ kind: 'found proceedings', marks, at: 0 }),
    };
    const message = await member.ask('verdict');
    const answer = await member.discord.deliver({ type: InteractionType.MessageComponent, data, message });
    expect(read(shown(answer))).toMatch(/ Run the command again\.$/);
  });
});

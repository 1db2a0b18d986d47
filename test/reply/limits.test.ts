// Whatever the record holds within its schema, every page of every answer is one that Discord takes.
import { InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { MOST_FOUND } from '../../src/answers/answer.js';
import { type AskableRecord, askable } from '../../src/answers/askable.js';
import { answerCheck } from '../../src/answers/check.js';
import { narrowed } from '../../src/answers/timeline.js';
import { verdictOn } from '../../src/answers/verdict.js';
import { shown } from '../../src/command.js';
import { LANGUAGES as ALL, ENGLISH as say, sayIn } from '../../src/language/say.js';
import type { Interaction } from '../../src/local-discord/index.js';
import { judgeCallback } from '../../src/local-discord/judge/judge.js';
import { parseDate } from '../../src/record/date.js';
import { type Event, isNonEmpty, type NonEmpty } from '../../src/record/model.js';
import { checkReply } from '../../src/reply/check/check-reply.js';
import { nothingReply } from '../../src/reply/nothing-reply.js';
import { cardReply } from '../../src/reply/quote/quote-card.js';
import { quoteReply } from '../../src/reply/quote/quote-reply.js';
import { citedReply, copyReply } from '../../src/reply/shared/copy.js';
import { choiceReply, filmChoiceReply } from '../../src/reply/shared/people.js';
import { overviewReply, plainReply } from '../../src/reply/shared/plain-reply.js';
import type { Reply } from '../../src/reply/shared/reply.js';
import { decode, type View } from '../../src/reply/shared/view.js';
import { moreReply, withWays } from '../../src/reply/shared/ways.js';
import { timelinePicture } from '../../src/reply/timeline/timeline-picture.js';
import { timelineReply } from '../../src/reply/timeline/timeline-reply.js';
import { proceedingsReply, stepsReply, verdictReply } from '../../src/reply/verdict/verdict-reply.js';
import { inventDossier } from '../support/invented.js';
import { buttonOf, leads, read } from '../support/member.js';

const LANGUAGES = Object.keys(ALL);

const READERS = { isPrivate: false, takesReports: true, canPost: true, press: '1575706917240569856' };

/** Throws Discord's refusal, of the reply or of what stands behind its buttons. */
function judge(reply: Reply): void {
  const behind =
    reply.shown === undefined
      ? []
      : [moreReply(reply, say, READERS), citedReply(reply, say), copyReply(reply)];
  for (const { content = '', embeds, components } of [withWays(reply, say, READERS), ...behind]) {
    const data = { content, embeds, components, allowed_mentions: { parse: [] } };
    judgeCallback({ type: 4, data }, [], { type: InteractionType.ApplicationCommand } as Interaction);
  }
}

const refusal = (reply: Reply) => {
  try {
    judge(reply);
    return 'taken';
  } catch (error) {
    return JSON.stringify((error as { errors?: unknown }).errors ?? String(error));
  }
};

/** The message as the member has it, as far as pressing needs it. */
const message = (reply: Reply) =>
  JSON.parse(JSON.stringify(withWays(reply, say, READERS))) as Parameters<typeof buttonOf>[0];

/** The pages from this one on, each by what the command makes of a press on the one before. */
async function pages(first: Reply | undefined, context: AskableRecord): Promise<Reply[]> {
  if (first === undefined) throw new Error('There is no first page.');
  const all = [first];
  for (let page = first; leads(message(page), '▶'); all.push(page)) {
    const view = decode(buttonOf(message(page), '▶').custom_id) as View | undefined;
    const command = COMMANDS.find(({ press }) => view && press?.[view.kind]);
    const next =
      view && command && (await shown(view, command, { ...context, say, takesReports: true }, page));
    if (all.length > 500) throw new Error('The pages have no end.');
    if (next === undefined) throw new Error(`${JSON.stringify(view)} leads nowhere`);
    page = next;
  }
  return all;
}

/** @throws where there are none to try it with */
function nonEmpty<T>(invented: readonly T[]): NonEmpty<T> {
  if (!isNonEmpty(invented)) throw new Error('The invented dossier has none.');
  return invented;
}

const taken = (replies: readonly Reply[]) => {
  for (const reply of replies) expect(refusal(reply)).toBe('taken');
};
const textOf = (replies: readonly Reply[]) => replies.map((reply) => read(message(reply))).join('\n');
/** What the entries of a text begin with, as those of the invented dossier do: each once. */
const markers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([marker]) => marker);
const markersOf = (events: readonly Event[]) => events.map(({ text }) => text.split(' ')[0]);

/** A failing test's name tells which; others with `npm run fuzz`. */
const SEEDS = fc.sample(fc.integer({ min: 1, max: 2 ** 31 - 2 }), 5);
const INVENTED = await Promise.all(
  SEEDS.map(async (seed) => ({ seed, context: await askable({ dossiers: [inventDossier(seed)] }) })),
);

describe.each(INVENTED)('for the dossier invented from $seed', ({ context }) => {
  const { search } = context;
  const { dossiers } = search;
  const [dossier] = dossiers;
  const { proceedings, people } = dossier;
  const asked = '*_[`'.repeat(1500);

  test('every quote is taken, alone and among others, with its source and how far it was checked', () => {
    const quotes = nonEmpty(dossier.quotes.slice(0, MOST_FOUND));
    const alone = dossier.quotes.map((quote) =>
      quoteReply({ kind: 'quotes', dossiers, quotes: [quote] }, say),
    );
    taken(alone);
    taken(quotes.map((quote) => quoteReply({ kind: 'quotes', dossiers, quotes }, say, quote)));
    for (const reply of alone) {
      expect(reply.embeds[0]?.description).toMatch(/\n-# Reported by .+ · (wording checked|cited)/);
      const [source = '', checked = ''] = citedReply(reply, say).embeds[0]?.description?.split('\n') ?? [];
      expect(source).toMatch(/^- (\[.+\]\(https:[^\s()]+\)$|(?!\[.*\(https:).)/);
      expect(checked).toMatch(
        /^-# (Checked against the source’s text \(SHA-256 f{12}…\)|Cited, text not held)$/,
      );
    }
  });

  test('a quotation is whole, or cut once, at its end, on a word, visibly', () => {
    for (const quote of dossier.quotes) {
      const whole = quote.passages.map(({ exact }) => `“${exact}”`).join('\n');
      const { embeds } = quoteReply({ kind: 'quotes', dossiers, quotes: [quote] }, say);
      const [words = ''] = (embeds[0]?.description ?? '').split(/\n(?:-# |\*\*)/);
      const text = words.replaceAll(/^> (?=“)/gm, '').replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
      if (text === whole) continue;
      const kept = text.slice(0, -' …'.length);
      expect(text).toBe(`${kept} …`);
      expect(whole.startsWith(kept)).toBe(true);
      // What is too long for a word is cut inside.
      expect(/\s/u.test(whole.charAt(kept.length)) || !/\s/u.test(kept.slice(-20))).toBe(true);
      // Who said it and who reports it stand whole beside it.
      expect(kept.length).toBeGreaterThan(700);
    }
  });

  test('a timeline’s pages are taken, hold every event once and in order, and lead to what they cite', async () => {
    const answer = narrowed(search, { person: null, words: null, from: null, to: null });
    const all = answer.kind === 'timeline' ? await pages(timelineReply(answer, say), context) : [];
    taken(all);
    expect(markers(textOf(all), /(?<= – )[ES][\dy]+x/g)).toEqual(markersOf(dossier.timeline));
    for (const page of all) leadsToWhatItCites(page);
  });

  test('pictures are described within the limit, and what stands under them is taken', async () => {
    const answer = narrowed(search, { person: null, words: null, from: null, to: null });
    const timelines = answer.kind === 'timeline' ? await pages(timelinePicture(answer, say), context) : [];
    const quotes = nonEmpty(dossier.quotes.slice(0, MOST_FOUND));
    const cards = quotes.map((quote) => cardReply({ kind: 'quotes', dossiers, quotes }, say, quote));
    // In place of the file, which makes such a message no empty one.
    taken([...timelines, ...cards].map((reply) => ({ ...reply, embeds: [{ description: 'x' }] })));
    for (const { picture } of [...timelines, ...cards]) {
      expect(picture?.description.length).toBeGreaterThan(0);
      expect(picture?.description.length).toBeLessThanOrEqual(1024);
      if (picture !== undefined) taken([picture.inWords()]);
    }
    const told = timelines.flatMap(({ picture }) =>
      picture?.drawing.kind === 'entries' ? picture.drawing.entries : [],
    );
    const texts = told.map(({ text }) => text).join('\n');
    expect(markers(texts, /^[ES][\dy]+x/gm)).toEqual(markersOf(dossier.timeline));
  });

  test('a narrowed timeline is taken', async () => {
    const events = nonEmpty(dossier.timeline.slice(0, MOST_FOUND));
    const date = parseDate('2023-11-30') ?? null;
    const filter = { person: people[0] ?? null, words: { text: asked }, from: date, to: date };
    taken(await pages(timelineReply({ kind: 'timeline', dossiers, filter, events }, say), context));
  });

  test('every person’s proceedings are taken, and hold every step once and in order', async () => {
    for (const person of people) {
      const answer = verdictOn(search, person);
      const short = verdictReply(answer, say);
      taken(await pages(short, context));
      const steps = answer.proceedings.flatMap((proceeding) => proceeding.steps);
      expect(short?.shown?.ways?.map(({ label }) => label)).toEqual(
        steps.length === 0 ? [] : [expect.stringContaining(`${steps.length}`)],
      );
      const all = await pages(stepsReply(answer, say), context);
      taken(all);
      expect(markers(textOf(all), /(?<= – )S[\dy]+x/g)).toEqual(markersOf(steps));
    }
  });

  test('words that were checked are taken, however many and however long, with what was quoted', async () => {
    const words = dossier.quotes.map(({ passages }) => passages.map(({ exact }) => exact).join(' '));
    const texts = [
      words.map((one) => `“${one}”`).join('\n'),
      words.map((one, index) => `“${one} ${words[index + 1] ?? words[0]}”`).join('\n'),
      words.map((one) => `${people[0]?.name ?? 'He'} said “no ${one} *_~`.repeat(3)).join('” '),
      `“${words.join(' ')}”`,
    ];
    for (const text of texts) {
      for (const from of [0, 1500, 3000]) {
        const answer = await answerCheck(context, `“${text.slice(from)}`);
        for (const language of LANGUAGES) taken([checkReply(answer, sayIn(language))]);
      }
    }
  });

  test('all proceedings together are taken', async () => {
    const civil = dossier.timeline.filter((event) => event.civil);
    const list = { kind: 'proceedings', dossiers, words: null, proceedings, civil: [] } as const;
    taken(await pages(proceedingsReply(list, say), context));
    const found = {
      ...list,
      words: { text: asked },
      civil: civil.slice(0, MOST_FOUND - proceedings.length),
    };
    taken(await pages(proceedingsReply(found, say), context));
  });

  test('choices, nothing, the overview and plain sentences are taken', () => {
    taken([overviewReply({ kind: 'overview', dossiers }, say), plainReply('word '.repeat(2000))]);
    const some = [people[0], dossier.quotes[0], dossier.timeline[0], proceedings[0], dossier.sources[0]];
    const nearest = some.filter((near) => near !== undefined).slice(0, 4);
    for (const near of [[], nearest, nearest.toReversed()]) {
      taken([nothingReply({ kind: 'nothing', dossiers, asked, nearest: near, unquoted: people }, say)]);
    }
    const ambiguous = { kind: 'ambiguous', dossiers, people: nonEmpty(people) } as const;
    taken([choiceReply(ambiguous, say, (person) => ({ kind: 'verdict', person }))]);
    taken([filmChoiceReply({ kind: 'films', dossiers }, say, (film) => ({ kind: 'proceedings', film }))]);
  });
});

/** Every address on the page stands among its sources, and its foot counts these; what doesn’t fit there is counted. */
function leadsToWhatItCites(page: Reply): void {
  const text = page.embeds[0]?.description ?? '';
  const lines = (citedReply(page, say).embeds[0]?.description ?? '').split('\n');
  const more = Number(/^… and (\d+) more, too many/.exec(lines.at(-1) ?? '')?.[1] ?? 0);
  const told = lines.filter((line) => line.startsWith('- '));
  const [, count] = / · (\d+) sources?\b/.exec(text) ?? [];
  if (more > 0) {
    expect(told.length).toBeLessThan(Number(count));
    return;
  }
  expect(told).toHaveLength(Number(count));
  const addresses = [...text.matchAll(/(?<!\\)\]\((https:[^\s()]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => !lines.join('\n').includes(address))).toEqual([]);
}

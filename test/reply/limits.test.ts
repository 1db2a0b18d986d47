// Whatever the record holds within its schema, every page of every answer is one that Discord takes.
import { InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { narrowed } from '../../src/answers/timeline.js';
import { verdictOn } from '../../src/answers/verdict.js';
import type { Interaction } from '../../src/local-discord/index.js';
import { judgeCallback } from '../../src/local-discord/judge/judge.js';
import { isNonEmpty, mapNonEmpty } from '../../src/record/model.js';
import { parseCustomId } from '../../src/reply/custom-id.js';
import { choiceReply } from '../../src/reply/people.js';
import { nothingReply, overviewReply, plainReply } from '../../src/reply/plain-reply.js';
import { quoteReply } from '../../src/reply/quote-reply.js';
import type { Reply } from '../../src/reply/reply.js';
import { timelineReply } from '../../src/reply/timeline-reply.js';
import { proceedingsReply, verdictReply } from '../../src/reply/verdict-reply.js';
import { type DossierSearch, indexRecord } from '../../src/search/dossier-search.js';
import { inventDossier } from '../support/invented.js';
import { listed } from '../support/local-bot.js';
import { buttonOf, leads, read } from '../support/member.js';

/** Throws Discord's refusal. */
function judge({ embeds, components }: Reply): void {
  const data = { embeds, components, allowed_mentions: { parse: [] } };
  judgeCallback({ type: 4, data }, [], { type: InteractionType.ApplicationCommand } as Interaction);
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
const message = ({ embeds, components }: Reply) =>
  JSON.parse(JSON.stringify({ embeds, components })) as Parameters<typeof buttonOf>[0];

/** The pages from this one on, each by what the command makes of a press on the one before. */
function pages(first: Reply, search: DossierSearch): Reply[] {
  const all = [first];
  for (let page = first; leads(message(page), '▶'); all.push(page)) {
    const id = parseCustomId(buttonOf(message(page), '▶').custom_id);
    const command = COMMANDS.find(({ prefix }) => prefix === id?.prefix);
    const press = { parts: id?.parts ?? [], values: [], listed: listed(page) };
    const next = command?.press(press, { dossiers: [search] });
    if (next === undefined) throw new Error(`${JSON.stringify(id)} leads nowhere`);
    page = next;
  }
  return all;
}

/** For an invented dossier of any sort. */
const always = (claim: (search: DossierSearch) => void, runs = 40) =>
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const dossier = inventDossier((max) => draw(fc.nat, { max }));
      const [search] = indexRecord({ dossiers: [dossier] });
      claim(search);
    }),
    { numRuns: runs },
  );

const taken = (replies: readonly Reply[]) => {
  for (const reply of replies) expect(refusal(reply)).toBe('taken');
};

const wholeTimeline = (search: DossierSearch) => {
  const answer = narrowed(search, { person: null, words: null, from: null, to: null });
  if (answer.kind !== 'timeline') throw new Error('There is always an event.');
  return timelineReply(answer);
};
const textOf = (replies: readonly Reply[]) => replies.map((reply) => read(message(reply))).join('\n');

describe('Discord takes every page', () => {
  test('of quotes', () =>
    always(({ dossier }) => {
      const quotes = dossier.quotes.slice(0, 25);
      if (isNonEmpty(quotes))
        taken(quotes.map(({ id }) => quoteReply({ kind: 'quotes', dossier, quotes }, id)));
      taken(dossier.quotes.map((quote) => quoteReply({ kind: 'quotes', dossier, quotes: [quote] })));
    }));

  test('of every person’s proceedings, and of all of them', () =>
    always((search) => {
      const { dossier } = search;
      const { proceedings } = dossier;
      taken(dossier.people.flatMap((person) => pages(verdictReply(verdictOn(search, person)), search)));
      if (isNonEmpty(proceedings)) {
        taken(pages(proceedingsReply({ kind: 'proceedings', dossier, proceedings }), search));
      }
    }, 20));

  test('of a timeline, narrowed or not', () =>
    always((search) => {
      const { dossier } = search;
      taken(pages(wholeTimeline(search), search));
      const events = dossier.timeline.slice(0, 25);
      const date = dossier.timeline.find((event) => event.date?.edtf === '2022-03')?.date ?? null;
      const words = { text: '*_[`'.repeat(1500) };
      const filter = { person: dossier.people[0] ?? null, words, from: date, to: date };
      if (isNonEmpty(events)) taken([timelineReply({ kind: 'timeline', dossier, filter, events })]);
    }, 20));

  test('of choices, of nothing, of the overview, and of plain sentences', () =>
    always(({ dossier }) => {
      const asked = '*_[`'.repeat(1500);
      const { people } = dossier;
      taken([overviewReply({ kind: 'overview', dossier }), plainReply('word '.repeat(2000))]);
      taken([[], people].map((near) => nothingReply({ kind: 'nothing', dossier, asked, people: near })));
      taken([nothingReply({ kind: 'nothing', dossier, asked, people: [], unquoted: people })]);
      if (isNonEmpty(people)) {
        taken([
          choiceReply({ kind: 'ambiguous', dossier, asked, people: mapNonEmpty(people, (one) => one) }, 'v1'),
        ]);
      }
    }));
});

describe('nothing is lost between pages', () => {
  const markers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([marker]) => marker);

  test('every event of a timeline is on exactly one page, in order', () =>
    always((search) => {
      const expected = search.dossier.timeline.map(({ text }) => text.split(' ')[0]);
      expect(markers(textOf(pages(wholeTimeline(search), search)), /^[ES][\dy]+x/gm)).toEqual(expected);
    }, 20));

  test('every step of a proceeding is on exactly one page, in order', () =>
    always((search) => {
      for (const person of search.dossier.people) {
        const answer = verdictOn(search, person);
        const expected = answer.proceedings.flatMap(({ steps }) =>
          steps.map(({ text }) => text.split(' ')[0]),
        );
        expect(markers(textOf(pages(verdictReply(answer), search)), /^S[\dy]+x/gm)).toEqual(expected);
      }
    }, 20));

  test('every number in a page’s text has its line among the sources, or the page says how many are left out', () =>
    always((search) => {
      for (const { embeds } of pages(wholeTimeline(search), search)) {
        const [body, sources] = embeds;
        const cited = [...(body?.description ?? '').matchAll(/(?<!\\)\[(\d+(?:, \d+)*)\]/g)];
        const numbers = new Set(cited.flatMap(([, list = '']) => list.split(', ').map(Number)));
        const lines = (sources?.description ?? '').split('\n');
        const more = Number(/^… and (\d+) more sources/.exec(lines.at(-1) ?? '')?.[1] ?? 0);
        const shown = more === 0 ? lines.length : lines.length - 1;
        expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(shown + more);
        for (const [index, line] of lines.slice(0, shown).entries())
          expect(line).toMatch(new RegExp(`^\\[${index + 1}\\] .`));
      }
    }, 20));
});

test('a quotation is whole, or cut once, at its end, on a word, visibly', () =>
  always(({ dossier }) => {
    for (const quote of dossier.quotes) {
      const whole = quote.passages.map(({ exact }) => `“${exact}”`).join('\n');
      const { embeds } = quoteReply({ kind: 'quotes', dossier, quotes: [quote] });
      const [words = ''] = (embeds[0]?.description ?? '').split('\n\nThese words belong together');
      const text = words.replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
      if (text === whole) continue;
      const kept = text.slice(0, -' …'.length);
      expect(text).toBe(`${kept} …`);
      expect(whole.startsWith(kept)).toBe(true);
      const oneWord = !/\s/u.test(whole.slice(0, kept.length));
      expect(oneWord || /\s/u.test(whole.charAt(kept.length))).toBe(true);
      expect(kept.length).toBeGreaterThan(1000);
    }
  }));

test('every quote names its source and says how far it was checked', () =>
  always(({ dossier }) => {
    for (const quote of dossier.quotes) {
      const [embed] = quoteReply({ kind: 'quotes', dossier, quotes: [quote] }).embeds;
      const reported = embed?.fields?.find(({ name }) => name === 'Reported by')?.value ?? '';
      expect(reported).toMatch(
        /^(Checked against the source’s text \(SHA-256 f{12}…\)|Cited, text not held)$/m,
      );
      expect(reported.split('\n')[0]).toMatch(/^\[.+\]\(https:[^\s()]+\)$|^[^[].*$|^\\\[/);
    }
  }));

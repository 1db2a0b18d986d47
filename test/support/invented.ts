// Invented dossiers at the extremes of what schema.ts allows: longest texts, awkward characters, many entries.

import { link } from '../../src/record/link.js';
import type { Dossier } from '../../src/record/model.js';
import { passagesIn } from '../../src/record/walk.js';
import { filesFrom } from './written.js';

/** Every one at the full length that is allowed, and some that are short. */
const STYLES: readonly ((limit: number) => string)[] = [
  (limit) => 'Plain words of ours. '.repeat(limit),
  (limit) => 'a'.repeat(limit),
  (limit) => '*'.repeat(limit),
  (limit) => '\\'.repeat(limit),
  (limit) => '[a](b) _c_ `d` ~~e~~ ||f|| '.repeat(limit),
  (limit) => 'https://example.org/ '.repeat(limit),
  (limit) => '://'.repeat(limit),
  (limit) => '<@1> @everyone '.repeat(limit),
  (limit) => '𝕏'.repeat(limit),
  (limit) => '🎬 '.repeat(limit),
  (limit) => 'שלום עולם '.repeat(limit),
  (limit) => '# - 1. > '.repeat(limit),
  (limit) => '“”"’'.repeat(limit),
  () => 'x',
  () => '1.',
];

const PRECISIONS = [null, '2021', '2022-03', '2023-11-30~', '2024-12~'] as const;

const MOST = { people: 30, quotes: 30, events: 65, proceedings: 4, steps: 12 } as const;

/** The same dossier for the same seed. */
export function inventDossier(seed: number): Dossier {
  const pick = picker(seed);
  const many = (most: number, least = 1) =>
    Array.from({ length: least + pick(most - least) }, (_, index) => index);
  const text = (limit: number, start = '') => {
    const style = STYLES[pick(STYLES.length - 1)] ?? STYLES[0];
    const long = start + (style?.(limit) ?? '');
    // Not within a character, and without a space at the end.
    return long
      .slice(0, limit)
      .replace(/[\ud800-\udbff]$/u, '')
      .trim();
  };
  const maybe = <T extends object>(part: () => T): T | object => (pick(1) === 0 ? {} : part());
  const id = (limit: number, kind: string, index: number) => `${kind}${index}`.padEnd(limit, 'z');
  const sourceIds = many(24).map((index) => id(32, 's', index));
  const source = () => sourceIds[pick(sourceIds.length - 1)] ?? '';
  const support = () => text(2000).split(/\s+/u).slice(0, 15).join(' ');
  const citations = () => {
    const cited: Record<string, string[]> = {};
    for (const id of many(8).map(source)) cited[id] = [...(cited[id] ?? []), support()];
    return cited;
  };
  const statement = () => ({ text: text(400), citations: citations() });
  const personIds = many(MOST.people).map((index) => id(24, 'p', index));
  const person = () => personIds[pick(personIds.length - 1)];
  const address = () => `https://example.org/${['a', '(', '_', '*', '~'][pick(4)]?.repeat(492)}`;
  const happening = (entry: string, marker: string, date: string | null) => ({
    id: entry,
    date,
    text: text(400, `${marker} `),
    people: many(3, 0).map(person),
    citations: citations(),
    ...maybe(() => ({ conflict: { about: text(100), versions: [statement(), statement()] } })),
    ...maybe(() => ({ note: text(400) })),
  });
  const eventIds = many(MOST.events).map((index) => id(32, 'e', index));

  const files = {
    dossier: {
      id: 'd'.repeat(16),
      title: text(150),
      about: text(400),
      topics: many(10, 0).map(() => text(50)),
    },
    works: [
      {
        id: 'w'.repeat(32),
        title: text(150),
        kind: 'documentary',
        director: person(),
        shownOn: text(80),
        citations: citations(),
      },
    ],
    sources: sourceIds.map((source) => ({
      id: source,
      title: null,
      author: null,
      date: null,
      url: null,
      publisher: null,
      ...maybe(() => ({ publisher: text(100) })),
      ...maybe(() => ({ title: text(256), author: text(100), date: '2024-09-30' })),
      ...maybe(() => ({ url: address() })),
      ...maybe(() => ({ description: text(100) })),
      ...maybe(() => ({ text: 'a.txt' })),
    })),
    people: personIds.map((who) => ({
      id: who,
      name: text(80, 'Crew '),
      otherNames: many(2, 0).map(() => text(80)),
      role: text(150),
      citations: citations(),
      ...maybe(() => ({ harm: text(200), note: text(400) })),
      ...maybe(() => ({ unnamed: true })),
    })),
    quotes: many(MOST.quotes).map((index) => ({
      id: id(32, 'q', index),
      speaker: person(),
      occasion: 'w'.repeat(32),
      source: source(),
      passages: many(3).map(() => text(2000, 'said ')),
      circumstances: text(400),
      citations: citations(),
      ...maybe(() => ({ inseparable: true })),
    })),
    events: eventIds.map((entry, index) => ({
      ...happening(entry, `E${index}x`, PRECISIONS[pick(PRECISIONS.length - 1)] ?? null),
      status: 'claim',
      claimant: person(),
      ...maybe(() => ({ civil: true })),
      // Only by a later one, as time has it.
      ...(index + 1 < eventIds.length ? maybe(() => ({ overtakenBy: eventIds[index + 1] })) : {}),
    })),
    proceedings: many(MOST.proceedings).map((index) => ({
      id: id(32, 'c', index),
      title: text(150),
      type: 'criminal',
      against: person(),
      ...maybe(() => ({ court: statement() })),
      charges: many(3).map(() => ({
        name: text(150),
        count: text(50),
        citations: citations(),
        ...maybe(() => ({
          outcome: { name: 'guilty (plea)', sentence: text(100), citations: { [source()]: support() } },
        })),
      })),
      steps: many(MOST.steps).map((step) => ({
        ...happening(id(32, `c${index}s`, step), `S${index}y${step}x`, '2024-01'),
        status: 'dismissal',
      })),
      ...maybe(() => ({ notKnown: text(400) })),
    })),
  };
  const dossier = filesFrom(files);
  // As though some had been found in a text.
  for (const { passage } of passagesIn(dossier)) if (pick(1) === 0) passage.position = { start: 0, end: 1 };
  for (const source of dossier.sources) source.sha256 = 'f'.repeat(64);
  return link(dossier);
}

/** A number from 0 to max: a linear congruential generator, of which the upper bits are used. */
function picker(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * (max + 1));
  };
}

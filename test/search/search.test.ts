// Who and what is meant, on the record itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../src/search/search.js';
import { smallRecord } from '../support/small-record.js';

const search = await indexRecord(await smallRecord());
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

const HANNAH = 'hannah-gutierrez-reed';
const HALYNA = 'halyna-hutchins';

describe('the people meant', () => {
  test.each([
    ['by name', 'Alec Baldwin', ['alec-baldwin']],
    ['by part of a name', 'alec', ['alec-baldwin']],
    ['by another name', 'Alexander Rae Baldwin III', ['alec-baldwin']],
    ['by a name without its hyphen', 'gutierrez reed', [HANNAH]],
    ['by a name with letters missing', 'gutierez', [HANNAH]],
    ['by a name with letters exchanged', 'hureta', ['jonas-huerta']],
    ['by a name beside words that questions are made of', 'is Hannah free', [HANNAH]],
    ['by a name beside a title, which may be of somebody else in the family', 'Mr. Reed', []],
    ['by a name beside somebody else’s', 'Hannah Arendt', []],
    ['by a whole name, though it is part of another', 'Hutchins', [HALYNA]],
    ['by role', 'costume designer', ['terese-davis']],
    ['by role in other spelling', 'armourer', [HANNAH]],
    ['by role with an article', 'the judge', ['mary-marlowe-sommer']],
    ['by a role of which the last word is “assistant”', 'camera assistant', ['lane-luper']],
    ['by what somebody’s role is on', 'rust', []],
    ['by a role that two people have', 'special prosecutor', ['kari-morrissey', 'jason-lewis']],
    ['by nothing', '', []],
    ['by marks only', '?!', []],
    ['by stop words only', 'who was he', []],
    ['by a word no name has', 'pizza', []],
    ['by a name that is of something', 'halls of justice', []],
    ['by a role and somebody else’s name', 'the armorer smith', []],
    ['by a word for many', 'group', []],
    ['by a word for many that one person’s role has', 'crew', []],
    ['by an initial', 'T', []],
  ])('%s: %s → %j', (_, text, expected) => {
    expect(ids(search.names.meant(text).people)).toEqual(expected);
  });

  test.each(
    search.dossiers[0].people.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((each) => [each, id]),
    ),
  )('every name on the record is its own person’s: %s', (name, id) => {
    expect(ids(search.names.meant(name).people)).toContain(id);
    expect(ids(search.names.meant(name.toUpperCase()).people)).toContain(id);
  });
});

describe('the nearest names, for messages', () => {
  test.each([
    ['balwyn', 'alec-baldwin'],
    ['hutchkins', HALYNA],
    ['gutierrez-rhead jr', HANNAH],
    ['morisey', 'kari-morrissey'],
  ])('%s: first %s', (text, first) => {
    expect(ids(search.names.nearest(text))[0]).toBe(first);
  });

  test.each([
    ['davis cup', ['terese-davis']],
    ['mason jar', ['rachel-mason']],
    ['halyna', [HALYNA]],
  ])('%s: nobody beside whom it names', (text, expected) => {
    expect(ids(search.names.nearest(text))).toEqual(expected);
  });

  test.each([
    ...['', 'zzz', '!!!', 'x', 'clouds dark', 'camera store near me'],
    'which pizza place is near the camera store',
  ])('%j is near nobody', (text) => {
    expect(search.names.nearest(text)).toEqual([]);
  });

  test('are three at most', () => {
    expect(search.names.nearest('alec halyna prosecutor')).toHaveLength(3);
  });
});

describe('events: these first, and these among them', () => {
  test.each([
    ['walk-off', 'camera-crew-walk-off', []],
    ['resigned', 'luper-resigns', []],
    ['trigger', 'baldwin-denies-trigger', []],
    ['grand jury', 'baldwin-indicted', []],
    ['gun-safety course', 'halls-sentenced', []],
    ['premiere', 'rust-premiere', []],
    ['"with prejudice"', 'baldwin-dismissed-2024', []],
    ['settlement', 'settlement-approved', ['wrongful-death-settlement']],
    ['lawsuit', undefined, ['wrongful-death-suit', 'baldwin-suit-filed']],
  ])('%s', (text, first, also) => {
    const found = ids(search.events(text));
    if (first !== undefined) expect(found[0]).toBe(first);
    expect(found).toEqual(expect.arrayContaining(also));
    expect(found).not.toEqual([]);
  });

  test.each(['pizza', 'asdfgh', '!!!', 'interstellar docking', ''])('none for %j', (text) => {
    expect(search.events(text)).toEqual([]);
  });
});

describe('quotes', () => {
  test('every quote is found first by its own words, in quotation marks or not', () => {
    for (const { id, passages } of search.dossiers[0].quotes) {
      for (const { exact } of passages) {
        expect(ids(search.quotes(exact))[0]).toBe(id);
        expect(ids(search.quotes(`"${exact}"`))).toEqual([id]);
      }
    }
  });

  test.each([
    ['Alec', 'baldwin-one-more-reload'],
    ['what did Alec say', 'baldwin-one-more-reload'],
    ['Alec, I did not', 'huerta-started-feeling-off'],
  ])('a name alone asks for that person’s words, among others for words that have it: %s', (text, first) => {
    expect(ids(search.quotes(text))[0]).toBe(first);
  });

  test('a phrase never runs on from one passage into the next', () => {
    expect(search.quotes('"when Alec showed up, He wasn’t doing"')).toEqual([]);
  });

  test('what is matched with letters wrong never stands before what is matched exactly', () => {
    expect(ids(search.quotes('reload'))[0]).toBe(ids(search.quotes('relaod'))[0]);
  });
});

test('no text makes the search fail', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('"', '“', '”', ' ', 'a', '\0', '*', 'the') }),
      ),
      (text) => {
        const found = [search.quotes, search.events, search.proceedings].map((find): object[] => find(text));
        for (const each of [...found, search.names.meant(text).people]) {
          expect(each.length).toBe(new Set<object>(each).size);
        }
        expect(search.names.named(text).length).toBeLessThanOrEqual(search.dossiers[0].people.length);
      },
    ),
  ));

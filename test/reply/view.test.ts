// What a button leads to, as its custom id says it: the same in every version of the bot, and foreign input.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABELS } from '../../src/check/finding.js';
import { parseDate } from '../../src/record/date.js';
import { decode, encode, listedIn, quotesOf, type View } from '../../src/reply/shared/view.js';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,15}$/);
const ref = fc.tuple(id, id).map((parts) => parts.join('/'));
const film = fc.option(id);
const opening = fc.option(ref, { nil: undefined });
const date = fc.constantFrom(
  null,
  ...['2021', '2021-10', '2021-10-21'].map((text) => parseDate(text) ?? null),
);
const time = { from: date, to: date, as: fc.constantFrom('text' as const, 'picture' as const), opening };
const as = fc.constantFrom('text' as const, 'card' as const);
const kind = <const Kind extends View['kind']>(one: Kind) => ({ kind: fc.constant(one) });
const claim = fc.record({
  label: fc.constantFrom(...LABELS),
  isSentence: fc.boolean(),
  hasOtherSpeaker: fc.boolean(),
});

const views: fc.Arbitrary<View> = fc.oneof(
  fc.record({ ...kind('quote'), quote: ref, as: fc.oneof(as, fc.constant('context' as const)) }),
  fc.record({ ...kind('quotes of'), person: ref, as }),
  fc.record({ ...kind('who'), person: ref, opening }),
  fc.record({ ...kind('verdict'), person: ref, opening }),
  fc.record({ ...kind('proceedings'), film, opening }),
  fc.record({ ...kind('listed proceedings'), film, opening }),
  fc.record({ ...kind('timeline'), film, ...time }),
  fc.record({ ...kind('timeline of'), person: ref, ...time }),
  fc.record({ ...kind('listed events'), film, ...time }),
  fc.record({ ...kind('source'), source: ref, opening }),
  fc.record({ ...kind('sources'), film, opening }),
  fc.record({
    ...kind('checked'),
    claims: fc.array(claim, { minLength: 1, maxLength: 10 }),
    more: fc.nat(9_999),
  }),
  fc.record({ ...kind('report'), entry: ref }),
);

/** An entry that a page opens with stands there without the film that stands ahead of it. */
function withoutFilm(view: View): object {
  if (!('opening' in view)) return view;
  const [own] = (
    'film' in view ? [view.film] : ('person' in view ? view.person : view.source).split('/')
  ) as string[];
  const entry = view.opening?.startsWith(`${own}/`) ? view.opening.slice(`${own}/`.length) : view.opening;
  return { ...view, opening: entry };
}

test('whatever a button leads to is read back from its id', () => {
  const property = fc.property(views, (view) => {
    expect(decode(encode(view))).toEqual(withoutFilm(view));
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('whatever stands in an id, it is read as something of ours or refused', () => {
  const part = fc.oneof(id, fc.constantFrom('-', '*', '*bob', '', '2021-10', 'card', 'a/b'), fc.string());
  const foreign = fc
    .tuple(fc.constantFrom('q1', 'v1', 't1', 'c1', 'w1', 's1', 'r1'), fc.array(part, { maxLength: 7 }))
    .map((parts) => parts.flat().join(':'));
  const chosen = fc.option(fc.oneof(ref, id, fc.string()), { nil: undefined });
  fc.assert(
    fc.property(fc.oneof(foreign, fc.string()), chosen, (text, value) => {
      const view = decode(text, value);
      if (view !== undefined && value === undefined) expect(decode(encode(view))?.kind).toBe(view.kind);
    }),
    { numRuns: 5_000 },
  );
});

const nowhere = { from: null, to: null } as const;

// Messages that were posted long ago have these.
test.each<[id: string, chosen: string | undefined, view: View]>([
  ['q1:rust:dark-clouds', undefined, { kind: 'quote', quote: 'rust/dark-clouds', as: 'text' }],
  ['q1:rust:dark-clouds:card', undefined, { kind: 'quote', quote: 'rust/dark-clouds', as: 'card' }],
  ['q1:rust:dark-clouds:context', undefined, { kind: 'quote', quote: 'rust/dark-clouds', as: 'context' }],
  ['q1:rust:*davis', undefined, { kind: 'quotes of', person: 'rust/davis', as: 'text' }],
  ['q1:rust', 'dark-clouds', { kind: 'quote', quote: 'rust/dark-clouds', as: 'text' }],
  ['q1:rust:-:card', 'quay/storm', { kind: 'quote', quote: 'quay/storm', as: 'card' }],
  ['q1:-:-:card', '*rust/davis', { kind: 'quotes of', person: 'rust/davis', as: 'card' }],
  ['w1:rust:davis:dark-clouds', undefined, { kind: 'who', person: 'rust/davis', opening: 'dark-clouds' }],
  ['v1:rust:reed:-', undefined, { kind: 'verdict', person: 'rust/reed', opening: '-' }],
  ['v1:rust', 'rust/reed', { kind: 'verdict', person: 'rust/reed', opening: undefined }],
  ['v1:-:-', 'rust', { kind: 'proceedings', film: 'rust', opening: undefined }],
  [
    'v1:rust:*',
    'trial',
    { kind: 'listed proceedings', film: 'rust', opening: 'rust/trial', chosen: 'rust/trial' },
  ],
  ['t1:-:-:-:-', 'rust', { kind: 'timeline', film: 'rust', ...nowhere, as: 'text', opening: undefined }],
  [
    't1:-:-:-:-:*',
    'rust/reed',
    { kind: 'timeline of', person: 'rust/reed', ...nowhere, as: 'picture', opening: undefined },
  ],
  [
    't1:rust:*:-:-:*fire',
    undefined,
    { kind: 'listed events', film: 'rust', ...nowhere, as: 'picture', opening: 'fire' },
  ],
  ['s1:rust:-:cnet', undefined, { kind: 'sources', film: 'rust', opening: 'cnet' }],
  ['s1:rust', 'cnet', { kind: 'source', source: 'rust/cnet', opening: undefined }],
  ['c1', 'rust:dark-clouds', { kind: 'quote', quote: 'rust/dark-clouds', as: 'context' }],
])('%s, with %s chosen', (text, chosen, view) => {
  expect(decode(text, chosen)).toEqual(view);
});

test('a menu lists references; of before, entries of the film in its own id', () => {
  expect(listedIn('q1:rust', ['dark-clouds', 'quay/storm'])).toEqual(['rust/dark-clouds', 'quay/storm']);
  expect(listedIn('q1:-', [quotesOf('rust/davis')])).toEqual(['*rust/davis']);
});

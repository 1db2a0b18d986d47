// What a button leads to, as its custom id says it: the same in every version of the bot, and foreign input.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_FOUND } from '../../src/answers/answer.js';
import { LABELS } from '../../src/check/finding.js';
import { parseDate } from '../../src/record/date.js';
import { decode, encode, type Target, type View } from '../../src/reply/shared/view.js';

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
const mark = fc.stringMatching(/^[A-Za-z0-9_-]{4}$/);
const found = {
  marks: fc.array(mark, { minLength: 1, maxLength: MOST_FOUND }),
  at: fc.nat(MOST_FOUND - 1),
};
const claim = fc.record({
  label: fc.constantFrom(...LABELS),
  isSentence: fc.boolean(),
  hasOtherSpeaker: fc.boolean(),
});

const views: fc.Arbitrary<View> = fc.oneof(
  fc.record({ ...kind('quote'), quote: ref, as: fc.oneof(as, fc.constant('context' as const)) }),
  fc.record({ ...kind('quotes of'), person: ref, as }),
  fc.record({ ...kind('found quotes'), ...found, as }),
  fc.record({ ...kind('found proceedings'), ...found }),
  fc.record({ ...kind('found events'), ...found, as: time.as }),
  fc.record({ ...kind('who'), person: ref, opening }),
  fc.record({ ...kind('verdict'), person: ref, opening }),
  fc.record({ ...kind('steps'), person: ref, opening }),
  fc.record({ ...kind('proceedings'), film, opening }),
  fc.record({ ...kind('timeline'), film, ...time }),
  fc.record({ ...kind('timeline of'), person: ref, ...time }),
  fc.record({ ...kind('source'), source: ref, opening }),
  fc.record({ ...kind('sources'), film, opening }),
  fc.record({
    ...kind('checked'),
    claims: fc.array(claim, { minLength: 1, maxLength: 10 }),
    more: fc.nat(9_999),
  }),
  fc.record({ ...kind('report'), entry: ref }),
  fc.record({ ...kind('answer to'), message: fc.stringMatching(/^\d{17,20}$/) }),
);
const deeds: fc.Arbitrary<Target> = fc.record({
  kind: fc.constantFrom('more', 'cited', 'copy', 'post'),
  of: views,
});
const removals: fc.Arbitrary<Target> = fc.record({
  kind: fc.constantFrom('remove', 'remove for good'),
  press: fc.option(fc.stringMatching(/^\d{17,20}$/), { nil: undefined }),
});

/** An entry that a page opens with stands there without the film that stands ahead of it. */
function withoutFilm(view: Target): object {
  if ('of' in view) return { ...view, of: withoutFilm(view.of) };
  if (!('opening' in view)) return view;
  const [own] = (
    'film' in view ? [view.film] : ('person' in view ? view.person : view.source).split('/')
  ) as string[];
  const entry = view.opening?.startsWith(`${own}/`) ? view.opening.slice(`${own}/`.length) : view.opening;
  return { ...view, opening: entry };
}

test('whatever a button leads to is read back from its id', () => {
  const property = fc.property(fc.oneof(views, deeds, removals), (view) => {
    expect(decode(encode(view))).toEqual(withoutFilm(view));
  });
  fc.assert(property, { numRuns: 2_000 });
});

const PREFIXES = [
  'q1',
  'v1',
  'l1',
  't1',
  'f1',
  'c1',
  'w1',
  's1',
  'r1',
  'a1',
  'x1',
  'x2',
  'qm',
  'fs',
  'tc',
  'vp',
];

test('whatever stands in an id, it is read as something of ours or refused', () => {
  const part = fc.oneof(
    id,
    fc.constantFrom('-', '*', '*bob', '', '2021-10', 'card', 'a/b', 'q', 't', '3', 'abcdefgh'),
    fc.string(),
  );
  const foreign = fc
    .tuple(fc.constantFrom(...PREFIXES), fc.array(part, { maxLength: 7 }))
    .map((parts) => parts.flat().join(':'));
  fc.assert(
    fc.property(fc.oneof(foreign, fc.string()), (text) => {
      const view = decode(text);
      if (view !== undefined) expect(decode(encode(view))?.kind).toBe(view.kind);
    }),
    { numRuns: 5_000 },
  );
});

const nowhere = { from: null, to: null } as const;

// Messages that were posted long ago have these.
test.each<[id: string, target: Target]>([
  ['q1:rust:dark-clouds', { kind: 'quote', quote: 'rust/dark-clouds', as: 'text' }],
  ['q1:rust:dark-clouds:card', { kind: 'quote', quote: 'rust/dark-clouds', as: 'card' }],
  ['q1:rust:dark-clouds:context', { kind: 'quote', quote: 'rust/dark-clouds', as: 'context' }],
  ['q1:rust:*davis', { kind: 'quotes of', person: 'rust/davis', as: 'text' }],
  ['w1:rust:davis:dark-clouds', { kind: 'who', person: 'rust/davis', opening: 'dark-clouds' }],
  ['v1:rust:reed:-', { kind: 'verdict', person: 'rust/reed', opening: '-' }],
  ['l1:rust:reed:trial', { kind: 'steps', person: 'rust/reed', opening: 'trial' }],
  ['v1:rust:-', { kind: 'proceedings', film: 'rust', opening: undefined }],
  ['v1:-:-', { kind: 'proceedings', film: null, opening: undefined }],
  ['t1:rust:-:-:-', { kind: 'timeline', film: 'rust', ...nowhere, as: 'text', opening: undefined }],
  ['t1:-:-:-:-:*', { kind: 'timeline', film: null, ...nowhere, as: 'picture', opening: undefined }],
  [
    't1:rust:reed:-:-:*fire',
    { kind: 'timeline of', person: 'rust/reed', ...nowhere, as: 'picture', opening: 'fire' },
  ],
  ['s1:rust:-:cnet', { kind: 'sources', film: 'rust', opening: 'cnet' }],
  ['s1:rust:cnet', { kind: 'source', source: 'rust/cnet', opening: undefined }],
  ['f1:q:1:abcdefgh', { kind: 'found quotes', marks: ['abcd', 'efgh'], at: 1, as: 'text' }],
  ['f1:c:0:abcd', { kind: 'found quotes', marks: ['abcd'], at: 0, as: 'card' }],
  ['f1:v:0:abcd', { kind: 'found proceedings', marks: ['abcd'], at: 0 }],
  ['f1:t:0:a-_d', { kind: 'found events', marks: ['a-_d'], at: 0, as: 'text' }],
  ['f1:p:0:abcd', { kind: 'found events', marks: ['abcd'], at: 0, as: 'picture' }],
  ['qm:rust:dark-clouds', { kind: 'more', of: { kind: 'quote', quote: 'rust/dark-clouds', as: 'text' } }],
  ['fs:v:0:abcd', { kind: 'cited', of: { kind: 'found proceedings', marks: ['abcd'], at: 0 } }],
  ['wc:rust:reed', { kind: 'copy', of: { kind: 'who', person: 'rust/reed', opening: undefined } }],
  ['sp:rust:cnet', { kind: 'post', of: { kind: 'source', source: 'rust/cnet', opening: undefined } }],
  ['x1', { kind: 'remove', press: undefined }],
  ['x2:123456789012345678', { kind: 'remove for good', press: '123456789012345678' }],
])('%s', (text, target) => {
  expect(decode(text)).toEqual(target);
  expect(encode(target)).toBe(text);
});

// Of before: a menu's own id said what its values were of.
test.each(['q1:rust', 'v1:rust', 's1:rust', 'c1', 'm1', 'g1'])('%s leads nowhere any more', (text) => {
  expect(decode(text)).toBeUndefined();
});

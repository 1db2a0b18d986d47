// The reference dossier with one thing changed, and what of an answer changes with it.
import { describe, expect, onTestFinished, test } from 'vitest';
import { link } from '../../src/record/link.js';
import type { WrittenFiles } from '../../src/record/schema.js';
import { botOn } from '../support/local-bot.js';
import { memberOn } from '../support/member.js';
import { walked } from '../support/whole.js';
import { filesFrom, readWritten } from '../support/written.js';

const { written, places } = await readWritten('test/fixtures/reference/night-ferry');

/** As YAML has it. */
// biome-ignore lint/suspicious/noExplicitAny: written by hand, and read by the schema.
type Files = { [name in keyof WrittenFiles]: any };

/** What stands there at the end of the steps where the dossier is so. */
async function answer(change: (files: Files) => void, steps: string): Promise<string> {
  const files: Files = structuredClone(written);
  change(files);
  const bot = await botOn({ dossiers: [link(filesFrom(files, places))] });
  onTestFinished(() => bot.stop());
  return walked(
    memberOn(() => bot.discord),
    steps,
  );
}

const caseOf = ({ proceedings }: Files, id: string) =>
  proceedings.find((one: { id: string }) => one.id === id);
const entryOf = (entries: { id: string }[], id: string) => entries.find((one) => one.id === id) as never;

describe('proceedings', () => {
  test.each<[string, (files: Files) => void, string, readonly string[], readonly string[]]>([
    [
      'nothing came of the charge against one of two',
      (files) => caseOf(files, 'halcyon-manslaughter').charges[0].outcome.pop(),
      '/verdict hale',
      ['Corvin Hale\n\n', '**Outcome not on this record:** Manslaughter, one count each; Corvin Hale ('],
      ['Acquitted'],
    ],
    [
      'nothing came of the charge against either',
      (files) => delete caseOf(files, 'halcyon-manslaughter').charges[0].outcome,
      '/verdict hale',
      ['**Outcome not on this record:** Manslaughter, one count each ('],
      ['each; Corvin'],
    ],
    [
      'two have one end',
      (files) => {
        const [{ outcome }] = caseOf(files, 'halcyon-manslaughter').charges;
        outcome[0] = { ...outcome[1], against: 'bram-oakes' };
      },
      '/verdict hale',
      ['**Acquitted:** Manslaughter, one count each; Bram Oakes and Corvin Hale ('],
      ['Guilty'],
    ],
    [
      'a case of one step',
      (files) => caseOf(files, 'pell-wrongful-death').steps.pop(),
      '/verdict jory pell',
      ['**5 July 2028** · reported – Maud Pell sued Sable Reach Pictures.'],
      ['the latest here'],
    ],
    [
      'no cases at all',
      (files) => {
        files.proceedings = [];
      },
      '/verdict marrow',
      ['No criminal proceeding against Dessa Marrow is on this record.\n'],
      ['What came of the cases'],
    ],
  ])('%s', async (_, change, steps, has, hasNot) => {
    const text = await answer(change, steps);
    for (const words of has) expect(text).toContain(words);
    for (const words of hasNot) expect(text).not.toContain(words);
  });
});

/** Newer than all others. */
const LATE = { id: 'late', publisher: 'The Late Echo', title: 'Years on', date: '2035-01-01' };
const CITED = { late: 'years on' };
const quoteOf = (id: string) => (files: Files) => entryOf(files.quotes, id) as { citations: object };
const eventOf = (id: string) => (files: Files) => entryOf(files.events, id) as { citations: object };
const partOf = (id: string, part: (one: never) => { citations: object }) => (files: Files) =>
  part(caseOf(files, id) as never);

describe('an answer is as recent as the newest of all that it shows', () => {
  test.each<[string, (files: Files) => { citations: object }, string]>([
    ['what stands beside it', quoteOf('venn-fog'), '/quote closer'],
    ['what it answers', quoteOf('crew-not-at-night'), '/quote no such letter'],
    ['what answers it', quoteOf('producers-no-letter'), '/quote we will not sail'],
    [
      'a version of it',
      (files) =>
        (entryOf(files.quotes, 'marrow-no-lights') as { conflict: { versions: never[] } }).conflict
          .versions[1] as never,
      '/quote no lights',
    ],
    ['a claim of who said it', eventOf('lamps-claim'), '/quote tamsin'],
    ['the court', partOf('halcyon-manslaughter', ({ court }) => court), '/verdict hale → All steps (6)'],
    [
      'an outcome',
      partOf(
        'halcyon-manslaughter',
        ({ charges }: { charges: { outcome: never[] }[] }) => charges[0]?.outcome[1] as never,
      ),
      '/verdict hale',
    ],
    ['what answers an entry', eventOf('lamps-denial'), '/timeline says had bow lamps'],
    [
      'what came later',
      partOf('halcyon-manslaughter', ({ steps }) => steps[5]),
      '/timeline person:oakes to:2028-04',
    ],
  ])('%s', async (_, cited, steps) => {
    const text = await answer((files) => {
      files.sources.push(LATE);
      const held = cited(files);
      held.citations = { ...held.citations, ...CITED };
    }, steps);
    expect(text).toContain('As of 1 January 2035');
  });
});

test.each([true, false])(
  'beside what answers it a long quotation is whole where it is inseparable: %s',
  async (whole) => {
    const long = `We will not sail at night on that boat again, ${'and nobody who was there would, '.repeat(3)}unless it is lit.`;
    const text = await answer((files) => {
      Object.assign(entryOf(files.quotes, 'crew-not-at-night'), {
        passages: long,
        ...(whole ? { inseparable: true } : {}),
      });
    }, '/quote no such letter came to our office');
    expect(text.includes(long)).toBe(whole);
    expect(text).toContain('We will not sail at night');
  },
);

// What is said of words, over the Rust record.
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.js';
import { dossierOf } from '../../src/measure/quotations.js';
import { smallRecord } from '../support/small-record.js';

const { dossiers } = await smallRecord();
const checker = await createChecker(dossiers);

const HUERTA_1 = 'Things started feeling off when Alec showed up,';
const HUERTA_2 =
  'He wasn’t doing anything wrong. An actor of that caliber, with that producer title, was kind of intimidating. The pacing of the set got a little quicker. Things picked up faster. It was a tonal shift.';
const RESPECTED =
  'We felt like we weren’t respected, or taken care of, or no one really gave a sh– about us,';
const CLOUDS = 'The camera crew were the dark clouds on our set,';
const RUDE = 'They were rude. They talked crap about everybody.';

async function only(message: string) {
  const { checked } = await checker.checkMessage(message);
  const [first] = checked;
  if (first === undefined || checked.length > 1) throw new Error(`${checked.length} claims in: ${message}`);
  return first.finding;
}
const quoted = (words: string) => only(`“${words}”`);
const ids = async (words: string) => (await quoted(words)).pieces.map(({ quote }) => quote.id);

describe('word for word', () => {
  test.each([
    ['a passage', CLOUDS],
    ['both passages', `${CLOUDS} ${RUDE}`],
    ['both, a line between them', `${CLOUDS}\n${RUDE}`],
    ['inseparable ones together', `${HUERTA_1} ${HUERTA_2}`],
    ['bowdlerised as printed', RESPECTED],
    ['two words that are all of a statement', 'squeaky wheel'],
    ['space and marks around', `  "${RUDE}" `],
  ])('%s', async (_, words) => {
    expect((await quoted(words)).label).toBe('word for word');
  });

  test.each([`Davis: ${RUDE}`, `Terese Davis - ${RUDE}`])(
    'without marks, after a name: %s',
    async (message) => {
      expect((await only(message)).label).toBe('word for word');
    },
  );

  test('without marks, among remarks on it', async () => {
    const { checked } = await checker.checkMessage(
      `Unbelievable. ${RUDE} She said so herself! Baldwin should be ashamed.`,
    );
    expect(checked.map(({ claim, finding }) => [claim.text, finding.label])).toEqual([
      ['Unbelievable.', 'too short to tell'],
      [RUDE, 'word for word'],
      ['She said so herself!', 'too short to tell'],
      ['Baldwin should be ashamed.', 'too short to tell'],
    ]);
  });

  test('without marks, but for a part that can’t be separated', async () => {
    expect((await only(`Halyna felt off when Alec showed up. ${HUERTA_2}`)).label).toBe('altered');
  });

  test('a message of nothing else, without marks', async () => {
    expect((await only(`${CLOUDS} ${RUDE}`)).label).toBe('word for word');
    expect((await only(`> ${RUDE}`)).label).toBe('word for word');
  });
});

describe('same words', () => {
  test.each([
    ['case', RUDE.toLowerCase(), ['case']],
    ['punctuation', 'They were rude They talked crap about everybody', ['punctuation']],
    ['typography', RESPECTED.replace('’', "'"), ['typography']],
    ['spacing', RUDE.replace('everybody', 'every body'), ['spacing']],
    ['invisible letters', RUDE.replace('rude', 'ru\u200bde'), ['typography']],
    ['combining letters', RUDE.replace('rude', 'ru\u0336de'), ['typography']],
    ['full-width letters', RUDE.replace('rude', 'ｒｕｄｅ'), ['typography']],
  ])('%s', async (_, words, differences) => {
    const { label, pieces } = await quoted(words);
    expect([label, pieces[0]?.differences]).toEqual(['same words', differences]);
  });

  test.each([
    ['spelled out', RESPECTED.replace('sh–', 'shit')],
    ['hidden otherwise', RESPECTED.replace('sh–', 's**t')],
    ['hidden in the message only', RUDE.replace('crap', 'cr*p')],
  ])('bowdlerised letters: %s', async (_, words) => {
    const { label, pieces } = await quoted(words);
    expect(label).toBe('same words');
    expect(pieces[0]?.differences).toContain('bowdlerised letters');
  });
});

describe('shortened', () => {
  test.each([
    [
      'at the end',
      'We felt like we weren’t respected',
      'or taken care of, or no one really gave a sh– about us,',
    ],
    ['inside', CLOUDS.replace('dark ', ''), 'dark'],
    ['at the start', 'camera crew were the dark clouds on our set', 'The'],
  ])('%s', async (_, words, missing) => {
    const { label, pieces } = await quoted(words);
    expect(label).toBe('shortened');
    expect(pieces[0]?.missing.map(({ text }) => text)).toEqual([missing]);
  });

  test.each([
    [
      'a sentence of an inseparable passage',
      `${HUERTA_1} ${HUERTA_2.slice(32)}`,
      'He wasn’t doing anything wrong.',
    ],
    ['an inseparable passage', HUERTA_1, HUERTA_2],
    ['the other one', HUERTA_2, HUERTA_1],
  ])('points at %s', async (_, words, missing) => {
    const { label, pieces } = await quoted(words);
    expect(label).toBe('shortened');
    expect(pieces[0]?.missing).toMatchObject([{ text: missing, inseparable: true }]);
  });
});

describe('altered', () => {
  test.each([
    [
      'a negation dropped',
      RESPECTED.replace('weren’t', 'were'),
      { kind: 'negation', how: 'dropped', onRecord: 'weren’t' },
    ],
    [
      'a negation dropped, and nothing else',
      RESPECTED.replace('or no one really', 'or one really'),
      { kind: 'negation', how: 'dropped', onRecord: 'no' },
    ],
    [
      'a negation added',
      RUDE.replace('were rude', 'were never rude'),
      { kind: 'negation', how: 'added', inMessage: 'never' },
    ],
    [
      'a number added',
      RUDE.replace('They talked', 'Five of them talked'),
      { kind: 'number', how: 'added', inMessage: 'Five' },
    ],
    [
      'a name changed',
      HUERTA_1.replace('Alec', 'Baldwin'),
      { kind: 'name', how: 'changed', onRecord: 'Alec', inMessage: 'Baldwin' },
    ],
    [
      'a name dropped',
      `Things started feeling off when showed up, ${HUERTA_2}`,
      { kind: 'name', how: 'dropped', onRecord: 'Alec' },
    ],
    [
      'a letter of another script',
      RUDE.replace('crap', 'cr\u0430p'),
      { kind: 'letter', how: 'changed', onRecord: 'a', inMessage: '\u0430' },
    ],
  ])('%s, said in words', async (_, words, change) => {
    const { label, pieces } = await quoted(words);
    expect(label).toBe('altered');
    expect(pieces[0]?.changes).toContainEqual(expect.objectContaining(change));
  });

  test.each([
    ['a typing mistake', RUDE.replace('talked', 'tolked')],
    ['another word', CLOUDS.replace('dark', 'black')],
    ['words added', RUDE.replace('were rude', 'were really very rude')],
    ['passages in another order', `${RUDE} ${CLOUDS}`],
    ['words after a whole passage', `${RUDE} And I hated every minute of it.`],
  ])('%s', async (_, words) => {
    expect((await quoted(words)).label).toBe('altered');
  });

  test('“was not” for “wasn’t” is other words, and no negation dropped', async () => {
    const { label, pieces } = await quoted(`${HUERTA_1} ${HUERTA_2.replace('wasn’t', 'was not')}`);
    expect([label, pieces[0]?.changes]).toEqual(['altered', []]);
  });

  test.each([
    ['passages', `${RUDE} ${CLOUDS}`, 'They were rude. They talked crap about everybody'],
    [
      'sentences, one with a negation',
      `${HUERTA_1} ${HUERTA_2.replace('He wasn’t doing anything wrong. ', '')} He wasn’t doing anything wrong.`,
      'He wasn’t doing anything wrong',
    ],
  ])(
    '%s in another order: no word, negation or part is said to be added or left out',
    async (_, words, moved) => {
      const { label, pieces } = await quoted(words);
      expect(label).toBe('altered');
      expect(pieces[0]?.changes).toMatchObject([{ kind: 'order', inMessage: moved }]);
      expect(pieces[0]?.missing).toEqual([]);
    },
  );

  test('words said twice are added, not in another order', async () => {
    expect((await quoted(`${CLOUDS} ${RUDE} ${RUDE}`)).pieces[0]?.changes).toEqual([]);
  });

  test('a word in another’s stead is not also told as left out', async () => {
    const { missing } = (await quoted(HUERTA_1.replace('Alec', 'Halyna'))).pieces[0] ?? { missing: [] };
    expect(missing.map(({ text }) => text)).toEqual([HUERTA_2]);
  });

  test.each([
    ['a few words, five of six the same', 'An actor of that caliber knows', 'altered'],
    ['five of seven, by chance', 'An actor of that caliber should know', 'not in this record'],
    ['most of a sentence', 'I read that things started feeling off when Alec showed me', 'altered'],
    [
      'less than half of one',
      'I wrote that things started feeling off when Alec showed us his kettle of tea',
      'not in this record',
    ],
  ])('%s', async (_, words, label) => {
    expect((await quoted(words)).label).toBe(label);
  });

  test.each([
    ['a few words that turn it round', ' but not alone.', 'altered'],
    ['a clause of its own', ' but nobody there had seen us.', 'shortened'],
  ])('or not, where what is left out at its end is %s', async (_, end, label) => {
    const words = 'We came to the harbour after dark';
    const said = { speaker: 'Nora Vale', work: 'Low Tide' };
    const other = { id: '2', text: 'The tide was out and the boats lay dry.', ...said };
    const own = await createChecker([dossierOf([{ id: '1', text: `${words},${end}`, ...said }, other])]);
    const { checked } = await own.checkMessage(`“${words}”`);
    expect(checked.map(({ finding }) => finding.label)).toEqual([label]);
  });

  test('the message this is for', async () => {
    const { label, pieces, otherSpeaker } = await only(
      'Davis said the camera crew was a dark cloud and nobody cared about them',
    );
    expect([label, otherSpeaker, pieces[0]?.quote.id]).toEqual(['altered', undefined, 'davis-dark-clouds']);
    expect(pieces[0]?.changes).toMatchObject([{ kind: 'negation', how: 'added', inMessage: 'nobody' }]);
  });
});

describe('stitched', () => {
  test('each piece with its own origin', async () => {
    const finding = await quoted(`${CLOUDS} We felt like we weren’t respected, or taken care of`);
    expect(finding.label).toBe('stitched');
    expect(finding.pieces.map(({ quote }) => quote.speakers[0].name)).toEqual([
      'Terese Davis',
      'Jonas Huerta',
    ]);
  });

  test('two statements of one person, joined by a word', async () => {
    const words = `${HUERTA_1} and ${RESPECTED}`;
    expect((await quoted(words)).label).toBe('stitched');
    expect(await ids(words)).toEqual(['huerta-started-feeling-off', 'huerta-not-respected']);
  });
});

test.each([
  ['common property', 'camera crew', 'too short to tell'],
  ['stop words', 'about us', 'too short to tell'],
  ['few words of nobody', 'I love this film', 'too short to tell'],
  ['few, but one person’s', 'dark clouds', 'shortened'],
  ['many of nobody', 'The best thing ever made by anyone in all the years of cinema', 'not in this record'],
  ['another script', 'Це найкращий фільм з усіх, що я бачив за останні десять років', 'not in this record'],
])('%s: %s → %s', async (_, words, label) => {
  expect((await quoted(words)).label).toBe(label);
});

describe('another speaker', () => {
  test.each([
    ['before, with a verb', `Baldwin said “${RUDE}”`, 'Alec Baldwin'],
    ['before, with a colon', `Alec Baldwin: “${RUDE}”`, 'Alec Baldwin'],
    ['after, with a dash', `“${RUDE}” — Jonas Huerta`, 'Jonas Huerta'],
    ['after, with a verb', `“${RUDE}”, said Huerta`, 'Jonas Huerta'],
    ['below a block quote', `> ${RUDE}\n— Hannah Gutierrez Reed`, 'Hannah Gutierrez-Reed'],
    ['by another name', `As Magpale said, “${RESPECTED}”`, 'Terese Davis'],
    ['in a sentence', 'Baldwin said they were rude and they talked crap about everybody.', 'Alec Baldwin'],
    ['the real one', `Davis: “${RUDE}”`, undefined],
    ['the real one, misspelt as the record knows', `Theresa Davis said “${RUDE}”`, undefined],
    ['nobody', `“${RUDE}”`, undefined],
    ['somebody told of, before a colon', `Baldwin was the problem: “${RUDE}”`, undefined],
    ['somebody spoken of by the real one', `Davis on Baldwin: “${RUDE}”`, undefined],
    ['somebody in what the real one says', `Davis said Baldwin “${RUDE}”`, undefined],
    ['somebody in what another says', `She says that Baldwin “${RUDE}”`, undefined],
    ['somebody after a verb that is his', `That was angry, said Baldwin: “${RUDE}”`, 'Alec Baldwin'],
    ['before a colon, without marks', `Baldwin: ${RUDE}`, 'Alec Baldwin'],
    ['before a dash, without marks', `Baldwin — ${RUDE}`, 'Alec Baldwin'],
    ['the real one before a colon, without marks', `Davis: ${RUDE}`, undefined],
    ['somebody quoting the real one', `Baldwin quoted Davis: “${RUDE}”`, undefined],
    ['somebody told', `“${RUDE}” she told Baldwin`, undefined],
    ['somebody who did not say so', `Baldwin never said “${RUDE}”`, undefined],
    ['of a short sentence', 'Davis said “He wasn’t doing anything wrong.”', 'Terese Davis'],
    ['of a few distinctive words', 'Baldwin said “dark clouds”', 'Alec Baldwin'],
    ['of a short sentence that anybody says', 'Baldwin said “They were rude.”', undefined],
    ['of a few words that are nobody’s', 'Baldwin said “camera crew”', undefined],
    ['somebody spoken of', `That is about Baldwin and his film. “${RUDE}”`, undefined],
  ])('%s', async (_, message, name) => {
    expect((await only(message)).otherSpeaker?.name).toBe(name);
  });
});

test('the diff is the record as printed, and the message’s words', async () => {
  const [piece] = (await quoted(CLOUDS.replace('dark', 'very black'))).pieces;
  const part = (kinds: string) =>
    (piece?.diff ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  expect(part('same missing').join(' ')).toBe(CLOUDS);
  expect(part('added')).toEqual(['very black']);
});

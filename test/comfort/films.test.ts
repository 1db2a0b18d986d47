// Several films: which one is asked, that their entries are never mixed, and where dossiers come from.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askable } from '../../src/answers/askable.js';
import { OperatorError } from '../../src/errors.js';
import { LiveRecord } from '../../src/live-record.js';
import { loadRecord } from '../../src/record/load.js';
import { FIXTURES, lanternCoast } from '../support/lantern-coast.js';
import { readableLog } from '../support/lines.js';
import { botOn, listed } from '../support/local-bot.js';
import { isPrivate, memberOn, memberWithBot, pagesFrom, rawText, read } from '../support/member.js';

const both = await loadRecord('data', FIXTURES);
const RUST = 'The Rust shooting and the documentary Last Take';
const LANTERN = 'The Lantern Coast';

const member = memberWithBot(async () => botOn(both, { record: await askable(both, 'rust') }));
const text = async (name: string, options: Record<string, string>) => read(await member.ask(name, options));

describe('which film is asked', () => {
  test('the default one where none is named', async () => {
    expect(await text('verdict', {})).toContain(RUST);
    expect(await text('timeline', {})).toContain(`Timeline: ${RUST}`);
    expect(await text('quote', {})).toContain(`On the record: ${RUST}`);
    expect(await text('source', {})).toContain(`Sources: ${RUST}`);
  });

  test.each([
    ['its id', 'lantern-coast'],
    ['its title', 'The Lantern Coast'],
    ['a word of it', 'lantern'],
    ['the suggestion', '#lantern-coast'],
    ['the title of a work', 'Low Tide'],
    ['odd case, blanks and punctuation', '  LANTERN, coast! '],
  ])('the one named by %s', async (_, film) => {
    expect(await text('verdict', { film })).toContain(`Proceedings: ${LANTERN}`);
    expect(await text('timeline', { film })).toContain(`Timeline: ${LANTERN}`);
    expect(await text('quote', { film })).toContain(`On the record: ${LANTERN}`);
    expect(await text('source', { film })).toContain(`Sources: ${LANTERN}`);
    expect(await text('who', { film, person: 'producer' })).toContain('Odo Varga');
  });

  test.each(['quote', 'verdict', 'timeline', 'source'])(
    '/%s names the films there are for an unknown one',
    async (name) => {
      const answer = await member.ask(name, { film: 'Jaws <@1>' });
      expect(isPrivate(answer)).toBe(true);
      expect(read(answer)).toBe(
        `No film on this record is called “Jaws <@1>”. There is: ${RUST}; ${LANTERN}.`,
      );
      expect(rawText(answer)).not.toMatch(/(?<!\\)<@/);
    },
  );

  test('names those that fit where several do', async () => {
    const answer = await member.ask('verdict', { film: 'the' });
    expect(isPrivate(answer)).toBe(true);
    expect(read(answer)).toBe(
      `“the” fits several films on this record: ${RUST}; ${LANTERN}. Write more of the title.`,
    );
  });

  test('names every one of them, however many', async () => {
    const lantern = await lanternCoast();
    const titles = Array.from(
      { length: 12 },
      (_, index) => `The long title of an invented film, number ${index}`,
    );
    const [first, ...rest] = titles.map((title, index) => ({
      ...lantern,
      id: `film-${index}`,
      title,
      works: [],
    }));
    if (first === undefined) throw new Error('There are twelve.');
    const bot = await botOn({ dossiers: [first, ...rest] });
    const here = memberOn(() => bot.discord);
    for (const film of ['invented', 'jaws']) {
      const told = read(await here.ask('verdict', { film }));
      for (const title of titles) expect(told).toContain(title);
    }
    await bot.stop();
  });
});

describe('entries are never mixed', () => {
  test.each([
    ['quote', { query: 'lamps' }],
    ['quote', { query: 'leave it burning' }],
    ['quote', { speaker: 'quist' }],
    ['verdict', { person: 'varga' }],
    ['who', { person: 'varga' }],
    ['timeline', { person: 'varga' }],
    ['timeline', { about: 'lighthouse' }],
    ['source', { source: 'ellery gazette' }],
    // A suggestion of the other film is no entry of this one.
    ['verdict', { person: '#odo-varga' }],
    ['quote', { query: '#quist-not-told' }],
  ])('/%s %j finds nothing in the default film, and says which others there are', async (name, options) => {
    const found = await text(name, options);
    expect(found).toMatch(/^Nothing on this record/);
    expect(found).toContain(`This record is ${RUST}.`);
    expect(found).toContain(`Other films on this record: ${LANTERN}. Name one with the option “film”.`);
    expect(found).not.toMatch(/Odo|Quist (says|:)|burned to the ground/);
  });

  test.each([
    ['quote', { query: 'camera crew' }],
    ['verdict', { person: 'baldwin' }],
    ['who', { person: 'baldwin' }],
    ['timeline', { person: 'baldwin' }],
    ['source', { source: 'cnet' }],
  ])('/%s %j finds nothing in the other film, and names no others', async (name, options) => {
    const found = await text(name, { ...options, film: 'lantern' });
    expect(found).toMatch(/^Nothing on this record/);
    expect(found).toContain(`This record is ${LANTERN}.`);
    expect(found).not.toContain('Other films');
    expect(found).not.toContain('Baldwin “');
  });

  test('every page of a timeline holds the entries of its film', async () => {
    for (const dossier of both.dossiers) {
      const pages = await pagesFrom(member, await member.ask('timeline', { film: dossier.id }));
      const whole = pages.map(read).join('\n');
      for (const other of both.dossiers) {
        for (const event of other.timeline) expect(whole.includes(event.text)).toBe(other === dossier);
      }
    }
  });
});

describe('the buttons of the other film lead on in it', () => {
  const film = 'lantern';

  test('◀ ▶, the list and In context of a quote', async () => {
    const first = await member.ask('quote', { query: 'quist', film });
    const second = await member.turn(first, '▶');
    expect(read(second)).toContain('I checked them twice');
    expect(read(await member.pick(second, 'quist-not-told'))).toContain('We wasn’t told a thing');
    expect(read(await member.press(first, 'In context'))).toContain('in an interview');
  });

  test('Quotes and Proceedings of a person', async () => {
    const words = await member.press(await member.ask('who', { person: 'varga', film }), 'Quotes');
    expect(read(words)).toContain('Leave it burning');
    const verdict = await member.press(await member.ask('who', { person: 'varga', film }), 'Proceedings');
    expect(read(verdict)).toContain('The arson case against Odo Varga');
  });

  test('the menus of proceedings and sources, and a posted private copy', async () => {
    expect(read(await member.pick(await member.ask('verdict', { film }), 'odo-varga'))).toContain(
      'Odo Varga',
    );
    const source = await member.pick(await member.ask('source', { film }), 'court-bulletin');
    expect(read(source)).toContain('Port Ellery District Court');
    const hidden = await member.ask('timeline', { film, about: 'lighthouse', private: true });
    const { message } = await member.more(hidden, 'Post here');
    expect(message && listed(message)).toEqual(listed(hidden));
  });
});

describe('the folders that dossiers are read from', () => {
  const ids = async (dataDir: string, ownDir?: string) =>
    (await loadRecord(dataDir, ownDir)).dossiers.map(({ id }) => id);

  /** A folder with a copy of the invented dossier, gone after the test. */
  async function ownFolder(change: (title: string) => string = (title) => title): Promise<string> {
    const dir = await mkdtemp(join(tmpdir(), 'on-the-record-own-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    await cp(`${FIXTURES}/lantern-coast`, join(dir, 'anything'), { recursive: true });
    const path = join(dir, 'anything', 'dossier.json');
    await writeFile(path, change(await readFile(path, 'utf8')));
    return dir;
  }

  test('data/ alone, and an operator’s beside it', async () => {
    expect(await ids('data')).toEqual(['rust']);
    expect(await ids('data', await ownFolder())).toEqual(['rust', 'lantern-coast']);
  });

  test('an operator’s dossier takes the place of one with the same id', async () => {
    const own = await ownFolder((json) =>
      json.replace('"The Lantern Coast",\n  "about"', '"Ours",\n  "about"'),
    );
    const { dossiers } = await loadRecord(FIXTURES, own);
    expect(dossiers.map(({ id, title }) => [id, title])).toEqual([['lantern-coast', 'Ours']]);
  });

  test('an operator’s alone, where there is no data/', async () => {
    expect(await ids('no-such-folder', await ownFolder())).toEqual(['lantern-coast']);
  });

  test('the same folder given twice is read once', async () => {
    expect(await ids('data', './data')).toEqual(['rust']);
  });

  test('one that is not there, or empty, is a problem that is named', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'on-the-record-empty-'));
    onTestFinished(() => rm(empty, { recursive: true }));
    await expect(loadRecord('data', 'no-such-folder')).rejects.toMatchObject({
      problems: [
        { file: expect.stringContaining('no-such-folder'), message: expect.stringContaining('missing') },
      ],
    });
    await expect(loadRecord('data', empty)).rejects.toMatchObject({
      problems: [{ file: empty, message: 'holds no folder with a dossier' }],
    });
  });

  test('a problem in an operator’s dossier is named with its folder, and refuses the whole', async () => {
    const own = await ownFolder((json) => json.replace('"lantern-coast"', '"Lantern Coast"'));
    await expect(loadRecord('data', own)).rejects.toMatchObject({
      problems: [{ file: 'anything/dossier.json', field: 'id' }],
    });
  });
});

describe('DEFAULT_DOSSIER', () => {
  const { log } = readableLog();
  const open = (defaultDossier: string | undefined) =>
    LiveRecord.open({ ownDataDir: FIXTURES, defaultDossier }, log);

  test.each([
    [undefined, 'rust'],
    ['rust', 'rust'],
    ['lantern-coast', 'lantern-coast'],
  ])('%s: %s is asked', async (wanted, first) => {
    const { dossiers } = await open(wanted);
    expect(dossiers[0].dossier.id).toBe(first);
    expect(dossiers).toHaveLength(2);
  });

  test.each(['jaws', 'Rust', ' '])(
    '“%s” is none: the operator is told those that there are',
    async (wanted) => {
      await expect(open(wanted)).rejects.toThrow(OperatorError);
      await expect(open(wanted)).rejects.toThrow(
        `DEFAULT_DOSSIER: there is no dossier "${wanted}"; there is rust, lantern-coast.`,
      );
    },
  );
});

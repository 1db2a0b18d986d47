// Several films: the whole record is asked, `film:` narrows it, and where dossiers come from.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { FIXTURES, lanternCoast } from '../support/lantern-coast.js';
import { botOn, listed } from '../support/local-bot.js';
import { isPrivate, memberOn, memberWithBot, pagesFrom, rawText, read } from '../support/member.js';
import { SMALL } from '../support/small-record.js';

const both = await loadRecord(SMALL, FIXTURES);
const RUST = 'The Rust shooting and the documentary Last Take';
const LANTERN = 'The Lantern Coast';

const member = memberWithBot(() => botOn(both));
const text = async (name: string, options: Record<string, string>) => read(await member.ask(name, options));

describe('which film is asked', () => {
  test('where none is named and nothing tells which, the films to choose from are offered', async () => {
    for (const name of ['verdict', 'timeline']) {
      const answer = await member.ask(name, {});
      expect(read(answer)).toContain('Which film is meant?');
      expect(listed(answer)).toEqual(['rust', 'lantern-coast']);
      expect(read(await member.pick(answer, 'lantern-coast'))).toContain('Odo Varga');
    }
  });

  test('all of the record, where a command without words answers of all', async () => {
    for (const film of [RUST, LANTERN]) {
      expect(await text('quote', {})).toContain(`On the record: ${film}`);
      expect(await text('source', {})).toContain(film);
    }
  });

  test('a timeline of several films names them', async () => {
    expect(await text('timeline', { about: 'charged' })).toContain(
      `-# ${RUST} and ${LANTERN} · Entries that match`,
    );
  });

  test.each<[string, Record<string, string>]>([
    ['quote', { query: 'tonal shift' }],
    ['who', { person: 'davis' }],
    ['verdict', { person: 'baldwin' }],
    ['timeline', { film: 'rust' }],
    ['source', { source: 'cnet' }],
  ])('/%s %j says once of which film it is, and on a turned page too', async (name, options) => {
    const pages = await pagesFrom(member, await member.ask(name, options));
    for (const page of pages) expect(rawText(page).split(RUST)).toHaveLength(2);
  });

  test('what is of several films is not said to be of one', async () => {
    const answer = await member.ask('verdict', { person: 'charge' });
    expect(answer.embeds[0]?.footer).toBeUndefined();
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
    expect(await text('timeline', { film })).toContain('The wooden lighthouse');
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

describe('without a film the whole record is asked', () => {
  test.each([
    ['quote', { query: 'checked them twice' }, 'I always check them twice'],
    ['quote', { query: 'leave it burning' }, 'Leave it burning'],
    ['quote', { speaker: 'quist' }, 'Mirela Quist'],
    ['verdict', { person: 'varga' }, 'Odo Varga'],
    ['who', { person: 'varga' }, 'Odo Varga'],
    ['timeline', { person: 'varga' }, 'Odo Varga was charged'],
    ['timeline', { about: 'lighthouse' }, 'burned to the ground'],
    ['source', { source: 'ellery gazette' }, 'Ellery Gazette'],
    ['verdict', { person: '#lantern-coast/odo-varga' }, 'Odo Varga'],
    ['quote', { query: '#lantern-coast/quist-not-told' }, 'We wasn’t told a thing'],
    ['quote', { query: 'camera crew' }, 'dark clouds'],
    ['verdict', { person: 'baldwin' }, 'Alec Baldwin'],
  ])('/%s %j finds it in whichever film has it', async (name, options, words) => {
    expect(await text(name, options)).toContain(words);
  });

  test('words of both films find entries of both, to be turned and chosen', async () => {
    const found = await member.ask('timeline', { about: 'film' });
    const ids = listed(found);
    const films = both.dossiers.filter(({ timeline }) => timeline.some(({ id }) => ids.includes(id)));
    expect(films.map(({ id }) => id)).toEqual(['rust', 'lantern-coast']);
    const pages = (await pagesFrom(member, found)).map(read).join('\n');
    for (const { timeline } of films)
      for (const { id, text } of timeline) expect(pages.includes(text)).toBe(ids.includes(id));
  });

  test.each([
    ['quote', { query: 'camera crew' }],
    ['verdict', { person: 'baldwin' }],
    ['who', { person: 'baldwin' }],
    ['timeline', { person: 'baldwin' }],
    ['source', { source: 'cnet' }],
  ])('/%s %j finds nothing in another film that is named', async (name, options) => {
    const answer = await member.ask(name, { ...options, film: 'lantern' });
    expect(isPrivate(answer)).toBe(true);
    expect(read(answer)).toMatch(/^Nothing on this record/);
    expect(read(answer)).toContain(`This record covers ${LANTERN}.`);
    expect(read(answer)).not.toContain('Baldwin “');
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
    expect(read(await member.press(first, 'In context'))).toContain('in an interview');
    const second = await member.turn(first, '▶');
    expect(read(second)).toContain('I checked them twice');
    expect(read(await member.pick(second, 'quist-not-told'))).toContain('We wasn’t told a thing');
  });

  test('Quotes and Proceedings of a person', async () => {
    const words = await member.press(await member.ask('who', { person: 'varga', film }), 'Quotes');
    expect(read(words)).toContain('Leave it burning');
    const verdict = await member.press(await member.ask('who', { person: 'varga', film }), 'Proceedings');
    expect(read(verdict)).toContain('The arson case against Odo Varga');
  });

  test('the menus of proceedings and sources, and a posted private copy', async () => {
    expect(read(await member.pick(await member.ask('verdict', { film }), 'varga-arson'))).toContain(
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
    const path = join(dir, 'anything', 'dossier.yaml');
    await writeFile(path, change(await readFile(path, 'utf8')));
    return dir;
  }

  test('data/ alone, and an operator’s beside it', async () => {
    expect(await ids(SMALL)).toEqual(['rust']);
    expect(await ids(SMALL, await ownFolder())).toEqual(['rust', 'lantern-coast']);
  });

  test('an operator’s dossier takes the place of one with the same id', async () => {
    const own = await ownFolder((yaml) => yaml.replace('title: The Lantern Coast', 'title: Ours'));
    const { dossiers } = await loadRecord(FIXTURES, own);
    expect(dossiers.map(({ id, title }) => [id, title])).toEqual([['lantern-coast', 'Ours']]);
  });

  test('an operator’s alone, where there is no data/', async () => {
    expect(await ids('no-such-folder', await ownFolder())).toEqual(['lantern-coast']);
  });

  test('the same folder given twice is read once', async () => {
    expect(await ids(SMALL, './data')).toEqual(['rust']);
  });

  test('one that is not there, or empty, is a problem that is named', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'on-the-record-empty-'));
    onTestFinished(() => rm(empty, { recursive: true }));
    await expect(loadRecord(SMALL, 'no-such-folder')).rejects.toMatchObject({
      problems: [
        { file: expect.stringContaining('no-such-folder'), message: expect.stringContaining('missing') },
      ],
    });
    await expect(loadRecord(SMALL, empty)).rejects.toMatchObject({
      problems: [{ file: empty, message: 'holds no folder with a dossier' }],
    });
  });

  test('a problem in an operator’s dossier is named with its folder, and refuses the whole', async () => {
    const own = await ownFolder((yaml) => yaml.replace('id: lantern-coast', 'id: Lantern Coast'));
    await expect(loadRecord(SMALL, own)).rejects.toMatchObject({
      problems: [{ file: 'anything/dossier.yaml', field: 'id' }],
    });
  });
});

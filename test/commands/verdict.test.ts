// /verdict: who is meant, and what is said of each person's proceedings.
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../src/language/say.js';
import { withoutLinks } from '../../src/reply/shared/text.js';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn, listed } from '../support/local-bot.js';
import {
  isPrivate,
  labels,
  memberOn,
  memberWithBot,
  menuOf,
  pagesFrom,
  read,
  shown,
} from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const [{ timeline }] = (await smallRecord()).dossiers;

const member = memberWithBot();
const ask = (person: string) => member.ask('verdict', { person });
/** All pages from this one on as one text, links as their names. */
const from = async (first: APIMessage) =>
  (await pagesFrom(member, first)).map((page) => withoutLinks(read(page))).join('\n');
/** All steps of a person's proceedings, as the button for them shows them. */
async function whole(person: string): Promise<string> {
  const short = await ask(person);
  const steps = labels(short).find((label) => /^All steps \(\d+\)$/.test(label));
  return from(await member.press(short, steps ?? 'no steps'));
}

/** The places of these words in a text; in order where they ascend. */
const places = (text: string, words: readonly string[]) => words.map((each) => text.indexOf(each));
function expectInOrder(text: string, words: readonly string[]): void {
  for (const each of words) expect(text).toContain(each);
  expect(places(text, words)).toEqual(places(text, words).toSorted((a, b) => a - b));
}

describe('a name, a variant, a typo or a role is that person', () => {
  test.each([
    ['gutierrez-reed', 'Hannah Gutierrez-Reed'],
    ['Gutierrez Reed', 'Hannah Gutierrez-Reed'],
    ['hannah', 'Hannah Gutierrez-Reed'],
    ['gutierez', 'Hannah Gutierrez-Reed'],
    ['armorer', 'Hannah Gutierrez-Reed'],
    ['armourer', 'Hannah Gutierrez-Reed'],
    ['the armorer', 'Hannah Gutierrez-Reed'],
    ['alec', 'Alec Baldwin'],
    ['baldwin', 'Alec Baldwin'],
    ['BALDWIN', 'Alec Baldwin'],
    ['baldwyn', 'Alec Baldwin'],
    ['dave halls', 'David Halls'],
    ['Halls', 'David Halls'],
    ['the judge', 'Mary Marlowe Sommer'],
    ['hutchins', 'Halyna Hutchins'],
    ['Halina', 'Halyna Hutchins'],
    ['costume designer', 'Terese Davis'],
  ])('%s → %s', async (asked, name) => {
    expect((await ask(asked)).embeds[0]?.title).toBe(name);
  });
});

describe('where several people fit', () => {
  test('the asker chooses, and gets the one chosen', async () => {
    const choice = await ask('prosecutor');
    expect(read(choice)).toContain('2 people on this record fit');
    expect(menuOf(choice)?.options?.map(({ label }) => label)).toEqual(['Kari Morrissey', 'Jason Lewis']);
    const chosen = await member.pick(choice, 'jason-lewis');
    expect(chosen.id).toBe(choice.id);
    expect(chosen.embeds[0]?.title).toBe('Jason Lewis');
  });

  test('somebody else who chooses gets a copy of their own', async () => {
    const choice = await ask('prosecutor');
    const chosen = await member.pick(choice, 'kari-morrissey', { member: member.discord.members.other });
    expect(isPrivate(chosen)).toBe(true);
    expect(member.discord.message(choice.id)).toEqual(choice);
  });
});

describe('where nobody fits, the nearest names are offered', () => {
  test.each([
    ['balwyn jr', 'Alec Baldwin'],
    ['guttierezreed', 'Hannah Gutierrez-Reed'],
    ['hutchkins zzz', 'Halyna Hutchins'],
  ])('%s', async (asked, near) => {
    const text = read(await ask(asked));
    expect(text).toContain('Nothing on this record');
    expect(text).toMatch(new RegExp(`Nearest on this record: .*${near}`));
    const answer = await member.press(await ask(asked), near);
    expect(answer.embeds[0]?.title).toBe(near);
  });

  test('and where nothing is near, topics to try', async () => {
    const text = read(await ask('zzz'));
    expect(text).toContain('Topics to try with `/quote`');
    expect(text).not.toContain('Nearest');
  });
});

describe('Hannah Gutierrez-Reed', () => {
  test('the first page says charge, count, outcome, what is not known, and as of when', async () => {
    const text = read(await ask('gutierrez-reed'));
    expect(text).toContain(
      '**Guilty (verdict):** Involuntary manslaughter, one count; 18 months in prison ([',
    );
    expect(text).toContain('**Acquitted:** Evidence tampering ([');
    expect(text).toContain('the outcome of her appeal is not known here, nor whether she has been released');
    expect(text).toContain('As of 30 September 2024');
  });

  test('every step stands in order, with its date and what kind of step it is', async () => {
    expectInOrder(await whole('gutierrez-reed'), [
      '**31 January 2023** · charge, not a finding of guilt',
      '**6 March 2024** · verdict',
      '**29 March 2024** · ruling',
      '**15 April 2024** · sentence',
      'sentenced to 18 months in prison',
      '**30 September 2024** · ruling',
    ]);
  });
});

describe('Alec Baldwin', () => {
  test('both cases stand in order with their steps and outcomes', async () => {
    expectInOrder(await whole('baldwin'), [
      'The first case against Alec Baldwin, 2023',
      '**Dismissed without prejudice, not an acquittal:** Involuntary manslaughter, one count (',
      '**31 January 2023** · charge, not a finding of guilt',
      '**20 February 2023** · reported',
      '**21 April 2023** · dismissal, not an acquittal',
      'The second case against Alec Baldwin, 2024',
      '**Dismissed with prejudice, not an acquittal:** Involuntary manslaughter (',
      '**19 January 2024** · charge, not a finding of guilt',
      '**31 January 2024** · plea',
      '**12 July 2024** · ruling',
      '**12 July 2024** · dismissal, not an acquittal',
      '**24 October 2024** · ruling',
      '**November 2024** · appeal',
      '**23 December 2024** · reported',
    ]);
  });

  test('he is nowhere called acquitted, cleared or exonerated, nor convicted or guilty', async () => {
    const text = `${await from(await ask('baldwin'))}\n${await whole('baldwin')}`
      .replaceAll('not an acquittal', '')
      .replaceAll('not a finding of guilt', '');
    expect(text.replaceAll('pleaded not guilty', '')).not.toMatch(/acquit|exonerat|cleared|convict|guilt/i);
  });

  test('civil suits follow as allegations', async () => {
    expectInOrder(await whole('baldwin'), [
      'The second case against Alec Baldwin, 2024',
      'Civil suits: allegations, not criminal proceedings',
      '**15 February 2022** · claim by the family of Halyna Hutchins, in a civil suit',
      '**5 October 2022** · settlement, in a civil suit',
      '**9 January 2025** · claim by Alec Baldwin, in a civil suit',
      '**October 2025** · ruling, in a civil suit',
    ]);
  });
});

test('a name beside “plead” is who is asked for', async () => {
  expect((await ask('did baldwin plead guilty')).embeds[0]?.title).toBe('Alec Baldwin');
});

test('David Halls: charge, plea and sentence', async () => {
  expectInOrder(await whole('halls'), [
    'First assistant director of Rust',
    '**No contest:** Negligent use of a deadly weapon; six months, suspended, with unsupervised probation (',
    '**31 March 2023** · plea',
    'pleaded no contest',
    '**31 March 2023** · sentence',
  ]);
});

/** What a criminal case ended with. */
const CRIMINAL_END = /\*\*(?:Guilty|Acquitted|Dismissed|No contest)/;

/** Cases and suits as the answer's menu lists them. */
const entries = (message: APIMessage) => listed(message).toSorted();

describe('words of outcome name nobody: the cases with such a step', () => {
  const HANNAH = 'gutierrez-reed-case';
  const [FIRST, SECOND, HALLS] = ['baldwin-case-2023', 'baldwin-case-2024', 'halls-case'];

  test.each([
    ['guilty', [HANNAH]],
    ['plea', [SECOND, HALLS]],
    ['no contest', [HALLS]],
    ['appeal', [SECOND]],
    ['with prejudice', [SECOND]],
    ['without prejudice', [FIRST]],
    ['sentence', [HANNAH, HALLS]],
    ['probation', [HALLS]],
    ['not guilty', [HANNAH, SECOND]],
    ['innocent', [HANNAH, SECOND]],
    ['acquitted', [HANNAH]],
    ['charges dropped', [FIRST, SECOND]],
    ['thrown out', [FIRST, SECOND]],
    ['guilty plea', [SECOND, HALLS]],
    ['grand jury', [SECOND]],
  ])('%s', async (asked, cases) => {
    const answer = await ask(asked);
    expect(answer.embeds[0]?.title).toBe(`Proceedings for “${asked}”`);
    expect(entries(answer)).toEqual(cases.toSorted());
    expect(read(answer)).not.toContain('fit');
  });

  test('pleas, a conviction, an acquittal and the sentence stand in the short form', async () => {
    expectInOrder(await from(await ask('plea')), ['pleaded not guilty', 'pleaded no contest']);
    const [found, who] = [await ask('guilty'), await member.ask('who', { person: 'hannah' })];
    for (const text of [found, who].map((answer) => withoutLinks(read(answer)))) {
      expectInOrder(text, [
        '**Guilty (verdict):** Involuntary manslaughter, one count; 18 months in prison (',
        '**Acquitted:** Evidence tampering (',
      ]);
    }
    expect(read(found)).toContain('**6 March 2024** · verdict – A jury');
  });

  test.each(['lawsuit', 'civil suit', 'wrongful death', 'was he sued'])(
    '%s: the civil suits',
    async (asked) => {
      const answer = await ask(asked);
      const civil = timeline.filter((event) => event.civil).map(({ id }) => id);
      expect(entries(answer)).toEqual(civil.toSorted());
      expect(read(answer)).toContain('Civil suits: allegations, not criminal proceedings');
      expect(read(answer)).not.toMatch(CRIMINAL_END);
    },
  );

  test.each(['hung jury', 'mistrial', 'was there a mistrial'])(
    '%s: nothing, where no case had one',
    async (asked) => {
      const answer = await ask(asked);
      expect(read(answer)).toMatch(/^Nothing on this record/);
      expect(isPrivate(answer)).toBe(true);
    },
  );

  test('hung jury: the case that had one', async () => {
    const dossier = await lanternCoast((files) => {
      const step = files.proceedings[0]?.steps[0];
      Object.assign(step ?? {}, { text: 'The trial of Odo Varga ended in a mistrial.' });
    });
    const bot = await botOn({ dossiers: [dossier] });
    onTestFinished(() => bot.stop());
    const found = await memberOn(() => bot.discord).ask('verdict', { person: 'hung jury' });
    expect(listed(found)).toEqual(['varga-arson']);
  });
});

describe('the list that words found', () => {
  test('leads to the very case that is chosen', async () => {
    const answer = await ask('dismissed without prejudice');
    const ladder = await member.pick(answer, 'baldwin-case-2023');
    expect(ladder.embeds[0]?.title).toBe('Alec Baldwin');
    expect(read(ladder)).toContain('The first case against Alec Baldwin, 2023');
  });

  test.each(['guilty', 'lawsuit'])('/verdict %s is posted as it stands', async (asked) => {
    const posted = shown(
      await member.more(await member.ask('verdict', { person: asked, private: true }), 'Post here'),
    );
    const open = await ask(asked);
    expect(read(posted)).toBe(read(open).replace(`“${asked}”`, 'the words asked for'));
    expect(posted.components).toEqual(open.components);
  });
});

describe('a question about somebody is answered with their steps', () => {
  test.each([
    ['was baldwin found guilty', 'Alec Baldwin'],
    ['is alec in jail', 'Alec Baldwin'],
    ['how long did hannah get', 'Hannah Gutierrez-Reed'],
    ['halls plea', 'David Halls'],
    ['hanna gutierez-reed appeal', 'Hannah Gutierrez-Reed'],
    ['first ad', 'David Halls'],
    ['AD', 'David Halls'],
  ])('%s → %s', async (asked, name) => {
    expect((await ask(asked)).embeds[0]?.title).toBe(name);
  });

  test.each(['Hill', 'Walls', 'Weed', 'Cooper', 'state', 'seth', 'police'])(
    '%s is nobody’s name: nearest offered, nobody answered',
    async (asked) => {
      const answer = await ask(asked);
      expect(read(answer)).toMatch(/^Nothing on this record/);
      expect(isPrivate(answer)).toBe(true);
    },
  );
});

test.each([
  ['halyna', ['Hannah Gutierrez-Reed', 'Alec Baldwin', 'David Halls'], 'baldwin-case-2023'],
  ['judge sommer', ['Hannah Gutierrez-Reed', 'Alec Baldwin'], 'baldwin-case-2024'],
])('%s: a menu behind More… leads to the proceedings they are part of', async (asked, names, first) => {
  const answer = await ask(asked);
  expect(menuOf(await member.open(answer))?.options?.map(({ label }) => label)).toEqual(names);
  const ladder = await member.pick(answer, first);
  expect(ladder.embeds[0]?.title).toBe('Alec Baldwin');
});

describe('somebody without a proceeding', () => {
  test('Halyna Hutchins: that she was killed is said first, then her work, then that there is no proceeding', async () => {
    const text = read(await ask('Halyna Hutchins'));
    expectInOrder(text, [
      'Halyna Hutchins\nKilled in the shooting on the set of Rust on 21 October 2021, aged 42',
      '-# Cinematographer of Rust (',
      'No criminal proceeding against Halyna Hutchins is on this record.',
      'Civil suits: allegations, not criminal proceedings',
    ]);
    expect(text).not.toMatch(CRIMINAL_END);
  });

  test('Jonas Huerta: his role, then that there is none, and no civil suit either', async () => {
    const text = read(await ask('huerta'));
    expectInOrder(text, [
      'Member of the camera crew of Rust',
      'No criminal proceeding against Jonas Huerta is on this record.',
      'Source undated',
    ]);
    expect(text).not.toContain('Civil suits');
  });
});

describe('without a person', () => {
  test.each([[{}], [{ person: '  ' }]])(
    '%j gives all four proceedings with their outcomes',
    async (options) => {
      const text = await from(await member.ask('verdict', options));
      expectInOrder(text, [
        'The case against Hannah Gutierrez-Reed',
        '**Guilty (verdict):** Involuntary manslaughter, one count; 18 months in prison (',
        'the outcome of her appeal is not known here',
        'The first case against Alec Baldwin, 2023',
        '**Dismissed without prejudice, not an acquittal:** Involuntary manslaughter, one count (',
        'The second case against Alec Baldwin, 2024',
        '**Dismissed with prejudice, not an acquittal:** Involuntary manslaughter (',
        'The case against David Halls',
        '**No contest:** Negligent use of a deadly weapon; six months, suspended, with unsupervised probation (',
      ]);
      expect(text.match(/As of 24 December 2024$/gm)).toHaveLength(text.match(/^-# Page/gm)?.length ?? 1);
    },
  );

  test.each(Object.keys(LANGUAGES))('in %s no line begins with a small letter', async (locale) => {
    const overview = await member.ask('verdict', { private: true }, { locale });
    const lines = (await from(overview)).split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => /^(?:-# |\*\*)*\p{Ll}/u.test(line))).toEqual([]);
  });

  test('its menu behind More… leads to a person’s whole ladder', async () => {
    const overview = await member.ask('verdict');
    const ladder = await member.pick(overview, 'halls-case');
    expect(ladder.embeds[0]?.title).toBe('David Halls');
    expect(read(ladder)).toContain('**31 March 2023** · sentence');
  });
});

// Check quotes on a message, and /check: a label, the proof, and Post here.
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { botOn, listed } from '../support/local-bot.js';
import { controls, isPrivate, labels, memberWithBot, rawText, read, shown } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const member = memberWithBot();
const POST = 'Post here';

let quoted: { readonly [id: string]: readonly string[] };
beforeAll(async () => {
  const [rust] = (await smallRecord()).dossiers;
  quoted = Object.fromEntries(
    rust.quotes.map(({ id, passages }) => [id, passages.map(({ exact }) => exact)]),
  );
});

const CLOUDS = 'The camera crew were the dark clouds on our set,';
const RUDE = 'They were rude. They talked crap about everybody.';
const OFF = 'Things started feeling off when Alec showed up,';

/** What stands of the record, and about the difference. */
const recordOf = ({ embeds }: APIMessage) =>
  read({ embeds: [{ description: embeds[0]?.description ?? '' }] });

const post = (content: string) => member.discord.post({ content });
/** By the bold line of each embed: its title, or its field's name. */
const titles = ({ embeds }: APIMessage) => embeds.map(({ title }) => title);
const field = ({ embeds }: APIMessage, name: string, index = 0) =>
  embeds[index]?.fields?.find((one) => one.name.startsWith(name))?.value ?? `no field ${name}`;

/** What turns the meaning round is said in the title. */
const alteredBy = (sentence: string) =>
  sentence.startsWith('Negation') ? 'Altered · this may turn the meaning round' : 'Altered';

/** Both ways in: a message's menu, and words typed or pasted. */
const WAYS = [
  ['Check quotes', async (text: string) => member.check(await post(text))],
  ['/check', (text: string) => member.ask('check', { text })],
] as const;

describe.each(WAYS)('%s', (_, check) => {
  test.each([
    [`She said “${CLOUDS}” on camera`, 'Word for word'],
    [`“${CLOUDS} ${RUDE}”`, 'Word for word'],
    ['"the camera crew were the dark clouds on our set"', 'Same words'],
    ['> The camera crew were the dark clouds', 'Shortened'],
    ['"The camera crew were not the dark clouds on our set"', 'Altered · this may turn the meaning round'],
    ['"The camera crew were the dark clouds on our set, One more, one more, one more!"', 'Stitched'],
    ['“on our set”', 'Too short to tell'],
    ['“I have never in my life seen such a badly run picture”', 'Not in this record'],
  ])('%s → %s', async (text, label) => {
    const answer = await check(text);
    expect(titles(answer)).toEqual([label]);
    expect(isPrivate(answer)).toBe(true);
  });

  test('shows who said it, where, both lines, as reported by whom, and how far that was checked', async () => {
    const answer = await check(`“${CLOUDS}”`);
    expect(field(answer, 'In the message')).toBe(CLOUDS);
    const record = recordOf(answer).split('\n');
    expect(record[0]).toContain('**Terese Davis**');
    expect(record[0]).toContain('Last Take: Rust and the Story of Halyna');
    expect(record[1]).toBe(`> “${CLOUDS}”`);
    expect(record[2]).toContain('press article on the documentary · wording checked');
    expect(record.at(-1)).toContain('The Rust shooting');
  });

  test('tells what was left out in the record’s words, and what was added in words', async () => {
    const answer = await check('"The camera crew were really the dark clouds"');
    expect(recordOf(answer)).toContain('> “The camera crew were the dark clouds **on our set,**”');
    expect(recordOf(answer)).toContain('Only in the message: “really”');
  });

  test.each([
    ['"They were not rude. They talked crap about everybody."', 'Negation only in the message: “not”'],
    [
      '"We felt like we were respected, or taken care of, or no one really gave a sh– about us,"',
      'Negation only on the record: “weren’t”',
    ],
    [
      '"Things started feeling off when Hannah showed up,"',
      'Name changed: “Alec” on the record, “Hannah” in',
    ],
    [
      '"Thingѕ started feeling off when Alec showed up,"',
      'Odd letter: “ѕ” in the message only looks like “s”',
    ],
  ])('%s is altered, and says: %s', async (text, sentence) => {
    const answer = await check(text);
    // By what is changed, or by what is left out and belongs to the words.
    expect(titles(answer)).toEqual(['Altered · this may turn the meaning round']);
    expect(read(answer)).toContain(sentence);
  });

  test('says what differs in the same words', async () => {
    const answer = await check('"THE CAMERA CREW were the dark clouds on our set!"');
    expect(read(answer)).toContain('What differs: capital letters and punctuation.');
  });

  test('points at what belongs to the words and was left out', async () => {
    const answer = await check(`“${OFF}”`);
    expect(titles(answer)).toEqual(['Shortened · this may turn the meaning round']);
    const left = quoted['huerta-started-feeling-off']?.[1] ?? '?';
    expect(recordOf(answer)).toContain(`> “**${left.slice(0, 100)}`);
    expect(recordOf(answer)).toContain('without it the meaning would turn round');
  });

  test('gives each piece of a stitched quotation its own origin', async () => {
    const answer = await check(`"${CLOUDS} One more, one more, one more!"`);
    expect(recordOf(answer)).toMatch(/^\*\*Terese Davis\*\*.*\n> “The camera.*\n-# Reported by /);
    expect(recordOf(answer)).toMatch(/^\*\*Alec Baldwin\*\*.*\n> “One more.*\n(?:> .*\n)*-# Reported by /m);
    expect(listed(answer)).toEqual(['davis-dark-clouds', 'baldwin-one-more-reload']);
  });

  test('altered pieces of different statements are told to be of different statements', async () => {
    const answer = await check(`"One more, one more, one more! ${CLOUDS} They were never rude."`);
    expect(titles(answer)).toEqual(['Altered · this may turn the meaning round']);
    expect(read(answer)).toContain('Pieces of different statements are joined as one.');
    expect(recordOf(answer).match(/^\*\*[^*]+\*\*/gm)).toEqual(['**Alec Baldwin**', '**Terese Davis**']);
    expect(recordOf(answer)).toContain('Negation only in the message: “never”');
  });

  test('says where the order is another', async () => {
    const answer = await check(`"${RUDE} ${CLOUDS}"`);
    expect(read(answer)).toContain(
      `Order changed: “${RUDE.slice(0, -1)}” stands elsewhere in the same quote`,
    );
  });

  test('says once that parts belong to the words and were left out', async () => {
    const text = read(await check('"The pacing of the set got a little quicker."'));
    expect(text.match(/without it the meaning would turn/g)).toHaveLength(1);
    expect(text).toContain('> “**Things started feeling off when Alec showed up,**”\n> “**He wasn’t');
  });

  test('names both where the message names another speaker', async () => {
    const answer = await check(`Baldwin said: "${RUDE}"`);
    expect(titles(answer)).toEqual(['Word for word · Other speaker']);
    expect(field(answer, 'Other speaker')).toMatch(/^Alec Baldwin\n.*Terese Davis/);
  });

  test('says that what is not in this record may have been said', async () => {
    const answer = await check('“I have never in my life seen such a badly run picture”');
    expect(read(answer)).toContain('This does not mean that it was never said.');
    expect(listed(answer)).toEqual([]);
  });

  test('checks ten, found ones first, and counts the rest', async () => {
    const lines = Array.from(
      { length: 11 },
      (_, index) => `“nothing like number ${index} was ever printed here”`,
    );
    const answer = await check([...lines, `“${RUDE}”`].join(' and '));
    expect(answer.embeds.flatMap(({ fields }) => fields ?? [])).toHaveLength(10);
    expect(answer.content).toContain('2 more not checked');
    const early = await check([`“${RUDE}”`, ...lines.slice(0, 4)].reverse().join(' and '));
    expect(titles(early)).toEqual(['Word for word', 'Not in this record']);
  });

  test('takes the sentences where nothing is quoted', async () => {
    const answer = await check('Davis said the camera crew was a dark cloud and nobody cared about them');
    expect(titles(answer)).toEqual(['Altered · this may turn the meaning round']);
    expect(read(answer)).toContain('Negation only in the message: “nobody”');
  });

  test('shows markup, mentions and links as they were typed, and wakes nobody', async () => {
    const text =
      '“**The** camera crew [were](https://evil.example) <@80351110224678912> @everyone the dark clouds `x`”';
    const answer = await check(text);
    expect(rawText(answer)).not.toMatch(/(?<!\\)@everyone|<@\d|\]\(https:\/\/evil/);
    expect(answer.mentions).toEqual([]);
    expect(answer.mention_everyone).toBe(false);
  });
});

describe('what is no quotation', () => {
  test.each(WAYS)('%s: a question of how a case ended leads to /verdict', async (_, check) => {
    const answer = await check('Baldwin was acquitted');
    expect(titles(answer)).toEqual(['No quotation']);
    expect(read(answer)).toContain('/verdict Alec Baldwin');
    const verdict = await member.press(answer, 'Proceedings');
    expect(read(verdict)).toContain('Alec Baldwin');
  });

  test('a title is told as one, a source’s own words as its', async () => {
    const title = await member.ask('check', { text: '“Last Take: Rust and the Story of Halyna”' });
    expect(read(title)).toContain('This is a title on the record');
    const words = '“guilty of involuntary manslaughter for her role in the shooting death”';
    const source = await member.ask('check', { text: words });
    expect(read(source)).toContain('These are the words of a source');
    expect(titles(source)).toEqual(['No quotation']);
  });

  test('beside words that are on the record, which alone are posted', async () => {
    const answer = await member.check(await post(`“${RUDE}” and “Baldwin was acquitted” and “on our set”`));
    expect(titles(answer)).toEqual(['Word for word', 'No quotation', 'Too short to tell']);
    const { message } = await member.more(answer, POST);
    expect(message?.embeds).toEqual(answer.embeds.slice(0, 1));
  });
});

describe('words told apart from what turns them', () => {
  test.each([
    ['"If they were rude. They talked crap about everybody."', 'Turning word only in the message: “If”'],
    ['"They were rude? They talked crap about everybody."', 'Question only in the message: “rude?”'],
    ['"They were rude. They talked crap about everybody. 🎬"', 'Only in the message: “🎬”'],
    ['"They were `never` rude. They talked crap about everybody."', 'Negation only in the message: “never”'],
  ])('%s says: %s', async (text, sentence) => {
    const answer = await member.check(await post(text));
    expect(titles(answer)).toEqual([alteredBy(sentence)]);
    expect(read(answer)).toContain(sentence);
  });
});

describe('Post here', () => {
  const TEXTS = [
    `She said “${CLOUDS}” on camera`,
    '"The camera crew were not the dark clouds on our set"',
    `Baldwin said: "${RUDE}"`,
    'Davis said the camera crew was a dark cloud and nobody cared about them',
    `"${CLOUDS} One more, one more, one more!" and “on our set” and “I have never seen such a badly run picture”`,
    '> The camera crew were the dark clouds\n> on our # set *then* \\ and #1. always',
    `“we were [there] - 1. at 5://x and ~never~ “really” so” and “${RUDE}”`,
    [RUDE, OFF, CLOUDS].map((words) => `“${words}”`).join('\n'),
  ];

  test.each(TEXTS)('%s: everybody sees what the record proves', async (text) => {
    const answer = await member.check(await post(text));
    const { message } = await member.more(answer, POST);
    expect(message && isPrivate(message)).toBe(false);
    const proven = answer.embeds.filter(({ description }) => description?.includes('\n> “'));
    expect(proven.length).toBeGreaterThan(0);
    expect(message?.embeds).toEqual(proven);
    expect(labels(message ?? answer)).toContain('Remove this answer');
    expect(labels(message ?? answer)).not.toContain(POST);
  });

  test('is in the server’s language, whatever the member’s is', async () => {
    const said = await post(`Baldwin said: "${RUDE}"`);
    const german = await member.check(said, { locale: 'de' });
    expect(titles(german)).toEqual(['Wörtlich · Andere Person']);
    const { message } = await member.more(german, 'Hier veröffentlichen', { locale: 'de' });
    expect(message?.embeds).toEqual((await member.check(said)).embeds);
  });

  test('is not offered where it could not show the same, and says so', async () => {
    const answer = await member.check(await post(`“The cam\u200bera crew were the dark clouds on our set,”`));
    expect(labels(answer)).not.toContain(POST);
    expect(answer.content).toContain('can’t be posted');
  });

  test('is not offered where nothing has a proof: the bot speaks for nobody', async () => {
    const answer = await member.check(
      await post('“Nothing like this was ever printed in that long article.”'),
    );
    expect(titles(answer)).toEqual(['Not in this record']);
    expect(labels(answer)).toEqual([]);
  });

  test('quotes at most 300 characters of what was checked, cut visibly', async () => {
    const long = `${quoted['huerta-started-feeling-off']?.join(' ')} ${RUDE} ${CLOUDS}`;
    expect(long.length).toBeGreaterThan(300);
    const { message } = await member.more(await member.check(await post(`“${long}”`)), POST);
    const shownWords = message?.embeds[0]?.fields?.[0]?.value ?? '';
    expect(shownWords).toMatch(/ …$/);
    expect(shownWords.length).toBeGreaterThan(200);
    expect(shownWords.length).toBeLessThanOrEqual(300);
  });

  test('a forged id or a changed answer leads nowhere', async () => {
    const answer = await member.check(await post(`“${RUDE}”`));
    for (const id of ['c1:zz:0', 'c1:0:1', 'c1:00:0', 'c1:4:0', 'c1', 'c1:0', 'c1:0:99999', 'c1:rust:x']) {
      const { message } = await member.discord.deliver(
        {
          type: 3,
          data: { component_type: 2, custom_id: id.replace('c1', 'cp') },
          message: answer,
        },
        {},
      );
      expect(message && read(message)).toContain(id === 'c1:0:1' ? 'Word for word' : 'Run the command again');
    }
  });
});

describe('ways on', () => {
  test('In context stands aside, for whoever looks at it', async () => {
    const answer = await member.check(await post(`“${RUDE}”`));
    expect(labels(answer)).toEqual(['In context', 'Copy as text', POST]);
    const around = await member.press(answer, 'In context');
    expect(around.id).not.toBe(answer.id);
    expect(read(around)).toContain('In context: Terese Davis');
  });

  test('of several quotes one is chosen from a menu', async () => {
    const answer = await member.check(await post(`“${RUDE}” and “${OFF}”`));
    const around = await member.pick(answer, 'huerta-started-feeling-off');
    expect(around.id).not.toBe(answer.id);
    expect(read(around)).toContain('In context: Jonas Huerta');
  });

  test('a mistake can be reported where somebody takes reports', async () => {
    const bot = await botOn(undefined, {
      reports: { underWay: 0, takes: async () => true, send: async () => ({ kind: 'failed' }) },
    });
    const { message } = await bot.discord.run({ name: 'check', options: { text: `“${RUDE}”` } });
    const report = message && controls(message).find(({ label }) => label === 'Report a mistake');
    expect(report?.custom_id).toBe('r1:rust:davis-dark-clouds');
    await bot.stop();
  });
});

describe('messages with nothing to check', () => {
  const bare = async (parts: Partial<APIMessage>): Promise<APIMessage> => {
    const said = await post('…');
    return { ...said, id: `${BigInt(said.id) + 1n}`, content: '', ...parts };
  };
  const NOTHING = 'There are no words to check in this message. Files and stickers are not read.';

  test.each([
    [
      'an attachment',
      {
        attachments: [
          {
            id: '1',
            filename: 'a.png',
            size: 1,
            url: 'https://x.example/a.png',
            proxy_url: 'https://x.example/a.png',
          },
        ],
      },
    ],
    ['an embed with a picture', { embeds: [{ image: { url: 'https://x.example/a.png' } }] }],
    ['a sticker', { sticker_items: [{ id: '80351110224678912', name: 'x', format_type: 1 }] }],
    ['marks and emoji', { content: '“…” “🎬” >>> *** ""' }],
    ['4,000 quotation marks', { content: '"'.repeat(4_000) }],
  ] as readonly [string, Partial<APIMessage>][])('of only %s', async (_, parts) => {
    const answer = await member.check(await bare(parts));
    expect(read(answer)).toBe(NOTHING);
    expect(isPrivate(answer)).toBe(true);
  });

  test('typed', async () => {
    expect(read(await member.ask('check', { text: '“…”' }))).toContain(
      'There are no words to check. Write what',
    );
  });
});

describe('whose message it is', () => {
  test('our own answer is recognised as such', async () => {
    const answer = await member.ask('quote', { query: 'dark clouds' });
    expect(read(await member.check(answer))).toContain('This message is by this bot itself.');
  });

  test('another bot’s words are checked like anybody’s', async () => {
    const said = await post(`“${RUDE}”`);
    const byBot = { ...said, id: `${BigInt(said.id) + 1n}`, author: { ...said.author, bot: true } };
    expect(titles(await member.check(byBot))).toEqual(['Word for word']);
  });

  test('a forwarded message is checked by the words that it forwards', async () => {
    const forward = await member.discord.post({ forwards: await post(`“${RUDE}”`) });
    expect(titles(await member.check(forward))).toEqual(['Word for word']);
  });

  test('a message that was deleted meanwhile is checked as Discord sent it', async () => {
    const said = await post(`“${RUDE}”`);
    const gone = { ...said, id: `${BigInt(said.id) + 1n}` };
    expect(titles(await member.check(gone))).toEqual(['Word for word']);
  });
});

describe('bad input is answered within Discord’s limits', () => {
  test.each([
    ['marks that never close', `“${RUDE} `.repeat(80)],
    ['marks that nest ten deep', `${'«“„‹'.repeat(3)}${RUDE}${'›“”»'.repeat(3)}`],
    ['no space', 'a'.repeat(4_000)],
    ['only marks of markup', '“*_~`|>[]('.repeat(400)],
    [
      'ten long ones',
      Array.from({ length: 10 }, () => `“${RUDE.slice(0, -1)} ${'and so on and on '.repeat(20)}”`)
        .join('')
        .slice(0, 4_000),
    ],
    [
      'ten stitched ones',
      Array.from({ length: 10 }, () => `“${CLOUDS} One more, one more, one more! ${OFF} ${RUDE}”`).join(''),
    ],
    [
      'other scripts',
      '“Камера команда были тёмными облаками” “摄制组是我们片场的乌云，他们很粗鲁” “كان طاقم الكاميرا غيوما داكنة”',
    ],
    ['combining characters', `“${[...RUDE].join('\u0301')}”`],
    ['zero-width characters', `“${[...RUDE].join('\u200b')}”`],
    ['direction overrides', `“\u202e${RUDE}\u202c”`],
    ['a code block', `\`\`\`\n${RUDE}\n\`\`\``],
    ['lines and lists', `> # ${RUDE}\n> - 1. ${CLOUDS}\n> -# x`],
  ])('%s', async (_, text) => {
    const refused = member.discord.refusals.length;
    const answer = await member.check(await post(text.slice(0, 2_000)));
    expect(isPrivate(answer)).toBe(true);
    const typed = await member.ask('check', { text: text.slice(0, 4_000) });
    expect(read(typed)).not.toBe('');
    expect(read(typed)).not.toContain('Something went wrong');
    expect(member.discord.refusals.slice(refused)).toEqual([]);
    expect((typed.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  });
});

describe('checks can’t be denied to others', () => {
  test('who sends many at once is told to wait, and others are answered', async () => {
    const { members } = member.discord;
    const checkAs = async (acting: (typeof members)['asker']) =>
      read(
        shown(await member.discord.run({ name: 'check', options: { text: `“${RUDE}”` }, member: acting })),
      );
    const flood = Array.from({ length: 8 }, () => checkAs(members.asker));
    const other = checkAs(members.other);
    const answers = await Promise.all(flood);
    const busy = answers.filter((text) => text.includes('Too many messages are being checked.'));
    expect(answers.filter((text) => text.includes('Word for word')).length).toBeGreaterThanOrEqual(2);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBe(answers.filter((text) => !text.includes('Word for word')).length);
    expect(await other).toContain('Word for word');
    expect(await checkAs(members.asker)).toContain('Word for word');
  });
});

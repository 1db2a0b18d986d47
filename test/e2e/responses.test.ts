// A claim stands beside its denial, wherever either of them is shown (editorial rule 8).
import { describe, expect, test } from 'vitest';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn } from '../support/local-bot.js';
import { memberOn, memberWithBot, pagesFrom, rawText, read, shown } from '../support/member.js';

const citations = { 'court-bulletin': 'denies that he sent anybody home' };
const DENIAL = 'Odo Varga denies that he sent the night watch home.';
const CLAIM = 'Mirela Quist says that Odo Varga sent the night watch home early.';
const QUOTE = '“I checked them twice. I always check them twice.”';
const REPLY = 'The court’s bulletin says that the lamps were never checked.';
const ANSWER = '“Leave it burning, leave it burning!”';

/** A denial of a claim, an event that answers a quote, and a quote that answers an event. */
const dossier = await lanternCoast(({ events, ...files }) => {
  const base = { date: null, status: 'reported' as const };
  events.push(
    {
      ...base,
      id: 'denial',
      text: DENIAL,
      respondsTo: 'night-watch-claim',
      citations,
    },
    {
      ...base,
      id: 'unchecked',
      text: REPLY,
      respondsTo: 'quist-checked-twice',
      citations: { 'ellery-gazette': 'never checked' },
    },
  );
  const burning = files.quotes.find(({ id }) => id === 'varga-leave-it-burning');
  if (burning === undefined) throw new Error('The fixture has changed.');
  burning.respondsTo = 'lighthouse-fire';
});

const member = memberWithBot(() => botOn({ dossiers: [dossier] }));

/** The one entry with this sentence: its line and the small ones below. */
async function block(name: string, options: Record<string, string>, sentence: string): Promise<string> {
  const pages = await pagesFrom(member, await member.ask(name, options));
  const blocks = pages.flatMap((page) => read({ embeds: page.embeds }).split(/\n(?!-# )/));
  return blocks.find((one) => one.split('\n')[0]?.includes(sentence)) ?? `no entry “${sentence}”`;
}

describe('/timeline and /who', () => {
  test.each([
    [
      'the claim',
      'timeline',
      { person: 'quist' },
      CLAIM,
      `Answer to it: ${DENIAL} ([Port Ellery District Court](`,
    ],
    ['the denial', 'timeline', {}, DENIAL, `In answer to: ${CLAIM} (`],
    [
      'the event that a quote answers',
      'timeline',
      {},
      'The wooden lighthouse',
      `Answer to it: Odo Varga: ${ANSWER} (`,
    ],
    ['the event that answers a quote', 'timeline', {}, REPLY, `In answer to: Mirela Quist: ${QUOTE} (`],
    [
      'the claim',
      'who',
      { person: 'quist' },
      CLAIM,
      `Answer to it: ${DENIAL} ([Port Ellery District Court](`,
    ],
    ['the denial', 'who', { person: 'varga' }, DENIAL, `In answer to: ${CLAIM} (`],
    [
      'the quote that is answered',
      'who',
      { person: 'quist' },
      QUOTE,
      `Answer to it: ${REPLY} ([Ellery Gazette](`,
    ],
    [
      'the quote that answers',
      'who',
      { person: 'varga' },
      ANSWER,
      'In answer to: The wooden lighthouse built',
    ],
  ])('%s, in /%s %j, has the other beside it', async (_, name, options, sentence, other) => {
    expect(await block(name, options, sentence)).toContain(other);
  });

  test('a source of which two passages are cited is named once, and counts as one', async () => {
    const source = 'an invented review of an invented documentary';
    expect(await block('timeline', { person: 'quist' }, CLAIM)).toContain(`${CLAIM} (${source})`);
  });

  test('what stands beside is cited, with its source in full behind Sources', async () => {
    const answer = await member.ask('timeline', { person: 'quist', about: 'night watch' });
    expect(read(answer)).toMatch(/Answer to it: .* \(\[Port Ellery District Court\]\(/);
    const cited = shown(await member.more(answer, 'Sources (2)'));
    expect(read(cited)).toMatch(/^- \[?Port Ellery District Court/m);
  });
});

describe('/quote', () => {
  const words = async (query: string) => read(await member.ask('quote', { query }));

  test('shows whose words they are their own claims, and no other’s whom the question means too', async () => {
    const gaffers = await lanternCoast(({ people }) => {
      for (const person of people) if (person.id === 'odo-varga') person.role = 'gaffer of Low Tide';
    });
    const bot = await botOn({ dossiers: [gaffers] });
    const first = async (query: string) => read(await memberOn(() => bot.discord).ask('quote', { query }));
    expect(await first('quist')).toContain(`as their own claim: ${CLAIM}`);
    const both = await first('gaffer');
    expect(both).toContain('**Odo Varga**');
    expect(both).not.toContain('as their own claim');
    await bot.stop();
  });

  test('shows what answers it, cited and linked', async () => {
    expect(await words('checked them twice')).toContain(`-# Answer to it: ${REPLY} ([Ellery Gazette](https:`);
  });

  test('shows what it answers', async () => {
    expect(await words('leave it burning')).toContain(
      '-# In answer to: The wooden lighthouse built for the film burned to the ground. (',
    );
  });

  test('is as recent as the newest source that it cites, that of the answer included', async () => {
    const alone = await lanternCoast((files) => {
      for (const source of files.sources) {
        source.date = source.id === 'court-bulletin' ? '2033-01-02' : '2031';
      }
      files.events.push({
        ...{ id: 'denial', date: null, text: DENIAL, status: 'reported' },
        ...{ respondsTo: 'quist-checked-twice', citations },
      });
    });
    const bot = await botOn({ dossiers: [alone] });
    const { message } = await bot.discord.run({ name: 'quote', options: { query: 'checked them twice' } });
    expect(message && read(message)).toContain('-# As of 2 January 2033');
    await bot.stop();
  });

  test('tells a source that has words of it from one that supports the circumstances', async () => {
    const cited = await lanternCoast((files) => {
      const said = files.quotes.find(({ id }) => id === 'quist-checked-twice');
      Object.assign(said?.citations ?? {}, {
        'court-bulletin': 'she always checks them twice, “I always check them”',
        'ellery-gazette': 'the lamps of the set',
      });
    });
    const bot = await botOn({ dossiers: [cited] });
    const { message } = await bot.discord.run({ name: 'quote', options: { query: 'checked them twice' } });
    const text = message === undefined ? '' : read(message);
    expect(text).toMatch(/ · Also: \[Port Ellery District Court\]/);
    expect(text).toMatch(/ · On the circumstances: (?!.*Port Ellery District Court)/);
    await bot.stop();
  });

  test('an entry that nothing answers says nothing of it', async () => {
    const text = rawText(await member.ask('quote', { query: 'candle' }));
    expect(text).not.toMatch(/Answer to it|in answer to/i);
  });
});

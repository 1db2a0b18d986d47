// /quote: which quotes an asker gets, and what every quote is shown with.
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { listed } from '../support/local-bot.js';
import { isPrivate, labels, memberWithBot, read } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const { dossiers } = await smallRecord();
const [{ quotes, topics, timeline, proceedings }] = dossiers;
const member = memberWithBot();

const FEELING_OFF = 'huerta-started-feeling-off';
const NOT_RESPECTED = 'huerta-not-respected';
const DAVIS = 'davis-dark-clouds';
const WHEEL = 'crew-squeaky-wheel';
const BALDWIN = 'baldwin-one-more-reload';

const ask = (query: string) => member.ask('quote', { query });

/** The ids of an answer's quotes in order; a single one has no menu and is known by its words. */
function found(message: APIMessage): string[] {
  const ids = listed(message);
  const text = message.embeds[0]?.description ?? '';
  const shown = quotes.filter(({ passages }) => passages.every(({ exact }) => text.includes(`“${exact}”`)));
  return ids.length > 0 ? ids : shown.map(({ id }) => id);
}

describe('the answer has these first, these among the rest, and these not', () => {
  test.each([
    ['camera crew', DAVIS, [NOT_RESPECTED, WHEEL], [BALDWIN]],
    ['tonal shift', FEELING_OFF, [], []],
    ['things started feeling of', FEELING_OFF, [], []],
    ['he wasnt doing anything wrong', FEELING_OFF, [], []],
    ['reload', BALDWIN, [], []],
    ['baldwin on set', BALDWIN, [], []],
    ['not respected', NOT_RESPECTED, [], []],
    ['we felt disrespected', NOT_RESPECTED, [], []],
    ['squeaky wheel', WHEEL, [], []],
    ['one more', BALDWIN, [], [DAVIS]],
  ])('%s', async (query, first, also, not) => {
    const ids = found(await ask(query));
    expect(ids[0]).toBe(first);
    expect(ids).toEqual(expect.arrayContaining(also));
    expect(ids.filter((id) => not.includes(id))).toEqual([]);
  });
});

describe('the answer has exactly these, in this order', () => {
  test.each([
    ['"dark clouds"', [DAVIS]],
    ['“dark clouds”', [DAVIS]],
    ['„Dark Clouds“', [DAVIS]],
    ['"he wasn\'t doing anything wrong"', [FEELING_OFF]],
    ['huerta', [FEELING_OFF, NOT_RESPECTED]],
    ['Jonas', [FEELING_OFF, NOT_RESPECTED]],
    ['hureta', [FEELING_OFF, NOT_RESPECTED]],
    ['Jonas Huerta', [FEELING_OFF, NOT_RESPECTED]],
    ['terese davis', [DAVIS]],
  ])('%s', async (query, ids) => {
    expect(found(await ask(query))).toEqual(ids);
  });
});

describe('both passages of Huerta’s first stand together, however it was found', () => {
  test.each(['started feeling off', '"tonal shift"', 'intimidating', 'huerta', 'Alec showed up'])(
    '%s',
    async (query) => {
      const text = read(await ask(query));
      expect(text).toContain('“Things started feeling off when Alec showed up,”');
      expect(text).toContain('“He wasn’t doing anything wrong. An actor of that caliber,');
      expect(text).toContain('It was a tonal shift.”');
      expect(text).toContain('belong together');
    },
  );
});

describe('every quote is shown as printed and fully attributed', () => {
  test.each(quotes.map((quote) => [quote.id, quote] as const))('%s', async (_, quote) => {
    const answer = await ask(`"${quote.passages[0].exact}"`);
    const [embed] = answer.embeds;
    for (const { exact } of quote.passages) expect(embed?.description).toContain(`“${exact}”`);
    const text = read(answer);
    const [{ name, role }] = quote.speakers;
    expect(text).toContain(`**${name}**, ${role}`);
    expect(text).toContain(
      '*Last Take: Rust and the Story of Halyna*, a documentary, directed by Rachel Mason',
    );
    expect(text).toContain(quote.circumstances);
    expect(text).toContain('-# Reported by a press article on the documentary · wording checked');
    expect(text).toContain('Source undated');
  });

  test.each(quotes.map((quote) => [quote.id, quote] as const))(
    '%s: its source is a press away',
    async (_, quote) => {
      const sources = await member.sources(await ask(`"${quote.passages[0].exact}"`));
      expect(isPrivate(sources)).toBe(true);
      expect(read(sources)).toContain(
        'a press article on the documentary; publisher, author, title, date and address not in the text supplied',
      );
      expect(read(sources)).toContain('Checked against the source’s text (SHA-256 09ad7d727030…)');
    },
  );

  test.each([
    ['wasn’t', 'He wasn’t doing anything wrong.'],
    ['sh–', 'or no one really gave a sh– about us,'],
    ['let’s', 'Right away, right away, let’s reload!'],
  ])('%s keeps its typography', async (_, words) => {
    expect(read(await ask(`"${words}"`))).toContain(words);
  });

  test('a fragment is attributed to crew members whom the source does not name', async () => {
    const text = read(await ask('squeaky wheel'));
    expect(text).toContain('**Other crew members**, Members of the crew of Rust, unnamed in the source');
    expect(text).toContain('does not name who said them');
  });
});

describe('nothing is said plainly, and no quotation is offered for it', () => {
  test.each([
    'pizza',
    'asdfgh',
    '!!!',
    'interstellar docking',
    'which pizza place is near the camera store',
    '"clouds dark"',
    '"on our set They were rude"',
  ])('%s', async (query) => {
    const answer = await ask(query);
    const text = read(answer);
    expect(text).toMatch(/^Nothing on this record/);
    expect(text).toContain('does not mean that it was never said');
    for (const { passages } of quotes) {
      for (const { exact } of passages) expect(text).not.toContain(`“${exact}”`);
    }
    const offersNothing = (answer.components ?? []).length === 0;
    for (const topic of topics) expect(text.includes(topic)).toBe(offersNothing);
  });

  test.each([
    ['trigger', 'December 2021: In an interview with ABC News', 'Timeline · '],
    ['involuntary manslaughter', 'The second case against Alec Baldwin, 2024', 'Alec Baldwin'],
  ])('%s: buttons lead to what is nearest, for the asker alone', async (query, label, title) => {
    const answer = await ask(query);
    expect(isPrivate(answer)).toBe(true);
    const way = labels(answer).find((one) => one.startsWith(label));
    const near = await member.press(answer, way ?? 'no way there');
    expect(near.embeds[0]?.title).toContain(title);
    expect(read(near)).toContain(label.split(': ').at(-1));
  });

  test('a person’s words come with what they claim or deny, and with what was read as their name', async () => {
    const answer = await ask('Bladwin');
    expect(answer.content).toBe('Read as Alec Baldwin.\nAlec Baldwin');
    expect(read(answer)).toContain('Also on this record, as their own claim');
    expect(read(answer)).toContain('he did not pull the trigger. ([');
  });

  test.each([
    ['dark clouds', 'huerta', 'On this record these are not words of Jonas Huerta.', 'Terese Davis: “'],
    ['tonal shift', 'baldwin', 'On this record these are not words of Alec Baldwin.', 'Jonas Huerta: “'],
    ['camera crew', 'halyna', 'No words of Halyna Hutchins are on this record', 'Terese Davis: “'],
  ])('“%s” by %s: not theirs, with the way to whose they are', async (query, speaker, told, label) => {
    const answer = await member.ask('quote', { query, speaker });
    expect(read(answer)).toContain(told);
    expect(isPrivate(answer)).toBe(true);
    expect(labels(answer)[0]).toContain(label);
  });

  test('a speaker’s words on what was asked are not said to be missing', async () => {
    const answer = await member.ask('quote', { query: 'tonal shift', speaker: 'huerta' });
    expect(answer.content).toBe('Jonas Huerta');
  });

  test('a speaker without words is offered nobody else’s', async () => {
    const answer = await member.ask('quote', { speaker: 'hannah' });
    expect(labels(answer).filter((label) => label.includes('“'))).toEqual([]);
  });

  test('somebody on the record without words on it is said to have none', async () => {
    const text = read(await ask('Halyna Hutchins'));
    expect(text).toContain('No words of Halyna Hutchins are on this record');
    expect(text).not.toContain('David Halls');
    expect(text).not.toContain('Reported by');
  });
});

describe('without a query', () => {
  test.each([[{}], [{ query: '   ' }]])('%j tells what the record holds and how to ask', async (options) => {
    const text = read(await member.ask('quote', options));
    expect(text).toContain(
      `Quotes: ${quotes.length}. Entries of the timeline: ${timeline.length}. Proceedings: ${proceedings.length}.`,
    );
    const commands = COMMANDS.map(({ definition }) => `\`/${definition.name}\``);
    for (const way of [...commands, ...topics]) expect(text).toContain(way);
  });

  test.each(topics)('the topic it offers finds something: %s', async (topic) => {
    expect(found(await ask(topic))).not.toEqual([]);
  });
});

test('who is read with a letter put right is told, ahead of the line that carries the answer', async () => {
  const answer = await member.ask('quote', { query: 'Bladwin' });
  expect(answer.content.split('\n')).toEqual([
    'Read as Alec Baldwin.',
    expect.stringContaining('Alec Baldwin'),
  ]);
});

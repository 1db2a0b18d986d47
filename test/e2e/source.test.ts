// /source: all sources with what each supports, and one whole with every passage taken from it.
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Citation } from '../../src/record/model.js';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn, listed } from '../support/local-bot.js';
import { labels, memberOn, memberWithBot, menuOf, pagesFrom, rawText, read } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const [dossier] = (await smallRecord()).dossiers;
const { sources } = dossier;
const member = memberWithBot();

/** Every citation in the dossier, found without the program's own list: wherever a source and a passage stand together. */
function citationsIn(value: unknown, seen = new Set<unknown>()): Citation[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const found = 'passage' in value ? [value as Citation] : [];
  const inside = value instanceof Map ? [...value.values()] : Object.values(value);
  return [...found, ...inside.flatMap((one) => citationsIn(one, seen))];
}
/** What came of a charge, in the words that stand for the charge itself, is told with it. */
const twice = dossier.proceedings.flatMap(({ charges }) =>
  charges.flatMap(({ citations, outcomes }) => {
    const all = [...citations, ...outcomes.flatMap((outcome) => outcome.citations)];
    const key = ({ source, passage }: Citation) => `${source.id} ${passage.exact}`;
    return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) < at);
  }),
);
const quoted = dossier.quotes.flatMap(({ source, passages }) =>
  passages.map((passage) => ({ source, passage })),
);
const citations = [
  ...citationsIn({ ...dossier, sources: [], entries: null, responses: null }),
  ...quoted,
].filter((one) => !twice.includes(one as Citation));

describe('the list', () => {
  test('its pages name every source once, in the order of the data', async () => {
    const pages = await pagesFrom(member, await member.ask('source'));
    const urls = pages.flatMap((page) =>
      [...rawText(page).matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url]) => url),
    );
    const linked = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');
    expect(urls).toEqual(sources.flatMap(({ url }) => (url === null ? [] : [linked(url)])));
    expect(pages.length).toBeGreaterThan(2);
  });

  test('says what each supports and how far it was checked', async () => {
    const text = (await pagesFrom(member, await member.ask('source'))).map(read).join('\n');
    const article = citations.filter(({ source }) => source.id === 'documentary-article').length;
    expect(text).toContain(
      `Checked against the source’s text (SHA-256 09ad7d727030…); supports ${article} statements and quotes`,
    );
    expect(text).toMatch(/Cited, text not held; supports 1 statement or quote/);
    expect(text.match(/; supports \d+ statement/g)).toHaveLength(sources.length);
  });

  test('is in the language of whoever asks, whoever asked before', async () => {
    for (const [language, date] of [
      ['de', '(5. Oktober 2022)'],
      ['en', '(5 October 2022)'],
    ] as const)
      expect(rawText(await member.ask('source', { language }))).toContain(date);
  });

  test('the menus of its pages lead to every source', async () => {
    const reached = new Set<string>();
    for (const page of await pagesFrom(member, await member.ask('source'))) {
      for (const id of listed(page)) reached.add(id);
    }
    expect([...reached].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
    const answer = await member.pick(await member.ask('source'), 'nbc-luper');
    expect(read(answer)).toContain('NBC News');
  });

  test('the same where sixty short ones would fit on a page', async () => {
    const many = await lanternCoast((files) => {
      for (let index = 0; index < 60; index++) {
        const id = `s${index}`;
        files.sources.push({ id, publisher: `P${index}` });
        Object.assign(files.people[0]?.citations ?? {}, { [id]: 'x' });
      }
    });
    const bot = await botOn({ dossiers: [many] });
    const here = memberOn(() => bot.discord);
    const pages = await pagesFrom(here, await here.ask('source'));
    const reached = new Set(pages.flatMap(listed));
    expect(reached.size).toBe(many.sources.length);
    await bot.stop();
  });
});

describe('one source', () => {
  test.each(sources.map((source) => [source.id, source] as const))(
    '%s: every passage taken from it',
    async (id, source) => {
      const pages = await pagesFrom(member, await member.ask('source', { source: `#${id}` }));
      const text = pages.map(read).join('\n');
      const own = citations.filter((citation) => citation.source === source);
      expect(own.length).toBeGreaterThan(0);
      expect(text).toContain(`supports ${own.length} statement`);
      // Each with its publisher behind it.
      const shown = [...text.matchAll(/^“([^\n]*)”, for: (.+) \((?:\[.+\]\(.+\)|.+)\)/gm)];
      expect(shown.map(([, words]) => words).toSorted()).toEqual(
        own.map(({ passage }) => passage.exact).toSorted(),
      );
      if (source.note !== null) expect(text).toContain(source.note);
      expect(text).toContain(source.publisher ?? source.description);
    },
  );

  test('what has no address is named once', async () => {
    const [embed] = (await member.ask('source', { source: '#documentary-article' })).embeds;
    expect(embed?.title).not.toBe('');
    expect(embed?.description).not.toContain(embed?.title);
  });

  test('in the order of the source where it is known', async () => {
    const pages = await pagesFrom(member, await member.ask('source', { source: '#documentary-article' }));
    const shown = [
      ...pages
        .map(read)
        .join('\n')
        .matchAll(/^“([^\n]*)”, for: /gm),
    ].map(([, words]) => words);
    const places = shown.map(
      (words) =>
        citations.find(({ passage }) => passage.exact === words)?.passage.position?.start ?? Number.NaN,
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('the statement it supports stands beside the passage', async () => {
    expect(read(await member.ask('source', { source: 'low tide' }))).toContain('Nothing on this record');
    const pages = await pagesFrom(member, await member.ask('source', { source: '#documentary-article' }));
    expect(pages.map(read).join('\n')).toContain(
      '“costume designer, Terese Davis”, for: In the documentary, speaking of the camera crew.',
    );
  });
});

test('several that fit are offered by name, and the choice is answered', async () => {
  const question = await member.ask('source', { source: 'santa fe new mexican' });
  expect(read(question)).toMatch(/“santa fe new mexican” fits \d+ sources on this record/);
  const options = menuOf(question)?.options ?? [];
  expect(options.length).toBeGreaterThan(2);
  const answer = await member.pick(question, listed(question)[1] ?? '');
  expect(answer.id).toBe(question.id);
  expect(rawText(answer)).toContain(sources.find(({ id }) => id === listed(question)[1])?.url);
});

test.each(['pizza weekly', '!!!!', '#no-such-source'])(
  '“%s” is not among them, and that is said',
  async (source) => {
    const text = read(await member.ask('source', { source }));
    expect(text).toMatch(/^Nothing on this record for “/);
  },
);

test.each(['nyt', 'hulu'])('“%s”: sources are offered, and no people', async (asked) => {
  const answer = await member.ask('source', { source: asked });
  const offered = labels(answer);
  expect(offered.length).toBeGreaterThan(0);
  for (const label of offered) {
    const source = await member.press(await member.ask('source', { source: asked }), label);
    expect(read(source)).toMatch(/supports \d+ statement/);
  }
});

test('a headline that closes the label and opens a link is a label like another', async () => {
  const changed = await lanternCoast((files) => {
    const gazette = files.sources.find(({ id }) => id === 'ellery-gazette');
    Object.assign(gazette ?? {}, { title: '[Live] Fire](https://evil.example/a)[b' });
  });
  const bot = await botOn({ dossiers: [changed] });
  onTestFinished(() => bot.stop());
  const here = memberOn(() => bot.discord);
  const text = rawText(await here.pick(await here.ask('source'), 'ellery-gazette'));
  const link = text.match(/\[(?:[^[\]])*\]\([^)]*\)/)?.[0] ?? '';
  expect(link).toContain('(Live) Fire)(https');
  expect(link.replaceAll('\\', '')).toMatch(/\]\(https:\/\/gazette\.example\/lighthouse\)$/);
});

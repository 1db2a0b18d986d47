// In context, and Source: what stands around a quote, and the links to its very words.
import { describe, expect, test } from 'vitest';
import type { Places, WrittenFiles } from '../../src/record/schema.js';
import { atTheWords } from '../../src/reply/shared/text-fragment.js';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, labels, linksOf, memberOn, memberWithBot, read } from '../support/member.js';

type Change = (files: WrittenFiles, places: Places) => void;

const rust = memberWithBot();

/** Somebody who asks for one quote of the invented dossier, changed as told. */
async function asking(query: string, change: Change = () => {}) {
  const dossier = await lanternCoast(change);
  const bot = await botOn({ dossiers: [dossier] });
  const member = memberOn(() => bot.discord);
  return { member, answer: await member.ask('quote', { query }), stop: () => bot.stop() };
}

/** The fields of the answer behind In context, by name. */
async function inContext(query: string, change?: Change) {
  const { member, answer, stop } = await asking(query, change);
  const context = await member.press(answer, 'In context');
  await stop();
  const fields = context.embeds[0]?.fields ?? [];
  return { context, fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])) };
}

describe('In context', () => {
  test('is private, and leaves the answer as it was', async () => {
    const { member, answer, stop } = await asking('lamps were cold');
    const context = await member.press(answer, 'In context');
    expect(isPrivate(context)).toBe(true);
    expect(context.id).not.toBe(answer.id);
    expect(context.embeds[0]?.title).toMatch(/^In context: Mirela Quist: “We wasn’t told a thing/);
    expect(member.discord.message(answer.id)).toEqual(answer);
    await stop();
  });

  test('is private for anybody else too', async () => {
    const answer = await rust.ask('quote', { query: 'dark clouds' });
    const context = await rust.press(answer, 'In context', { member: rust.discord.members.other });
    expect(isPrivate(context)).toBe(true);
    expect(read(context)).toContain('In the documentary, speaking of the camera crew.');
  });

  test.each([
    // By position in the source: the nearest passage that ends before it, the nearest that starts after it.
    ['lamps were cold', 'burned to the ground between two takes', 'She looks away 😶 and adds'],
    ['checked them twice', 'She looks away 😶 and adds', 'Producer Odo Varga'],
    [
      'leave it burning',
      'Producer Odo Varga',
      'he shouts again an hour later, when the same shot is repeated',
    ],
    ['candle', 'An unnamed carpenter calls the tower', 'Director Ines Tallow, who made Low Tide'],
  ])('%s: after “%s”, before “%s”', async (query, before, after) => {
    const { fields } = await inContext(query);
    expect(fields['Before it in the source']).toBe(`“${before}”`);
    expect(fields['After it in the source']).toBe(`“${after}”`);
  });

  test('gives the circumstances, the words about it and where it was reported', async () => {
    const { fields } = await inContext('leave it burning');
    expect(fields.Circumstances).toBe('in footage from the set, when a shot is repeated');
    expect(fields['The words around it']).toBe('… m. “**“Leave it burning, leave it burning!”** …');
    expect(fields['Reported by']).toContain('an invented review of an invented documentary');
    expect(fields['Reported by']).toContain('Checked against the source’s text (SHA-256 fdf337ce0282…)');
  });

  test('invents nothing for a source whose text is not held', async () => {
    const { context, fields } = await inContext('candle', withoutText);
    expect(Object.keys(fields)).toEqual(['Circumstances', 'Reported by']);
    expect(fields['Reported by']).toContain('Cited, text not held');
    expect(fields['Reported by']).toContain('what stands around these words is not known');
    expect(read(context)).not.toContain('wooden lighthouse');
  });

  test('words whose place in the text is not known are not called checked', async () => {
    const { member, answer, stop } = await asking('candle', (_, places) => {
      for (const own of Object.values(places))
        own.passages = own.passages.filter(({ exact }) => exact !== 'a candle with stairs');
    });
    expect(read(answer)).toMatch(/Reported by an invented review of an invented documentary · cited$/m);
    const context = await member.press(answer, 'In context');
    expect(read(context)).toContain('Cited, text not held');
    expect(read(context)).not.toContain('Checked');
    await stop();
  });

  test('says it where nothing of the source stands before or after', async () => {
    const { fields } = await inContext('candle', (files, places) => {
      const source = files.sources[0] ?? never();
      files.sources.push({ ...source, id: 'second' });
      places.second = places[source.id] ?? never();
      const quote = quoteWith('carpenter-candle', files);
      quote.source = 'second';
    });
    expect(fields['Reported by']).toContain('stands before or after');
    expect(Object.keys(fields)).toEqual(['Circumstances', 'Reported by']);
  });
});

describe('the links', () => {
  test('are there for a source with an address: at the words, and the plain page', async () => {
    const { answer, stop } = await asking('candle', withoutText);
    expect(linksOf(answer)).toEqual({
      'Source, at these words': 'https://gazette.example/lighthouse#:~:text=a%20candle%20with%20stairs',
      'Source, whole page': 'https://gazette.example/lighthouse',
    });
    await stop();
  });

  test('are not there for a source without one', async () => {
    const answer = await rust.ask('quote', { query: 'dark clouds' });
    expect(linksOf(answer)).toEqual({});
    expect(labels(answer)).toEqual(['In context', 'Sources (1)', 'More…']);
  });

  test('are behind More… where ◀ ▶ and In context take the room', async () => {
    const { member, answer, stop } = await asking('quist', (files) => {
      for (const quote of files.quotes) toGazette(quote);
    });
    expect(labels(answer)).toEqual(['◀', '2 ▶', 'In context', 'More…']);
    expect(Object.keys(linksOf(await member.open(answer)))).toEqual([
      'Source, at these words',
      'Source, whole page',
    ]);
    await stop();
  });

  test.each([
    ['an address of 512 leaves only the page', 512, 'some words', ['Source, whole page']],
    ['words of nine bytes a letter that don’t fit', 100, '漢'.repeat(50), ['Source, whole page']],
    [
      'words that just fit',
      512 - '#:~:text=ab'.length,
      'ab',
      ['Source, at these words', 'Source, whole page'],
    ],
    ['words one letter too long', 513 - '#:~:text=ab'.length, 'ab', ['Source, whole page']],
  ])('%s', async (_, length, exact, expected) => {
    const { answer, stop } = await asking('#carpenter-candle', (files) => {
      withoutText(files);
      quoteWith('carpenter-candle', files).passages = exact;
      const gazette = files.sources.find(({ id }) => id === 'ellery-gazette') ?? never();
      gazette.url = 'https://gazette.example/'.padEnd(length, 'a');
    });
    expect(Object.keys(linksOf(answer))).toEqual(expected);
    for (const url of Object.values(linksOf(answer))) expect(url.length).toBeLessThanOrEqual(512);
    await stop();
  });
});

describe('a link at the words finds them on the page, as a browser looks for them', () => {
  /** What stands on the page: before the words, the words, behind them; `|` is where prefix and suffix begin and end. */
  test.each([
    ['plain words', 'She says: “|', 'a candle with stairs', '|” of the tower'],
    ['hyphens', 'The |', 'well-known -co-star- of -', '| left'],
    ['a hyphen at either end', 'The |', '-like this-', '| left'],
    ['commas', 'Then |', 'Right away, right away, let’s reload!', '| he said'],
    ['ampersands, equals signs and a plus', 'At |', 'R&D & text=this + more', '| they met'],
    ['per cent and hash', 'Of |', '100% of #rust', '| they said'],
    ['quotation marks of every kind', 'He said |', '"so" ‘so’ “so” «so»', '| again'],
    ['other scripts and accents', 'Dann |', 'Größe – naïve Дякую', '| sagte er'],
    ['emoji', 'She |', 'looks 😶 away', '| again'],
    ['a slash and a question mark', 'At |', 'https://a.example/?q=1', '| it stood'],
    ['a long passage', 'He |', 'one two three four five six seven eight nine ten eleven', '| said'],
    ['nine words that all repeat', 'She |', 'a a a a a a a a a', '| said'],
    ['words over a line end', 'She |', 'first line\nsecond  line', '| said'],
    ['a prefix', 'He| says “', 'so', '|” again'],
    ['a prefix that begins within a word', 'the stor|m. “', 'Leave it burning!', '| he shouts'],
    ['a suffix that ends within a word', 'He says |', 'Leave it', '” he sh|outs'],
    ['both within a word', 'the stor|m. “', 'Leave it, leave it!', '” he sh|outs'],
    ['half a word as prefix', 'stor|m ', 'broke', '| loose'],
    ['a prefix with a hyphen and a comma', '|co-star, ', 'so', ', e-mail|'],
    ['a prefix in another script', 'Він сказ|ав: «', 'так', '» і піш|ов'],
  ])('%s', (_, before, exact, behind) => {
    const [lead = '', prefix = ''] = before.split('|');
    const [suffix = '', trail = ''] = behind.split('|');
    const page = `so m. leave. ${lead}${prefix}${exact}${suffix}${trail} and so on`;
    for (const base of ['https://a.example/x', 'https://a.example/x?y=1#part']) {
      const url = atTheWords(base, { exact, prefix, suffix, at: null, position: null });
      expect(new URL(url).href).toBe(url);
      expect(url.startsWith(base)).toBe(true);
      expect(foundBy(url, page)).toBe(exact.replaceAll(/\s+/gu, ' '));
    }
  });

  test('the words alone, where another sentence of the page begins and a third ends like them', () => {
    const exact = 'We were told that the lamp was safe to use, and so we climbed.';
    const page = `“We were told that nobody had asked,” says Orr. “${exact}” Then they left, and so we climbed.`;
    const url = atTheWords('https://a.example/x', {
      exact,
      prefix: '',
      suffix: '',
      at: null,
      position: null,
    });
    expect(foundBy(url, page)).toBe(exact);
  });

  test('their beginning, where there is no room for all of them', () => {
    const exact = Array.from({ length: 60 }, (_, index) => `words-${index},`).join(' ');
    const url = atTheWords('https://a.example/x', {
      exact,
      prefix: 'He: ',
      suffix: ' So',
      at: null,
      position: null,
    });
    expect(url.length).toBeLessThanOrEqual(512);
    expect(exact.startsWith(foundBy(url, `He: ${exact} So`) ?? 'nothing')).toBe(true);
  });

  test('an address that leads to words already gets no second directive', () => {
    const url = atTheWords('https://a.example/x#:~:text=other', {
      exact: 'so it',
      prefix: '',
      suffix: '',
      at: null,
      position: null,
    });
    expect(url).toBe('https://a.example/x#:~:text=so%20it');
  });

  test('prefix and suffix tell which of two places is meant', () => {
    const page = 'In May “so it goes” he said. In June “so it goes” she said.';
    const url = atTheWords('https://a.example', {
      ...{ exact: 'so it goes', prefix: 'In June “', suffix: '” she said', at: null, position: null },
    });
    expect(placeOf(url, page)).toBe(page.lastIndexOf('so it goes'));
  });
});

function withoutText(files: WrittenFiles): void {
  toGazette(quoteWith('carpenter-candle', files));
}

function toGazette(quote: WrittenFiles['quotes'][number]): void {
  quote.source = 'ellery-gazette';
}

function quoteWith(id: string, files: WrittenFiles) {
  return files.quotes.find((quote) => quote.id === id) ?? never();
}

function never(): never {
  throw new Error('The fixture has changed.');
}

/** The words on the page that a browser scrolls to. */
function foundBy(url: string, page: string): string | undefined {
  const found = directiveOn(url, page);
  return found && plain(page).slice(found.start, found.end);
}

function placeOf(url: string, page: string): number | undefined {
  return directiveOn(url, page)?.start;
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ');

/**
 * "Find a range from a text directive" of https://wicg.github.io/scroll-to-text-fragment/, over plain text:
 * prefix and first words begin at a word's beginning, last words and suffix end at a word's end.
 */
function directiveOn(url: string, page: string): { start: number; end: number } | undefined {
  const text = plain(page);
  const bounds = new Set([0, text.length]);
  for (const { index } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) bounds.add(index);
  const { prefix, start, end, suffix } = parsed(url);
  const skip = (at: number) => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  const find = (words: string, from: number, atStart: boolean, atEnd: boolean): number => {
    for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
      if ((!atStart || bounds.has(at)) && (!atEnd || bounds.has(at + words.length))) return at;
    }
    return -1;
  };
  const endsWord = end !== undefined || suffix === undefined;
  for (let from = 0; from <= text.length; ) {
    let at: number;
    if (prefix === undefined) at = find(start, from, true, endsWord);
    else {
      const ahead = find(prefix, from, true, false);
      if (ahead === -1) return undefined;
      at = skip(ahead + prefix.length);
      if (find(start, at, false, endsWord) !== at) {
        from = ahead + 1;
        continue;
      }
    }
    if (at === -1) return undefined;
    let last = at + start.length;
    if (end !== undefined) {
      const tail = find(end, last, true, suffix === undefined);
      if (tail === -1) return undefined;
      last = tail + end.length;
    }
    const follows = suffix === undefined || find(suffix, skip(last), false, true) === skip(last);
    if (follows) return { start: at, end: last };
    from = at + 1;
  }
  return undefined;
}

/** "Parse a text directive": commas part its terms; a hyphen behind the first or before the last tells what they are. */
function parsed(url: string) {
  const [, directives = ''] = url.split(':~:');
  const value = directives
    .split('&')
    .find((one) => one.startsWith('text='))
    ?.slice('text='.length);
  const terms = (value ?? '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start = '', end] = terms;
  expect(terms.length).toBeGreaterThan(0);
  expect(terms.length).toBeLessThanOrEqual(2);
  for (const term of [prefix, start, end, suffix]) expect(term ?? '').not.toMatch(/[&,-]/);
  const decoded = (term: string | undefined) => (term === undefined ? undefined : decodeURIComponent(term));
  return { prefix: decoded(prefix), start: decoded(start) ?? '', end: decoded(end), suffix: decoded(suffix) };
}

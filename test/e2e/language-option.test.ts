// In which language others read an answer: the option's, then that of a Community server, then the operator's.
import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, sayIn } from '../../src/language/say.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, labels, memberWithBot, rawText } from '../support/member.js';

const member = memberWithBot();
const more = (language: string) => sayIn(language)('menu.more');

test.each(Object.keys(LANGUAGES))(
  'language:%s decides, for all and for the asker alone',
  async (language) => {
    for (const isOwn of [false, true]) {
      const options = { query: 'camera crew', language, private: isOwn };
      const answer = await member.ask('quote', options, { locale: 'en-US' });
      expect([isPrivate(answer), labels(answer)]).toEqual([isOwn, expect.arrayContaining([more(language)])]);
    }
  },
);

test('a turned page stays in the language that was asked for', async () => {
  const first = await member.ask('quote', { query: 'camera crew', language: 'pl' });
  expect(labels(await member.turn(first, '▶'))).toContain(more('pl'));
});

test('every command takes it', async () => {
  for (const [name, options] of [
    ['verdict', { person: 'baldwin' }],
    ['timeline', {}],
    ['who', { person: 'davis' }],
    ['source', {}],
  ] as const)
    expect(labels(await member.ask(name, { ...options, language: 'it' }))).toContain(more('it'));
  const about = await member.ask('about', { language: 'fr' });
  expect(rawText(about)).toContain(sayIn('fr')('about.does'));
  const check = await member.ask('check', { text: 'dark clouds on our set', language: 'de' });
  expect(labels(check)).toContain(sayIn('de')('button.copy'));
});

describe('where the operator’s language is Spanish', () => {
  const theirs = memberWithBot(() => botOn(undefined, { language: 'es' }));

  test('a server that is no Community, which has said none, is answered in it', async () => {
    expect(labels(await theirs.ask('quote', { query: 'camera crew' }))).toContain(more('es'));
  });

  test('a Community that has said German is answered in German', async () => {
    const { server } = theirs.discord.places;
    theirs.discord.setLocale(server, Locale.German);
    expect(labels(await theirs.ask('quote', { query: 'camera crew' }))).toContain(more('de'));
  });
});

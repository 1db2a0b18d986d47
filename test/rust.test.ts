// What is asked in a heated thread, of the record as it is, and what must lead the answer.
import { describe, expect, test } from 'vitest';
import type { Nothing } from '../src/answers/answer.js';
import { answerQuote } from '../src/answers/quote.js';
import { wholeSource } from '../src/answers/source.js';
import { answerTimeline } from '../src/answers/timeline.js';
import { answerVerdict } from '../src/answers/verdict.js';
import { answerWho } from '../src/answers/who.js';
import { ENGLISH } from '../src/language/say.js';
import { loadRecord } from '../src/record/load.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { Attribution } from '../src/reply/shared/attribution.js';
import { formatOccasion } from '../src/reply/shared/occasions.js';
import type { Reply } from '../src/reply/shared/reply.js';
import { verdictReply } from '../src/reply/verdict/verdict-reply.js';
import { indexRecord } from '../src/search/search.js';
import { textOf } from './support/local-bot.js';

const record = await loadRecord('data');
const [rust] = record.dossiers;
const search = await indexRecord(record);
const GONE = { embeds: [], components: [] };
const quote = (query: string) => answerQuote(search, { query, speaker: '', work: '' });
const timeline = (about: string, person = '') =>
  answerTimeline(search, { about, person, from: null, to: null });
const quoted = (query: string) => {
  const answer = quote(query);
  return answer.kind === 'quotes' ? answer.quotes.map(({ id }) => id) : [];
};
const meant = (asked: string) => {
  const answer = answerWho(search, asked);
  if (answer.kind === 'who') return [answer.person.id];
  return answer.kind === 'ambiguous' ? answer.people.map(({ id }) => id) : [];
};
const listed = (asked: string) => {
  const answer = answerVerdict(search, asked);
  return answer.kind === 'proceedings' ? answer.proceedings.map(({ id }) => id) : [];
};
const read = ({ content = '', embeds }: Reply) => [content, ...embeds.map(textOf)].join('\n');
const isNothing = (answer: { readonly kind: string }): answer is Nothing => answer.kind === 'nothing';

describe('/quote', () => {
  test.each([
    'who killed Halyna',
    'Who shot her?',
    'whose fault was it',
    'was it Baldwin’s fault',
    'is hannah to blame',
    'who did it?',
    'the killer',
    'murderer',
    'liar',
  ])('no accuser answers “%s”: the way leads to the courts and to what happened', (asked) => {
    const answer = quote(asked);
    if (!isNothing(answer)) throw new Error(`answered with ${answer.kind}`);
    expect(answer.nearest.filter((near) => 'kind' in near && near.kind === 'quote')).toEqual([]);
    expect(answer.nearest.filter((near) => 'status' in near && near.status === 'claim')).toEqual([]);
    const reply = nothingReply(answer, ENGLISH);
    expect(reply.isPrivate).toBe(true);
    expect(reply.content).toMatch(/^Who is to blame.*\/verdict.*\/timeline/m);
  });

  test('what names blame in other words than a question still finds who spoke of it', () => {
    expect(quoted('one person at fault')).toContain('mason-not-one-person-at-fault');
  });

  test.each(['guilty', 'convicted', 'found guilty'])(
    '“%s”, which only our notes say, finds nobody’s words',
    (asked) => {
      expect(quoted(asked)).toEqual([]);
    },
  );

  test.each(['cold', 'cold gun', 'toll'])(
    '“%s”, which nobody on the record says, is read as no other word',
    (asked) => {
      expect(quoted(asked)).toEqual([]);
      expect(isNothing(timeline(asked))).toBe(true);
    },
  );

  test.each(['withheld evidence', 'why did the case get dismissed', 'why was the case dismissed'])(
    '“%s” is answered by the judge ahead of the lawyers',
    (asked) => {
      expect(quoted(asked)[0]).toBe('judge-wilful-and-deliberate');
    },
  );

  test('whether it was he is answered by him ahead of who says so', () => {
    const ids = quoted('did baldwin pull the trigger');
    expect(ids[0]).toBe('baldwin-trigger-not-pulled');
    expect(ids).toContain('forensic-trigger-had-to-be');
  });

  test('an outcome that was spoken of finds who spoke of it', () => {
    expect(quoted('settlement')).toContain('nikas-good-faith-talks');
  });

  test('on a topic an answer stands behind what it answers', () => {
    expect(quoted('sorry')).toEqual(['hgr-heart-aches', 'judge-not-hear-accountability']);
    expect(quoted('you said you were sorry, but not that you were sorry')[0]).toBe(
      'judge-not-hear-accountability',
    );
  });

  test('the title of what somebody made is not in all that they say', () => {
    expect(quoted('halyna’s last words')).toEqual([]);
  });

  test('the family’s own words are among those on the family', () => {
    expect(quoted('what did the family say')).toEqual(
      expect.arrayContaining(['hutchins-absurd', 'solovey-meet-my-daughter', 'zemko-unallowable']),
    );
  });

  test('who sued and is not quoted is offered with the suit', () => {
    const answer = quote('gaffer’s lawsuit');
    expect(isNothing(answer) && answer.nearest.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['serge-svetnoy', 'svetnoy-suit']),
    );
  });
});

describe('/verdict', () => {
  test.each([
    ['zemko', ['parents-and-sister-suit']],
    ['solovey', ['parents-and-sister-suit']],
    ['allred', ['parents-and-sister-suit']],
    ['matthew hutchins', ['hutchins-family-suit']],
    ['halyna', ['hutchins-family-suit', 'parents-and-sister-suit']],
    ['judge leiter', ['svetnoy-suit']],
  ])('%s leads to the suit', (asked, suits) => {
    const answer = answerVerdict(search, asked);
    if (answer.kind !== 'verdict') throw new Error(`answered with ${answer.kind}`);
    expect(answer.suits.map(({ id }) => id)).toEqual(suits);
    for (const { id, title } of answer.suits) {
      const text = read(verdictReply(answer, ENGLISH, `rust/${id}`) ?? GONE);
      const [, told = ''] = text.split('-# Civil suits: allegations, not criminal proceedings\n');
      expect(told).toContain(`**${title}**\n`);
    }
  });

  test('a charge lists its cases in the order of the whole list', () => {
    const ids = listed('manslaughter');
    expect(ids).toEqual(listed('').filter((id) => ids.includes(id)));
    expect(ids[0]).toBe('gutierrez-reed-case');
  });

  test('what a case is called finds that case alone', () => {
    expect(listed('safety')).toEqual(['safety-case']);
  });

  test('a fine finds every case that ended with one', () => {
    expect(listed('fine')).toEqual(['halls-case', 'safety-case']);
  });

  test.each(['who went to jail', 'prison'])(
    'whose sentence was suspended is not listed for “%s”',
    (asked) => {
      expect(listed(asked)).toContain('gutierrez-reed-case');
      expect(listed(asked)).not.toContain('halls-case');
    },
  );

  test('a question about somebody it does not name is asked whom it means', () => {
    const answer = answerVerdict(search, 'how long did she get');
    if (answer.kind !== 'ambiguous') throw new Error(`answered with ${answer.kind}`);
    expect(answer.people.map(({ id }) => id)).toEqual(['hannah-gutierrez-reed', 'david-halls']);
  });

  test('a name whose other words are right is read with two letters wrong in a long one', () => {
    const answer = answerVerdict(search, 'hannah guttierez reed');
    expect(answer).toMatchObject({ kind: 'verdict', readAs: { id: 'hannah-gutierrez-reed' } });
    expect(isNothing(answerVerdict(search, 'guttierez reed'))).toBe(true);
  });

  const of = (asked: string) => {
    const answer = answerVerdict(search, asked);
    return answer.kind === 'verdict' ? read(verdictReply(answer, ENGLISH) ?? GONE) : '';
  };
  test('of several parties one whose outcome is not known is told as such', () => {
    expect(of('el dorado pictures')).toContain(
      '**Outcome not on this record:** Negligence; El Dorado Pictures (',
    );
  });

  test('a group is written small inside a sentence, a name is not', () => {
    expect(of('halyna')).toMatch(/^\*\*.+:\*\* .*; .*the producers of Rust \(/m);
    expect(of('parents of halyna')).toContain(
      'against Halyna Hutchins’ parents and sister is on this record',
    );
  });
});

describe('/who', () => {
  test.each([
    ['inspector', ['osha-inspector']],
    ['husband', ['matthew-hutchins']],
    ['halyna’s husband', ['matthew-hutchins']],
    ['mom', ['olga-solovey']],
    ['the family', ['hutchins-family', 'parents-and-sister']],
    ['district attorney', ['mary-carmack-altwies']],
  ])('%s', (asked, ids) => {
    expect(meant(asked)).toEqual(ids);
  });

  test('the prosecutors are all who prosecuted', () => {
    const ids = ['kari-morrissey', 'jason-lewis', 'mary-carmack-altwies', 'andrea-reeb', 'erlinda-johnson'];
    expect(meant('prosecutor')).toEqual(expect.arrayContaining(ids));
  });
});

test.each([
  ['/verdict', answerVerdict(search, 'who killed halyna')],
  ['/who', answerWho(search, 'who shot her')],
])('%s offers no accuser either', (_, answer) => {
  expect(isNothing(answer) && answer.nearest.map(({ id }) => id)).toEqual(['rust-shooting']);
});

describe('/timeline', () => {
  test('somebody without an entry is not offered as their own nearest: what is on record of them is', () => {
    const answer = timeline('', 'zemko');
    if (!isNothing(answer)) throw new Error(`answered with ${answer.kind}`);
    expect(answer.nearest.map(({ id }) => id)).toEqual([
      'svetlana-zemko',
      'parents-and-sister-suit',
      'zemko-unallowable',
    ]);
    const text = read(nothingReply(answer, ENGLISH));
    expect(text).toContain('No entry of the timeline names Svetlana Zemko');
    expect(text).not.toContain('Nearest');
  });

  test('what only a note of ours mentions is not what was asked for', () => {
    const about = (asked: string) => {
      const answer = timeline(asked);
      return answer.kind === 'timeline' ? answer.events.map(({ id }) => id) : [];
    };
    expect(about('settlement')).toEqual([
      'wrongful-death-settlement',
      'settlement-approved',
      'crew-suit-settled',
    ]);
    expect(about('appeal')).not.toContain('gutierrez-reed-verdict');
    expect(about('appeal')).toContain('gutierrez-reed-appeals');
  });

  test('a role finds all entries that name whoever has it', () => {
    const answer = timeline('gaffer');
    const steps = rust.proceedings.find(({ id }) => id === 'svetnoy-suit')?.steps ?? [];
    expect(answer.kind === 'timeline' && answer.events.map(({ id }) => id)).toEqual(
      steps.map(({ id }) => id),
    );
  });
});

test('an occasion is not called twice what its title calls it', () => {
  const occasions = rust.quotes.map(({ occasion }) => formatOccasion(occasion, new Attribution(ENGLISH)));
  expect(occasions).toContain('Interview with George Stephanopoulos, ABC News, 2 December 2021');
  expect(occasions.filter((words) => /^(interview|statement|post|hearing), .*\1/i.test(words))).toEqual([]);
});

test('/source tells a passage once for what it supports, whoever else that is about', () => {
  for (const source of rust.sources) {
    const uses = wholeSource(rust, source)?.uses ?? [];
    const told = uses
      .filter(({ statement }) => rust.proceedings.some(({ title }) => statement.startsWith(`${title}: `)))
      .map(({ citation, statement }) => `${citation.passage.exact}: ${statement}`);
    expect(told).toEqual([...new Set(told)]);
  }
});

describe('the record says a thing once', () => {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ')} `;

  test('what stands beside a quotation is not told again in its circumstances', () => {
    const told = rust.quotes.flatMap(({ id, circumstances, standsBeside }) =>
      rust.quotes
        .filter((other) => standsBeside.includes(other.id))
        .flatMap(({ passages }) => passages)
        .filter(({ exact }) => {
          const said = words(exact).trim().split(' ');
          const runs = said.slice(3).map((_, at) => ` ${said.slice(at, at + 4).join(' ')} `);
          return runs.some((run) => words(circumstances).includes(run)) || /did not pull/.test(circumstances);
        })
        .map(({ exact }) => `${id}: ${exact}`),
    );
    expect(told).toEqual([]);
  });

  test('an event is no quotation over again', () => {
    // Both halves of a report's finding stand in its event, as neither is fair without the other.
    const ofPeople = rust.quotes.filter(({ speakers: [{ kind }] }) => kind === 'person');
    const said = ofPeople.flatMap(({ passages }) => passages.map(({ exact }) => words(exact)));
    const repeated = rust.timeline
      .filter(({ status }) => status !== 'claim')
      .flatMap(({ text }) => [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => words(quoted)))
      .filter((quoted) => quoted.split(' ').length > 5 && said.some((passage) => passage.includes(quoted)));
    expect(repeated).toEqual([]);
  });

  test('what sources differ on reads on from “Sources differ on”', () => {
    const entries = [...rust.quotes, ...rust.timeline];
    const labels = entries.flatMap(({ conflict }) => (conflict === null ? [] : [conflict.about]));
    expect(labels.filter((about) => !/^(?:the|his|who|how many|how the) /.test(about))).toEqual([]);
  });

  test('a page that only copies is called one ahead of its address', () => {
    const copies = rust.sources.filter(({ note }) => /copy|listing|Probably a report/i.test(note ?? ''));
    expect(copies.filter(({ publisher }) => /^\S+\.\w+/.test(publisher ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

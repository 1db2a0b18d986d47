// What a member can type in a terminal, and what they hear when they mistype.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTypedLine, type TypeableCommand } from '../../src/local-discord/index.js';

const commands: TypeableCommand[] = [
  {
    name: 'quote',
    description: 'Finds a quote',
    options: [
      { type: 3, name: 'query', description: 'Words from it', required: true },
      { type: 3, name: 'person', description: 'Who said it' },
      { type: 3, name: 'from', description: 'Year' },
      { type: 5, name: 'private', description: 'Only for me' },
      {
        type: 3,
        name: 'kind',
        description: 'What kind',
        choices: [
          { name: 'In court', value: 'court' },
          { name: 'Elsewhere', value: 'other' },
        ],
      },
    ],
  },
  {
    name: 'list',
    description: 'Lists all',
    options: [{ type: 5, name: 'open', description: 'Open ones' }],
  },
  { name: 'about', description: 'What this is' },
  {
    name: 'notes',
    description: 'Notes',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'Adds one',
        options: [{ type: 3, name: 'text', description: 'What it says' }],
      },
      { type: 1, name: 'add-all', description: 'Adds all' },
      {
        type: 2,
        name: 'keepers',
        description: 'Who keeps them',
        options: [
          {
            type: 1,
            name: 'set',
            description: 'Sets them',
            options: [{ type: 8, name: 'role', description: 'Which' }],
          },
        ],
      },
    ],
  },
  { name: 'Keep this', type: 3 },
];
const read = (line: string) => parseTypedLine(line, commands);

test.each([
  ['/quote camera crew', { query: 'camera crew' }],
  ['  /quote   camera crew  ', { query: 'camera crew' }],
  ['/quote query:camera crew', { query: 'camera crew' }],
  [
    '/quote camera crew person:alec baldwin from:2023',
    { query: 'camera crew', person: 'alec baldwin', from: '2023' },
  ],
  ['/quote from:2023 query: camera crew', { from: '2023', query: 'camera crew' }],
  ['/quote "dark clouds"', { query: '"dark clouds"' }],
  ['/quote "dark clouds" person:"alec baldwin"', { query: '"dark clouds"', person: '"alec baldwin"' }],
  ['/quote "from:2023 on" private:true', { query: '"from:2023 on"', private: true }],
  ['/quote "the year from:2023 on" from:2021', { query: '"the year from:2023 on"', from: '2021' }],
  ['/quote 12" gun from:2021', { query: '12" gun', from: '2021' }],
  ['/quote note: the scene at 10:30', { query: 'note: the scene at 10:30' }],
  ['/quote the place he came from: here', { query: 'the place he came', from: 'here' }],
  ['/quote query:wherefrom:here', { query: 'wherefrom:here' }],
  ['/quote see https://example.org', { query: 'see https://example.org' }],
  ['/quote "he said colour:red"', { query: '"he said colour:red"' }],
  ['/quote x private:false', { query: 'x', private: false }],
  ['/quote x kind:in court', { query: 'x', kind: 'court' }],
  ['/quote x kind:other', { query: 'x', kind: 'other' }],
])('%s', (line, options) => {
  expect(read(line)).toEqual({ name: 'quote', options });
});

test.each([
  ['/about', { name: 'about', options: {} }],
  ['list open:true', { name: 'list', options: { open: true } }],
  ['/list open:true', { name: 'list', options: { open: true } }],
  ['/notes add text:milk', { name: 'notes add', options: { text: 'milk' } }],
  ['notes add milk and bread', { name: 'notes add', options: { text: 'milk and bread' } }],
  ['/notes add-all', { name: 'notes add-all', options: {} }],
  ['/notes keepers set role:@Night watch', { name: 'notes keepers set', options: { role: '@Night watch' } }],
])('%s', (line, typed) => {
  expect(read(line)).toEqual(typed);
});

test.each([
  ['', 'There is no command /.'],
  ['/', 'There is no command /.'],
  ['/qoute camera', 'There is no command /qoute.'],
  ['/Keep this', 'There is no command /Keep.'],
  ['/quote', '/quote needs query.'],
  ['/quote person:x', '/quote needs query.'],
  ['/quote x private:yes', '/quote: private is true or false.'],
  ['/quote x person:', '/quote: person has no value.'],
  ['/quote x query:y', '/quote: query is given twice.'],
  ['/quote x kind:z', '/quote: kind is one of In court, Elsewhere.'],
  ['/list colour:red', '/list: there is no option colour.'],
  [
    '/quote wheels colour:red',
    '/quote: there is no option colour. To search for these words, write query: before them.',
  ],
  ['/list all', '/list: each value needs the name of its option.'],
  ['/notes', '/notes is one of /notes add, /notes add-all, /notes keepers set.'],
  ['/notes remove', '/notes is one of /notes add, /notes add-all, /notes keepers set.'],
  ['/about you', '/about: it takes no options.'],
])('%s is a problem', (line, words) => {
  const typed = read(line);
  expect(typed.problem?.split('\n').at(-1)).toBe(words);
});

test('a problem comes below everything that can be typed', () => {
  const [usage] = read('?').problem?.split('\n\n') ?? [];
  expect(usage?.split('\n')).toEqual([
    '/quote  Finds a quote',
    '    query:<text> (required)  Words from it',
    '    person:<text>  Who said it',
    '    from:<text>  Year',
    '    private:true|false  Only for me',
    '    kind:In court|Elsewhere  What kind',
    '/list  Lists all',
    '    open:true|false  Open ones',
    '/about  What this is',
    '/notes add  Adds one',
    '    text:<text>  What it says',
    '/notes add-all  Adds all',
    '/notes keepers set  Sets them',
    '    role:@role  Which',
  ]);
});

test('any line is either read or a problem', () => {
  const word = fc.oneof(
    fc.constantFrom('query:', 'from:', 'private:', '"', ':', 'true', '/quote', '2023'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const typed = read(`/quote ${words.join(' ')}`);
      if (typed.problem === undefined) expect(typed.options).toHaveProperty('query');
    }),
  );
});

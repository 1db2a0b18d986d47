// The schema as a page to read: data/REFERENCE.md, with examples from an invented dossier.
import { type JsonSchema, jsonSchema } from '../record/json-schema.js';
import { OCCASIONS, OUTCOMES, STATUSES, STEP_STATUSES, type Status, WORK_KINDS } from '../record/model.js';
import { FILE_NAMES, type FileName, SURROUNDINGS } from '../record/schema.js';
import { parseYaml } from '../record/yaml.js';

const MEANINGS: Readonly<Record<Status, string>> = {
  reported: 'a source says that it happened; also what a party announced or dropped on the way',
  charge: 'somebody was charged',
  'decision not to charge': 'an authority said that it would not charge',
  plea: 'guilty, not guilty, no contest',
  mistrial: 'a trial that ended without a verdict, a hung jury among them',
  verdict: 'of a jury, or of a judge who tries alone',
  sentence: 'what a court imposed',
  dismissal: 'a case was dropped by a court; never an acquittal',
  ruling: 'any other decision of a court or an authority',
  appeal: 'an appeal was filed',
  'appeal decided': 'what a higher court made of it',
  settlement: 'the parties agreed; never a finding',
  released: 'from custody or probation',
  claim: 'somebody says so; `claimant` says who',
  'film release': 'a film was shown or published',
};

/** @param examples the text of each file of a dossier in which every field stands at least once */
export function referenceText(examples: ReadonlyMap<FileName, string>): string {
  return [
    OPENING,
    ...FILE_NAMES.map((name) => fileSection(name, examples.get(name) ?? '')),
    passages(),
    DATES,
    statuses(),
    outcomes(),
    '## Kinds\n',
    `Works: ${listed(WORK_KINDS)}.\n`,
    `Other occasions: ${listed(OCCASIONS)}.\n`,
    WITHHELD,
  ].join('\n');
}

const OPENING = `# Every field of the data files

Made from \`src/record/schema.ts\` by \`npm run schemas\`; don't edit it. [README.md](README.md) leads from an article to a dossier.

A dossier is a folder with these seven files. All are needed, if only with an empty list: \`[]\`. A field that is not needed is left out where there is nothing to say. Numbers are words here (\`1917\` is a title, \`2021\` a date). Words need quotation marks (\`"…"\`) where they hold \`: \` or \` #\`, or begin with a sign such as \`* & ! @ [ { " '\`, and \`yes\`-words where they are meant as words: \`"null"\`, \`"true"\`. A line that begins with \`#\` is a comment. Every id of a quote, event, step and proceeding stands once in a dossier, and so does every id of a source, a person, a work.

In the tables, \`charges.outcome.name\` is the field \`name\` of an \`outcome\` of one of the \`charges\`. Such a field is needed wherever there is what holds it.
`;

const passages = () => `## Passages and citations

A passage is words of a source exactly as it prints them, misprints and all. Line breaks and double spaces count as one space. It is written in one of three ways:

\`\`\`yaml
passages: We had no lights on the bow,
passages:
  exact: No passengers below deck after dark.
  occurrence: 2
  at: p. 7
passages:
  - We had no lights on the bow,
  - and nobody had asked us to go without them.
\`\`\`

Citations are passages under the id of the source they stand in, of one source or several:

\`\`\`yaml
citations:
  reach-courier: the boatswain Osric Venn
  safety-report:
    - nine persons on board
    - { exact: it struck the fuel pontoon, at: p. 3 }
\`\`\`

${fieldTable(passageFields())}
Where the words stand more than once in the text, \`check-data\` says so and names the shortest \`prefix\` or \`suffix\` (at most ${SURROUNDINGS} characters) that tells the places apart, or the \`occurrence\`. In a passage that supports a statement there are at most 15 words; all that is taken from one text is less than half of it.
`;

const DATES = `## Dates

As exactly as the source has it, and no more exactly (EDTF):

| written            | means                                     |
| ------------------ | ----------------------------------------- |
| \`2024-05-02\`       | a day                                     |
| \`2024-05-02T21:40\` | a minute of it, in the place's own time   |
| \`2024-05\`          | a month                                   |
| \`2024\`             | a year                                    |
| \`0987\`             | a year before 1000, with four digits      |
| \`2024~\`            | about; also behind a day or a month       |
| \`2024-05-02/2024-05-09\` | from … to …; both ends in any form above |
| \`null\`             | not known                                 |
`;

const WITHHELD = `## Names that are not to be printed

Enter the person with a description as the name (\`A boy of eleven\`), \`unnamed: true\`, and under \`withheld\` the hash of each name in small letters. Then \`check-data\` fails wherever the name is printed, in a passage too. The hash of “Tobin Fell”: \`printf 'tobin fell' | sha256sum\`.
`;

function fileSection(name: FileName, example: string): string {
  const schema = jsonSchema(name, 'inline');
  return `## ${name}.yaml

${schema.description}.

${fieldTable([...fieldsOf(schema.items ?? schema)])}
\`\`\`yaml
# yaml-language-server: $schema=../schema/${name}.schema.json
${shownIn(example).join('\n\n')}
\`\`\`
`;
}

interface Field {
  readonly path: string;
  readonly isNeeded: boolean;
  readonly schema: JsonSchema;
}

/** Those within passages, which stand in many places, have a section of their own. */
const OWN_SECTION = new Set(['citations', 'passages']);

function* fieldsOf(schema: JsonSchema, path = ''): Generator<Field> {
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const own = `${path}${key}`;
    yield { path: own, isNeeded: schema.required?.includes(key) === true, schema: part };
    if (!OWN_SECTION.has(key)) yield* fieldsOf(part, `${own}.`);
  }
  if (schema.properties !== undefined) return;
  // One thing or a list of it has the same fields either way.
  const [first] = [schema.items, ...(schema.anyOf ?? [])].filter(
    (part) => part !== undefined && holdsFields(part),
  );
  if (first !== undefined) yield* fieldsOf(first, path);
}

function holdsFields(schema: JsonSchema): boolean {
  return (
    schema.properties !== undefined ||
    [schema.items, ...(schema.anyOf ?? [])].some((part) => part !== undefined && holdsFields(part))
  );
}

function passageFields(): Field[] {
  const { passages } = jsonSchema('quotes', 'inline').items?.properties ?? {};
  return passages === undefined ? [] : [...fieldsOf(passages)];
}

function fieldTable(fields: readonly Field[]): string {
  const rows = fields.map(({ path, isNeeded, schema }) => [
    `\`${path}\``,
    isNeeded ? 'yes' : '',
    schema.description ?? '',
    allowed(schema),
  ]);
  return [['field', 'needed', 'what it holds', 'allowed'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** What may stand in a field, in words. */
function allowed(schema: JsonSchema): string {
  const { title, maxLength } = schema;
  if (schema.anyOf !== undefined) return eitherOf(schema.anyOf);
  if (schema.additionalProperties) return '[passages](#passages-and-citations) by source';
  if (schema.items !== undefined) {
    const most = schema.maxItems === undefined ? '' : ` of at most ${schema.maxItems}`;
    return inWords([`a list${most}`, allowed(schema.items) && `each ${allowed(schema.items)}`], '; ');
  }
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return listed(schema.enum);
  const kind = title?.replace(/^An? id:.*/s, 'an id').replace(/^A/, 'a') ?? '';
  return inWords([kind, maxLength === undefined ? '' : `at most ${maxLength} characters`], ', ');
}

function eitherOf([one = {}, other = {}]: readonly JsonSchema[]): string {
  const more =
    other.type === 'null' ? 'or `null`' : other.items !== undefined ? 'one or a list' : 'or its fields';
  return inWords([allowed(one), more], '; ');
}

function inWords(parts: readonly string[], mark: string): string {
  return parts.filter((part) => part !== '').join(mark);
}

/** As few of a file's entries as show every field that is in any of them, and every kind and type of entry. */
function shownIn(text: string): string[] {
  const seen = new Set<string>();
  return text
    .replace(/^# yaml-language-server.*\n/, '')
    .trimEnd()
    .split('\n\n')
    .filter((entry) => {
      const fresh = [...keysIn(parseYaml(entry))].filter((key) => !seen.has(key));
      for (const key of fresh) seen.add(key);
      return fresh.length > 0;
    });
}

function* keysIn(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const own = Array.isArray(value) ? path : `${path}.${key}`;
    yield own;
    if (path === '' && /^(kind|type)$/.test(key)) yield `${own} ${part}`;
    if (!OWN_SECTION.has(key)) yield* keysIn(part, own);
  }
}

function statuses(): string {
  const steps: readonly Status[] = STEP_STATUSES;
  const rows = STATUSES.map(
    (status) => `| \`${status}\` | ${steps.includes(status) ? 'yes' : ''} | ${MEANINGS[status]} |\n`,
  );
  return `## Statuses\n\n| status | of a step | means |\n| --- | --- | --- |\n${rows.join('')}`;
}

function outcomes(): string {
  const rows = Object.entries(OUTCOMES).map(([type, names]) => `| ${type} | ${listed(names)} |\n`);
  return `## Outcomes\n\n| type | what can have come of a charge or claim |\n| --- | --- |\n${rows.join('')}
Where the record does not tell how it ended, leave the outcome out: that is shown as “not on this record”. A \`judgment\` needs a \`detail\` that says for whom; a \`sentence\` stands beside \`guilty (verdict)\`, \`guilty (plea)\`, \`no contest\` and \`conviction vacated\`.
`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

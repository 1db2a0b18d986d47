// What was read of an article → entries of a dossier. What the article does not say, or leaves in doubt, is null.
import type { Article, Fact } from '../../article/article.js';
import type { Findings, Quotation } from '../../article/quotations.js';
import type { Speaker } from '../../article/who.js';
import { addressFault } from '../../record/address.js';
import { asId } from '../../record/fields.js';
import type { Entry, Field } from './entry.js';
import { cutId, type Known } from './known.js';
import { support } from './support.js';
import { dayIn } from './written-date.js';

/** A field that its curator decides. */
interface Open {
  readonly file: 'sources' | 'people' | 'quotes';
  readonly entry: string;
  readonly field: string;
  /** What helps to decide. */
  readonly hint: string | undefined;
}

export interface Draft {
  readonly sources: readonly Entry[];
  readonly people: readonly Entry[];
  readonly quotes: readonly Entry[];
  readonly open: readonly Open[];
  /** Quotations that the dossier has already. */
  readonly had: number;
}

export interface Texts {
  /** The name of the file that was read, if one was. */
  readonly read: string | undefined;
  /** Where the page was read, if it was one. */
  readonly address: string | undefined;
  /** The name that a source's text is kept under, if it is kept. */
  readonly keptAs: (source: string) => string | undefined;
}

export function draftOf(read: Article, findings: Findings, known: Known, texts: Texts): Draft {
  const here = texts.address === undefined ? null : { value: texts.address, from: 'where it was read' };
  const article = { ...read, address: read.address ?? here };
  const [publisher, title] = [article.publisher?.value, article.title?.value];
  const stem = texts.read?.replace(/\.\w+$/, '');
  const wanted = cutId(asId([publisher, title ?? stem].filter(Boolean).join(' ')) || 'article', 32);
  // What it is called, and by whom it was published, may have been entered since it was drafted first.
  const isDrafted = findings.quotations.some(({ passages: [first = ''] }) => known.hasQuote(wanted, first));
  const found =
    known.source({ url: article.address?.value, publisher, title, text: texts.read }) ??
    (isDrafted ? wanted : undefined);
  const source = found ?? known.newId(wanted, 32);
  const drafter = new Drafter(article, source, known);
  const quotes = findings.quotations.filter(({ passages: [first = ''] }) => !known.hasQuote(source, first));
  const entries = quotes.map((quotation) => drafter.quote(quotation));
  for (const figure of findings.figures) {
    // Whoever is named once, without a role and without a word, may be a place.
    const isSomebody = figure.kind === 'person' && (figure.roles.size > 0 || figure.otherNames.size > 0);
    if (isSomebody) drafter.person({ name: figure.name, kind: 'person', isUnnamed: false, figure });
  }
  const sources = found === undefined ? [sourceEntry(article, source, texts.keptAs(source))] : [];
  const all = { sources, people: drafter.people, quotes: entries };
  const open = (['sources', 'people', 'quotes'] as const).flatMap((file) =>
    all[file].flatMap((entry) => openIn(file, entry)),
  );
  return { ...all, open, had: findings.quotations.length - quotes.length };
}

function openIn(file: Open['file'], [id, ...fields]: Entry): Open[] {
  const walk = (own: readonly Field[], within: string): Open[] =>
    own.flatMap(({ key, value, comment }) => {
      const field = within + key;
      if (value === null) return [{ file, entry: String(id.value), field, hint: comment }];
      return Array.isArray(value) && typeof value[0] === 'object'
        ? walk(value as readonly Field[], `${field}.`)
        : [];
    });
  return walk(fields, '');
}

const NOT_SAID = 'the page does not say';

function stated<Value>(key: string, fact: Fact<Value> | null, print: (value: Value) => string): Field {
  return fact === null
    ? { key, value: null, comment: NOT_SAID }
    : { key, value: print(fact.value), comment: fact.from };
}

function sourceEntry(article: Article, id: string, text: string | undefined): Entry {
  const { publisher, title, authors, date, address, language } = article;
  const isAddress = address !== null && addressFault(address.value) === undefined;
  const same = (value: string) => value;
  return [
    { key: 'id', value: id },
    stated('publisher', publisher, same),
    stated('title', title, same),
    stated('author', authors, (names) => names.join(', ')),
    stated('date', date, same),
    stated('url', isAddress ? address : null, same),
    ...(language === null ? [] : [stated('language', language, same)]),
    ...(publisher === null
      ? [{ key: 'description', value: null, comment: 'what it is; needed where there is no publisher' }]
      : []),
    ...(text === undefined ? [] : [{ key: 'text', value: text }]),
  ];
}

class Drafter {
  readonly people: Entry[] = [];
  readonly #ids = new Map<string, string>();

  constructor(
    readonly article: Article,
    readonly source: string,
    readonly known: Known,
  ) {}

  /** The id of somebody; who is not on the record is entered. */
  person({ name, kind, isUnnamed, figure }: Speaker): string {
    const own = this.#ids.get(name) ?? this.known.person(name);
    const id = own ?? this.known.newId(asId(name.replace(/^(?:the|a|an) /i, '')), 24);
    this.#ids.set(name, id);
    if (own !== undefined) return id;
    const [role, ...others] = figure?.roles ?? [];
    const first = this.article.paragraphs.find(({ text }) => text.includes(name))?.text ?? '';
    const printed = role !== undefined && first.includes(`${role} ${name}`) ? `${role} ${name}` : name;
    this.people.push([
      { key: 'id', value: id },
      ...(kind === 'person' ? [] : [{ key: 'kind', value: kind }]),
      { key: 'name', value: name, comment: isUnnamed ? 'as the article tells of them' : undefined },
      ...(figure === undefined || figure.otherNames.size === 0
        ? []
        : [{ key: 'otherNames', value: [...figure.otherNames] }]),
      {
        key: 'role',
        value: role ?? null,
        comment: role === undefined ? 'a job, or what it is' : ['as printed', ...others].join('; also: '),
      },
      ...(isUnnamed && kind === 'person' ? [{ key: 'unnamed', value: true }] : []),
      { key: 'citations', value: [{ key: this.source, value: support(this.article, printed) }] },
    ]);
    return id;
  }

  quote(quotation: Quotation): Entry {
    const { passages, speaker, others, relayedBy, perhaps, clause } = quotation;
    const [first = ''] = passages;
    const speakers = speaker === null ? null : [speaker, ...others].map((one) => this.person(one));
    const words = first.split(/\s+/).slice(0, 4).join(' ');
    const surname = speaker?.name.split(' ').at(-1) ?? '';
    const doubt = `speaker? ${perhaps ?? 'nobody is named'}: “${first.slice(0, 60)}${first.length > 60 ? '…' : ''}”`;
    return [
      { key: 'id', value: this.known.newId(asId(`${surname} ${words}`), 32) },
      {
        key: 'speaker',
        value: speakers !== null && speakers.length === 1 ? (speakers[0] ?? null) : speakers,
        comment:
          speakers === null
            ? doubt
            : clause === null
              ? 'nobody else speaks in this paragraph'
              : `“${clause}”`,
      },
      ...(relayedBy === null ? [] : [{ key: 'relayedBy', value: this.person(relayedBy) }]),
      {
        key: 'occasion',
        value: [{ key: 'kind', value: null, comment: occasionHint(quotation) }, ...this.#day(quotation)],
      },
      { key: 'source', value: this.source },
      { key: 'passages', value: passages },
      { key: 'circumstances', value: null, comment: 'in your own words' },
      {
        key: 'citations',
        value: [{ key: this.source, value: clause === null ? null : support(this.article, clause) }],
      },
    ];
  }

  /** On the attribution’s side of the words: “said she had found it “with a torch” on 3 May” tells another day. */
  #day({ around, form }: Quotation): Field[] {
    const { date, language } = this.article;
    const [ahead = '', ...behind] = around.split('…');
    const beside = form === 'said after' ? behind.join(' ') : ahead;
    const day = date === null ? undefined : dayIn(beside, date.value, language?.value ?? 'en');
    if (day === undefined || date === null) return [];
    return [
      {
        key: 'date',
        value: day.date,
        comment: `worked out: “${day.words}”, the article being of ${date.value}`,
      },
    ];
  }
}

const occasionHint = ({ around }: Quotation) =>
  around === '' ? 'where it was said' : `where it was said: ${around.trim()}`;

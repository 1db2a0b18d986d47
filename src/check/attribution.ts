// Whom a message names as the speaker of words: a small grammar of forms, read from both sides of a quotation. Every
// word is a letter (saying.ts), every name N, with a possessive P, of nobody on the record U; so a form is a pattern.
import type { Dossier, Person, Quote } from '../record/model.js';
import { eachInSteps, type Steps } from '../record/steps.js';
import { isStopWord } from '../search/words.js';
import type { Claim } from './claims.js';
import type { Names } from './critical-words.js';
import { fold } from './letters.js';
import { LETTERS } from './saying.js';
import { type Word, wordsOf } from './words.js';

/** Words of a name, at most: “The family of Halyna Hutchins” has five. */
const LONGEST_NAME = 6;

/** Names that stand as one: “Reyne and Moss”, with roles before each. */
const SUBJECT = '(?<who>N(?:,?a?r*N)*)';
/** What stands beside a name: “, a producer,”, “(producer)”, “, not Moss,”. */
const ASIDE = '(?:,[^,.;:!?()/-]{1,12},|\\((?!n\\))[^()]{1,12}\\))?';
/** To whom, where, when; not “of these words”. */
const ADJUNCT = '(?:[pf][^pfsthbnwW,.;:!?()/]{0,7})*';
/** “has also said”, “is quoted as saying”, “told the court in March”, “puts it”. */
const SAYING = `(?:h?d*b?d*sd*i?|bd*KA?s|h?d*t[^stkhbn,.;:!?()/]{0,5})${ADJUNCT}(?:,?w)?`;
const ROLES = 'r{0,5}';

/** Before the words, up to them. */
const BEFORE: readonly RegExp[] = [
  // Reyne, the producer, has said (that)
  `${SUBJECT}${ASIDE}${SAYING}[,:]?-?$`,
  // Reyne’s assistant, Nora Vale, said
  `(?<=,)${SUBJECT},${SAYING}[,:]?-?$`,
  // It was Reyne who said
  `(?<=ib)${SUBJECT}${ASIDE}q${SAYING}[,:]?$`,
  // That was angry, said Reyne:
  `(?<=^|[,.;!/-])h?d*s${ROLES}${SUBJECT}${ASIDE}[,:]?$`,
  // according to Reyne, in the words of Reyne, quoting Reyne
  `(?:Kr*[pf]?|Wf)${ROLES}${SUBJECT}${ASIDE}[,:]?$`,
  // in Reyne’s words
  `(?<=[pf])(?<who>P)W[,:]?$`,
  // Reyne’s exact words:
  `(?<=^|[.!/])(?<who>P)x?W:$`,
  // Reyne: / Reyne, in the film: / Reyne —; not Reyne in trouble:, nor after a question, which it may answer
  `(?<=^|[.!]|(?<!\\?)/)${ROLES}${SUBJECT}${ASIDE}(?:,?[pf][rNUPy][^sthbn,.;:!?/]{0,7})?(?::-?|-)$`,
].map((form) => new RegExp(form));

/** After the words, from them on. */
const END = '(?=$|[,.;!/(-])';
const AFTER: readonly RegExp[] = [
  // — Tomas Reyne, producer
  `^[,.]?/*-+${ROLES}${SUBJECT}(?:[,pf(][^sthkbnqDK?!/-]*)?(?=$|[./])`,
  // (Tomas Reyne, 2024)
  `^[,.]?/?\\(${ROLES}${SUBJECT}(?:,[^()nskbK?]*)?\\)`,
  // , according to Reyne
  `^[,.!]?-?K[pf]?${ROLES}${SUBJECT}${END}`,
  // , said the producer, Tomas Reyne
  `^[,.!]?-?A?h?d*s${ROLES},?${SUBJECT}(?=$|[,.;!/(-]|p|f|d)`,
  // is what Reyne said, is something Reyne said; were Reyne’s words
  `^d*bw${ROLES}${SUBJECT}${SAYING}${END}`,
  `^d*b${ROLES}(?<who>P)W${END}`,
  // , Reyne tweeted / , as Reyne (the producer) told the court
  `^[,.!]?-?A?${ROLES}${SUBJECT}${ASIDE}${SAYING}${END}`,
].map((form) => new RegExp(form));

/** Before a name in its clause: it is denied, asked, told by another, left out of those who spoke, acted on. */
const NO_SPEAKER = /[nwDkstq]|[hv]$|.o$/;
/** The words go on behind the quotation as what something is said of: “Reyne said ‘…’ was a lie”. */
const GOES_ON = /^d*[bhDn]/;

interface Token {
  readonly letter: string;
  readonly people: readonly Person[];
}

export class Speakers implements Names {
  readonly #byName = new Map<string, Set<Person>>();
  /** First words of whole names: nearly no other word is looked up. */
  readonly #firsts = new Set<string>();
  readonly #parts = new Map<string, Set<Person>>();
  readonly #roles = new Set<string>();
  readonly #films = new Map<Person, Dossier>();

  static *of(dossiers: readonly Dossier[]): Steps<Speakers> {
    const speakers = new Speakers();
    for (const dossier of dossiers)
      yield* eachInSteps(
        [...dossier.people, ...dossier.quotes.flatMap((quote) => quote.speakers)],
        (person) => speakers.#learn(person, dossier),
      );
    return speakers;
  }

  #learn(person: Person, dossier: Dossier): void {
    if (this.#films.has(person)) return;
    this.#films.set(person, dossier);
    for (const { key } of wordsOf(person.role))
      if (!LETTERS.has(key) && !isStopWord(key)) this.#roles.add(key);
    for (const name of [person.name, ...person.otherNames]) {
      const words = wordsOf(name).map(({ key }) => key);
      put(this.#byName, words.join(' '), person);
      this.#firsts.add(words[0] ?? '');
      if (person.unnamed) continue;
      for (const part of words) if (part.length > 2 && !isStopWord(part)) put(this.#parts, part, person);
    }
  }

  /** Those named in a text, in order. */
  namedIn(text: string): readonly Person[] {
    return this.#tokens(text).flatMap(({ people }) => people);
  }

  has(key: string): boolean {
    return this.#parts.has(key);
  }

  /** Who is named as the speaker, though the words are by none of these; undefined also where they may be named. */
  otherThan(quotes: readonly Quote[], claim: Claim): Person | undefined {
    const { near, text, isFollowed = false, foundSpeaker } = claim;
    const speakers = new Set(quotes.flatMap((quote) => quote.speakers));
    if (foundSpeaker !== undefined) {
      const people = [...this.#films.keys()].filter(({ name }) => name === foundSpeaker);
      return this.#oneOf(
        people.filter((person) => !speakers.has(person)),
        quotes,
        foundSpeaker,
      );
    }
    const [before, after] = [this.#tokens(near.before), this.#tokens(near.after)];
    if (/^[^.!/]*\?/.test(codesOf(after))) return undefined;
    // Somebody calls it untrue that these are anybody's words.
    if ([...before, ...after].some(({ letter }) => letter === 'F')) return undefined;
    const saidBefore = GOES_ON.test(codesOf(after)) ? [] : spokenBefore(before);
    const named = [...saidBefore, ...spokenAfter(after, !isFollowed || /[,–—-]$/.test(text))];
    const [first] = named;
    if (first === undefined || first.some((person) => isCredited(person, quotes, near.after)))
      return undefined;
    const isTrue = (people: readonly Person[]) => people.some((person) => speakers.has(person));
    const mentioned = [...mentions(before, true), ...mentions(after, false), ...corrections(after)];
    if ([...named, ...mentioned].some(isTrue)) return undefined;
    return this.#oneOf(first, quotes, `${near.before} ${near.after}`);
  }

  /** Whether somebody, on the record or not, is named as the speaker there, or told of by a pronoun. */
  isLeadIn(text: string): boolean {
    const codes = codesOf(this.#tokens(text)).replaceAll('U', 'N');
    return BEFORE.some((form) => form.test(codes)) || /^[rxv]{0,4}s(?:i|w)?[,:]?$/.test(codes);
  }

  /** Whether anything in a text may be the end of a lead-in. */
  mayTell(text: string): boolean {
    return /[stKW:-]/.test(codesOf(this.#tokens(text)));
  }

  /** Whether it tells of a speaker what stands between two parts of a quotation. */
  isClause(text: string): boolean {
    return /^[^.!?/]{0,20}[st][^.!?/]{0,20}[.,]?$/.test(codesOf(this.#tokens(text.trim())));
  }

  isSignature(text: string): boolean {
    const codes = codesOf(this.#tokens(text)).replaceAll('U', 'N');
    return AFTER.some((form) => form.exec(codes)?.[0].length === codes.replace(/\.$/, '').length);
  }

  /** Of several people of the name the one whose whole name was written, or who is of the words' own film. */
  #oneOf(people: readonly Person[], [quote]: readonly Quote[], text: string): Person | undefined {
    const film = quote && this.#films.get(quote.speakers[0]);
    const named = people.filter(({ name }) => text.includes(name));
    const own = people.filter((person) => this.#films.get(person) === film);
    return [people, named, own].find(({ length }) => length === 1)?.[0];
  }

  #tokens(text: string): Token[] {
    const words = wordsOf(text).map((word) => possessive(word, text));
    const hasCapitals = /\p{Lu}/u.test(text);
    const gap = (at: number) => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length);
    const isJoined = (at: number) =>
      /^\.?[\s-]*$/.test(gap(at)) && !/\n/.test(gap(at)) && !words[at]?.isOwner;
    const isCapital = (at: number) => {
      const word = words[at];
      if (word === undefined || LETTERS.has(word.key)) return false;
      return hasCapitals ? /^[\p{Lu}\p{Lo}]/u.test(word.text) : this.#parts.has(word.key);
    };
    const tokens: Token[] = punctuation(text.slice(0, words[0]?.start ?? text.length));
    for (let at = 0; at < words.length; at++) {
      const name = this.#nameAt(words, at, isJoined, isCapital, hasCapitals);
      const last = name?.last ?? at;
      const word = words[last] as Owned;
      tokens.push(
        name === undefined
          ? { letter: LETTERS.get(word.key) ?? (this.#roles.has(word.key) ? 'r' : unknown(word)), people: [] }
          : { letter: word.isOwner ? 'P' : name.people.length > 0 ? 'N' : 'U', people: name.people },
      );
      const isTitle = tokens.at(-1)?.letter === 'r' || word.text.length === 1;
      tokens.push(...punctuation(isTitle ? gap(last).replace(/^\./, '') : gap(last)));
      at = last;
    }
    return tokens;
  }

  /** The longest name as written; else a run of capitals, which is a name where each word is part of one. */
  #nameAt(
    words: readonly Owned[],
    first: number,
    isJoined: (at: number) => boolean,
    isCapital: (at: number) => boolean,
    hasCapitals: boolean,
  ): { readonly people: readonly Person[]; readonly last: number } | undefined {
    const { key: own = '', text: written = '' } = words[first] ?? {};
    const isFirst = this.#firsts.has(own) || this.#firsts.has(fold(written));
    const longest = isFirst ? Math.min(words.length, first + LONGEST_NAME) - 1 : -1;
    for (let last = longest; last >= first; last--) {
      const run = words.slice(first, last + 1);
      const key = [
        ...run.slice(0, -1).map((word) => (word.isOwner ? fold(word.text) : word.key)),
        run.at(-1)?.key,
      ].join(' ');
      const whole = this.#byName.get(key);
      // A single name may be all that one is called and a part of another's.
      const people = whole && [...whole, ...(this.#parts.get(key) ?? [])];
      const hasComma = run.slice(0, -1).some((_, at) => !isJoined(first + at));
      if (hasComma && !people?.some(({ name }) => /[,’']/.test(name))) continue;
      const isName = !hasCapitals || run.some(({ text }) => /^[\p{Lu}\p{Lo}]/u.test(text));
      if (people === undefined || !isName) continue;
      return { people: isJoined(last) && isCapital(last + 1) ? [] : [...new Set(people)], last };
    }
    const isRole = this.#roles.has(words[first]?.key ?? '') && !this.#parts.has(words[first]?.key ?? '');
    if (!isCapital(first) || isRole) return undefined;
    let last = first;
    while (isJoined(last) && isCapital(last + 1)) last += 1;
    const each = words.slice(first, last + 1).map(({ key }) => this.#parts.get(key) ?? new Set<Person>());
    const people = [...(each[0] ?? [])].filter((person) => each.every((set) => set.has(person)));
    return { people, last };
  }
}

interface Owned extends Word {
  /** “Reyne’s”, “Williams’”; the key is the name's. */
  readonly isOwner: boolean;
}

function possessive(word: Word, text: string): Owned {
  const owned = /^(.+)['’`´]s$/iu.exec(word.text)?.[1];
  if (owned !== undefined) return { ...word, key: fold(owned), isOwner: true };
  return {
    ...word,
    isOwner: /s$/i.test(word.text) && /^['’](?=\s)/.test(text.slice(word.end, word.end + 2)),
  };
}

function punctuation(gap: string): Token[] {
  const marks = gap
    .replaceAll('¿', '?')
    .replaceAll('/', ',')
    .replaceAll(/\s*\n\s*/g, '/')
    .replaceAll(/[–—―~]|(?:^|\s)--?(?=\s|$)|(?<=^|\/)-/g, '-')
    .replaceAll(/[[\]]/g, '')
    // Spoken to.
    .replace(/@$/, 'p');
  return [...marks].filter((mark) => ',.;:!?()/-p'.includes(mark)).map((letter) => ({ letter, people: [] }));
}

/** A number; “the man replacing Reyne”; anything else. */
const unknown = ({ key }: Word) => (/^\d/.test(key) ? 'y' : /.{3}(?:ing|ed)$/.test(key) ? 'v' : 'x');

const codesOf = (tokens: readonly Token[]) => tokens.map(({ letter }) => letter).join('');

function spokenBefore(tokens: readonly Token[]): (readonly Person[])[] {
  const codes = codesOf(tokens).replace(/\/$/, '');
  return BEFORE.flatMap((form) => {
    const found = form.exec(codes);
    if (found?.groups?.who === undefined) return [];
    const start = codes.indexOf(found.groups.who, found.index);
    const ahead = codes.slice(0, found.index);
    const clause = ahead.split(/[,.;:!?/]/).at(-1) ?? '';
    // Mrs Reyne said; they claim, Reyne said; not true: Reyne said
    const isNobody =
      NO_SPEAKER.test(clause) ||
      /l\.?$|^[^NPw]*(?:[st]|k[^NPw,]{0,4}),$|(?:n[xU]|[xU]n):$/.test(ahead) ||
      (/[pf]$/.test(clause) && start === found.index && found.groups.who !== 'P');
    return isNobody ? [] : peopleIn(tokens, start, found.groups.who);
  });
}

/** @param isOwn whether what stands up to the text's end is about these words, not about the next ones */
function spokenAfter(tokens: readonly Token[], isOwn: boolean): (readonly Person[])[] {
  const codes = codesOf(tokens);
  return AFTER.flatMap((form) => {
    const found = form.exec(codes);
    if (found?.groups?.who === undefined) return [];
    if (!isOwn && found[0].length === codes.length && !/^,|^-[^st]*$/.test(codes)) return [];
    return peopleIn(tokens, codes.indexOf(found.groups.who), found.groups.who);
  });
}

/** “(Rachel Mason, Last Take)” says whose film the words are from, “Baldwin posted” who shared the post that holds them. */
function isCredited(person: Person, quotes: readonly Quote[], after: string): boolean {
  return quotes.some(
    ({ occasion: { work, title } }) =>
      title?.includes(`by ${person.name}`) ||
      (work?.director === person && after.includes(work.title.split(/[:,]/)[0] ?? work.title)),
  );
}

/** Of each name of a subject, in order. */
function peopleIn(tokens: readonly Token[], start: number, who: string): (readonly Person[])[] {
  const named = tokens.slice(start, start + who.length);
  return named.map(({ people }) => people).filter(({ length }) => length > 0);
}

/** People named in the same sentence who may be the speakers: not owners, nor those told, asked, spoken of or denied. */
function mentions(tokens: readonly Token[], isBefore: boolean): (readonly Person[])[] {
  const sentences = codesOf(tokens).split(/[.!?/]/);
  const own = (isBefore ? sentences.at(-1) : sentences[0]) ?? '';
  const from = isBefore ? tokens.length - own.length : 0;
  return [...own.matchAll(/N/g)].flatMap(({ index }) => {
    const isOther = /[npft]r*$/.test(own.slice(0, index)) && !/Kr*[pf]r*$/.test(own.slice(0, index));
    return isOther ? [] : [tokens[from + index]?.people ?? []];
  });
}

/** “No, that was Moss.” */
function corrections(tokens: readonly Token[]): (readonly Person[])[] {
  return [...codesOf(tokens).matchAll(/b(?=N)/g)].map(({ index }) => tokens[index + 1]?.people ?? []);
}

function put(map: Map<string, Set<Person>>, key: string, person: Person): void {
  const people = map.get(key) ?? new Set<Person>();
  map.set(key, people.add(person));
}

// An article's paragraphs as sentences of tokens, with everybody who is named in them.
import { quotedSpans, type Span } from '../check/marks.js';
import type { Article, Paragraph } from './article.js';
import { attributionAfter } from './attribution.js';
import { Cast, type Figure } from './cast.js';
import { hasStranger, isOwning } from './subject.js';
import { lettersOf, type Run, rawTokens, runsOf, type Token, tokensOf } from './tokens.js';
import { genderOf, headOf, isNoName, isTitle, letterOf } from './vocabulary.js';

export interface Scene {
  readonly paragraph: Paragraph;
  /** Of what stands inside quotation marks. */
  readonly spans: readonly Span[];
  /** Whether its last quotation goes on in the next paragraph. */
  readonly isOpen: boolean;
  readonly sentences: readonly (readonly Token[])[];
}

const OPENING = /^[“"„«»‘]/;

/** @returns the paragraphs that are read, and everybody in them */
export function sceneOf(article: Article): { readonly scenes: readonly Scene[]; readonly cast: Cast } {
  const paragraphs = article.paragraphs.filter(({ kind }) => kind !== 'heading');
  const isGerman =
    article.language?.value.startsWith('de') ??
    (/\b(?:sagte|und der|die)\b/.test(article.text.slice(0, 2000)) && !/\bthe\b/.test(article.text));
  const cast = new Cast();
  const spansOf = new Map(
    paragraphs.map((one) => [
      one,
      one.kind === 'text' ? quotedSpans(one.text).flatMap((span) => incised(span, one.text)) : [],
    ]),
  );
  for (const one of paragraphs)
    if (one.kind !== 'quote') meetAll(one.text, spansOf.get(one) ?? [], cast, isGerman);
  const lower = new Set(article.text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’'-]*/gu) ?? []);
  const isName = (run: Run) =>
    run.name.includes(' ')
      ? !isGerman || endsKnown(run.name, cast)
      : cast.find(run.name) !== undefined ||
        (!isGerman && !run.hasArticle && !(run.isInitial && lower.has(run.name.toLowerCase())));
  const read = () => {
    cast.startOver();
    const scenes = paragraphs.map((paragraph, index): Scene => {
      const { text } = paragraph;
      const spans = spansOf.get(paragraph) ?? [];
      const next = paragraphs[index + 1];
      const isOpen =
        spans.at(-1)?.end === text.length &&
        next !== undefined &&
        next.kind === 'text' &&
        OPENING.test(next.text);
      const sentences =
        paragraph.kind === 'quote' ? [] : sentencesOf(tokensOf(text, spans, cast, isName), text);
      return { paragraph, spans, isOpen, sentences };
    });
    for (const { sentences } of scenes) for (const sentence of sentences) learnRoles(sentence);
    learnGenders(scenes);
    return scenes;
  };
  // Who is a widow tells whom “Mrs Moss” stands for.
  read();
  return { scenes: read(), cast };
}

const endsKnown = (name: string, cast: Cast) =>
  name
    .split(' ')
    .some(
      (_, at, words) =>
        (at === 0 || words.length - at > 1) && cast.find(words.slice(at).join(' ')) !== undefined,
    );

const INCISE =
  /, (?:(?:a|ont)-t-(?:ils?|elles?) \p{L}+|(?<verb>\p{Ll}+)(?:-(?:ils?|elles?)| \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*))[,.] /u;

/** French has who speaks inside the marks: « A, a-t-il répondu, b ». */
function incised(span: Span, text: string): Span[] {
  if (text[span.start - 1] !== '«') return [span];
  const found = INCISE.exec(text.slice(span.start, span.end));
  if (found === null || (found.groups?.verb !== undefined && letterOf(found.groups.verb) !== 'V'))
    return [span];
  const at = span.start + found.index;
  return [
    { start: span.start, end: at },
    { start: at + found[0].length, end: span.end },
  ];
}

/** Names of two words and more; a single one only where it belongs to such a name. */
function meetAll(text: string, spans: readonly Span[], cast: Cast, isGerman: boolean): void {
  const raw = rawTokens(text, spans);
  for (const run of runsOf(raw, text)) {
    const words = run.name.split(' ');
    if (words.length === 1 || words.some(isNoName)) continue;
    const before = raw[run.first - 1]?.text ?? '';
    if (isGerman && (run.hasArticle || words.length > 2)) {
      const name = words.slice(-2).join(' ');
      const figure = words.length > 2 ? cast.meet(name, false) : undefined;
      for (const role of words.slice(0, -2)) if (figure !== undefined) addRole(figure, role);
      continue;
    }
    const head = words.findLastIndex((word, at) => at < words.length - 1 && headOf(word) === 'person');
    const isPlace = !raw[run.last]?.isOwner && /^(?:in|at|near|off|à)$/i.test(before);
    // “Harbour Master Ilsa Penn”
    const isRole = head > 0 && (words.length - head > 2 || isTitle(words[head] ?? ''));
    const name = isRole ? words.slice(head + 1).join(' ') : run.name;
    const figure = cast.meet(name, run.hasArticle || isPlace || words.includes('of'));
    if (figure !== undefined && name !== run.name) addRole(figure, words.slice(0, head + 1).join(' '));
  }
}

function addRole(figure: Figure, role: string): void {
  figure.roles.add(role);
  for (const word of role.split(/[\s-]+/)) figure.gender ??= genderOf(word);
}

function learnRoles(sentence: readonly Token[]): void {
  for (const [at, { figure, letter, text, role: own }] of sentence.entries()) {
    if (figure === undefined) continue;
    // “Marrow s’est levée”
    if (at === 0 && /^(?:s[’'])?est$/.test(sentence[1]?.text ?? '') && /ée$/.test(sentence[2]?.text ?? ''))
      figure.gender ??= 'she';
    const last = text.split(' ').at(-1) ?? '';
    if (letter === 'N' && figure.name.endsWith(` ${last}`) && !text.includes(figure.name))
      figure.otherNames.add(last);
    if (own !== undefined) addRole(figure, roleOf(own));
    if (letter !== 'N') continue;
    const [comma, next] = sentence.slice(at + 1, at + 3);
    const copula = sentence.slice(at + 1, at + 5).find((one) => one.letter === 'R' || one.letter === 'U');
    const isApposition =
      comma?.letter === ',' && next !== undefined && 'RU'.includes(next.letter) && /^\p{Ll}/u.test(next.text);
    const isCopula = copula !== undefined && /^(?:,q)?B[RU]/.test(lettersOf(sentence.slice(at + 1)));
    if (isApposition) addRole(figure, roleOf(next.text));
    else if (isCopula) addRole(figure, roleOf(copula.text));
    const [role, mark] = [sentence[at - 2], sentence[at - 1]];
    if (mark?.letter === ',' && role !== undefined && 'RU'.includes(role.letter))
      addRole(figure, roleOf(role.text));
  }
}

const roleOf = (group: string) =>
  group.replace(/^(?:(?:the|a|an|her|his|their|der|die|das|ein|eine|le|la|un|une)\s+|l[’'])/i, '');

/** A pronoun after the only person of whom a paragraph has told until then tells what they are. */
function learnGenders(scenes: readonly Scene[]): void {
  const told = new Map<Figure, Set<string>>();
  for (const { sentences } of scenes) {
    const named = new Set<Figure>();
    const strangers = new Set<string>();
    for (const sentence of sentences) {
      for (const [at, { figure, letter, text, role }] of sentence.entries()) {
        // Whom somebody sees is somebody else, and who says something may be somebody whom nobody has named.
        const isSaying = [sentence[at - 1], sentence[at + 1]].some((one) => one?.letter === 'V');
        const isPronoun = (letter === 'E' || isOwning(sentence, at)) && !isSaying;
        // “her lawyer”
        const [first = ''] = (isPronoun ? text : (role ?? (/[RUGD]/.test(letter) ? text : ''))).split(' ');
        const gender = genderOf(first);
        const [only] = named;
        if (
          only !== undefined &&
          named.size === 1 &&
          gender !== undefined &&
          !strangers.has(gender) &&
          !hasStranger(sentence.slice(0, at), first)
        )
          told.set(only, (told.get(only) ?? new Set()).add(gender));
        if (figure?.kind === 'person') named.add(figure);
      }
      for (const pronoun of ['he', 'she']) if (hasStranger(sentence, pronoun)) strangers.add(pronoun);
    }
  }
  for (const [figure, genders] of told) {
    const [gender] = genders;
    if (genders.size === 1 && (gender === 'he' || gender === 'she')) figure.gender ??= gender;
  }
}

/** In tokens; what is longer is no sentence, and is cut. */
const LONGEST_SENTENCE = 300;

function sentencesOf(tokens: readonly Token[], text: string): Token[][] {
  const sentences: Token[][] = [];
  let own: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    own.push(token);
    const next = tokens[at + 1];
    const isEnd =
      /[.!?]/.test(token.letter) ||
      (token.letter === 'Q' && next !== undefined && endsWith(token, tokens.slice(at + 1), text));
    if (!isEnd && own.length < LONGEST_SENTENCE) continue;
    sentences.push(own);
    own = [];
  }
  return own.length === 0 ? sentences : [...sentences, own];
}

/** Whether a sentence ends with a quotation: it does itself, and another begins. */
function endsWith({ text: words }: Token, rest: readonly Token[], text: string): boolean {
  const [next] = rest;
  const [end] = /[.!?…—–-](?=[’'”"»]?\s*$)/u.exec(words) ?? [];
  if (end === undefined || next === undefined) return false;
  if (next.letter === 'Q') return true;
  if (!/\p{Lu}/u.test(text[next.start] ?? '')) return false;
  return (
    end === '.' ||
    attributionAfter(
      rest.slice(0, rest.findIndex(({ letter }) => /[.Q]/.test(letter)) + 1 || rest.length),
      false,
    ) === undefined
  );
}

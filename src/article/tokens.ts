// A paragraph as a row of tokens, each with a letter: words that tell who speaks, names, groups of words, quotations.
import type { Span } from '../check/marks.js';
import type { Cast, Figure } from './cast.js';
import { headOf, isNoName, isTitle, letterOf } from './vocabulary.js';

export interface Token {
  /**
   * A quotation is Q; a name N, with a possessive P, of several people or nobody known O. A group of words tells of
   * a person (R the judge, U a neighbour), an organisation (G the board), a document (D the letter, d her letter…).
   */
  readonly letter: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Figure | undefined;
  /** What stands before a name: “costume designer”. */
  readonly role?: string | undefined;
  /** Whether a pronoun or a name owns it: “her lawyer”. */
  readonly isOwned?: boolean;
}

export const lettersOf = (tokens: readonly Token[]) => tokens.map(({ letter }) => letter).join('');

const ABBREVIATION =
  /^(?:\p{Lu}\.)+$|^(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Rev|Gen|Col|Sgt|Lt|Capt|Sen|Rep|Gov|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp|M|Mme|ca|bzw|etc)\.$/u;
/** “dit-elle”, “a-t-il”, “l’avocat”: the pronoun and the article are words. */
const WORD =
  /(?<![\p{L}\p{N}])[lLdD][’'](?=\p{Ll})|-(?:t-)?(?:ils?|elles?|on|je)(?![\p{L}-])|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‑-](?!(?:t-)?(?:ils?|elles?|on|je)(?![\p{L}-]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const PARTICLE = /^(?:de|van|von|der|den|di|da|du|la|le|del|bin|al|of|zu)$/;

interface Raw {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly isOwner: boolean;
}

/** Words, marks and quotations; of white space only that it is there. */
export function rawTokens(text: string, quotes: readonly Span[]): Raw[] {
  const raw: Raw[] = [];
  let at = 0;
  for (const quote of [...quotes, { start: text.length + 1, end: text.length }]) {
    raw.push(...rawWords(text.slice(0, quote.start - 1), at));
    if (quote.start <= text.length)
      raw.push({ text: text.slice(quote.start, quote.end), ...quote, kind: 'quote', isOwner: false });
    // An incise’s comma is none of a quotation’s marks.
    at = text[quote.end] === ',' ? quote.end : quote.end + 1;
  }
  return raw;
}

function rawWords(text: string, from: number): Raw[] {
  const raw: Raw[] = [];
  const marks = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      const mark = /[–—―]/.test(text[at] ?? '') || text.slice(at - 1, at + 2) === ' - ' ? '-' : text[at];
      const isDecimal = /^\d[.,]\d$/.test(text.slice(at - 1, at + 2));
      if (mark !== undefined && !isDecimal && ',.;:!?()-…'.includes(mark))
        raw.push({ text: mark === '…' ? '.' : mark, start: at, end: at + 1, kind: 'mark', isOwner: false });
    }
  };
  let past = from;
  WORD.lastIndex = from;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const start = found.index;
    if (start < past) continue;
    marks(past, start);
    let word = found[0].replace(/^-(?:t-)?/, '');
    const isAbbreviated = text[start + found[0].length] === '.' && ABBREVIATION.test(`${word}.`);
    const owned = /^(.+)[’']s$/u.exec(word)?.[1];
    const isOwner =
      owned !== undefined || (/s$/.test(word) && /^[’'](?=\s)/.test(text.slice(start + word.length)));
    if (owned !== undefined && /^\p{Lu}/u.test(word)) word = owned;
    past = start + found[0].length + (isAbbreviated ? 1 : 0);
    raw.push({ text: isAbbreviated ? `${word}.` : word, start, end: past, kind: 'word', isOwner });
  }
  marks(past, text.length);
  return raw;
}

export interface Run {
  readonly first: number;
  /** The last of its words. */
  readonly last: number;
  readonly name: string;
  /** Whether its first word may be large only because a sentence begins. */
  readonly isInitial: boolean;
  /** “the Halcyon” is no person. */
  readonly hasArticle: boolean;
}

/** Words written large in a row. */
export function runsOf(raw: readonly Raw[], text: string): Run[] {
  const isLarge = (at: number) => raw[at]?.kind === 'word' && /^\p{Lu}/u.test(raw[at]?.text ?? '');
  const isJoined = (at: number) => {
    const [one, next] = [raw[at], raw[at + 1]];
    return (
      one !== undefined && next !== undefined && !one.isOwner && /^\s*$/.test(text.slice(one.end, next.start))
    );
  };
  const runs: Run[] = [];
  for (let first = 0; first < raw.length; first++) {
    if (!isLarge(first)) continue;
    const before = raw[first - 1];
    const isInitial = before === undefined || before.kind === 'quote' || '.!?:-'.includes(before.text);
    const word = raw[first]?.text ?? '';
    if (isNoName(word) || (isInitial && isSmallWord(word))) continue;
    let last = first;
    for (;;) {
      if (isJoined(last) && isLarge(last + 1) && !isNoName(raw[last + 1]?.text ?? '')) last += 1;
      else if (
        isJoined(last) &&
        PARTICLE.test(raw[last + 1]?.text ?? '') &&
        isJoined(last + 1) &&
        isLarge(last + 2)
      )
        last += 2;
      else break;
    }
    const name = raw
      .slice(first, last + 1)
      .map((one) => one.text)
      .join(' ');
    const hasArticle = /^(?:the|der|die|das|dem|den|le|la|les)$/i.test(before?.text ?? '');
    runs.push({ first, last, name, isInitial, hasArticle });
    first = last;
  }
  return runs;
}

const isSmallWord = (word: string) => !/^[xy]$/.test(letterOf(word)) && !isTitle(word);

/** @param isName whether a run of large words is a name, not a word that begins a sentence or a German noun */
export function tokensOf(
  text: string,
  quotes: readonly Span[],
  cast: Cast,
  isName: (run: Run) => boolean,
): Token[] {
  const raw = rawTokens(text, quotes);
  const runs = new Map(
    runsOf(raw, text)
      .filter(isName)
      .map((run) => [run.first, run]),
  );
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length; at++) {
    const one = raw[at] as Raw;
    const run = runs.get(at);
    if (run !== undefined) {
      tokens.push(nameToken(raw, run, cast));
      at = run.last;
    } else if (one.kind === 'word') {
      tokens.push({
        // “the state’s citation”
        letter:
          /^\p{L}+[’']s$/u.test(one.text) && 'VTLJkgv'.includes(letterOf(one.text))
            ? 'x'
            : letterOf(one.text),
        text: one.text,
        start: one.start,
        end: one.end,
        isOwned: one.isOwner,
      });
    } else
      tokens.push({
        letter: one.kind === 'quote' ? 'Q' : one.text,
        text: one.text,
        start: one.start,
        end: one.end,
      });
  }
  return grouped(tokens);
}

/** “Harbour Master Ilsa Penn”: the name, with what stands before it as a role. */
function nameToken(raw: readonly Raw[], run: Run, cast: Cast): Token {
  const last = raw[run.last] as Raw;
  const words = run.name.split(' ');
  const first = words.findIndex(
    (_, at) => cast.find(words.slice(at).join(' ')) !== undefined && (at === 0 || words.length - at > 1),
  );
  const figure = (first === -1 ? undefined : cast.find(words.slice(first).join(' '))) ?? undefined;
  if (figure !== undefined) cast.see(figure);
  const letter = last.isOwner ? 'P' : figure ? 'N' : 'O';
  const role = first > 0 ? words.slice(0, first).join(' ') : undefined;
  return { letter, text: run.name, start: (raw[run.first] as Raw).start, end: last.end, figure, role };
}

/** Words of a group, at most: “the ferry company’s long-serving chief engineer”. */
const LONGEST_GROUP = 7;
const HEAD_LETTERS = { person: 'R', organisation: 'G', document: 'D' } as const;

/** Groups of words around their head as one token, with a name that they lead to, or what they are of or for. */
function grouped(tokens: readonly Token[]): Token[] {
  const groups: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const group = groupAt(tokens, at, groups.at(-1));
    groups.push(group?.token ?? (tokens[at] as Token));
    at = group?.next ?? at + 1;
  }
  return groups;
}

interface Group {
  readonly token: Token;
  readonly next: number;
}

function groupAt(tokens: readonly Token[], first: number, before: Token | undefined): Group | undefined {
  const opening = tokens[first] as Token;
  const isPossessive =
    opening.letter === 'P' ||
    (opening.letter === 'e' && !/^(?:him|them|us|me|ihn|ihm|lui)$/i.test(opening.text)) ||
    /^her$/i.test(opening.text);
  const isDetermined = isPossessive || (isArticle(opening) && opening.letter !== 'E');
  const isBare =
    /[xO]/.test(opening.letter) && (before === undefined || /[,.;:!?Q()\-cwKVpAJT]/.test(before.letter));
  if (!isDetermined && !isBare) return undefined;
  let head: number | undefined;
  for (let at = isBare ? first : first + 1; at < tokens.length && at < first + LONGEST_GROUP; at++) {
    const { letter, text, isOwned } = tokens[at] as Token;
    if (letter !== 'x' && letter !== 'y' && letter !== 'O') break;
    const isHead = letter === 'x' && !isOwned && headOf(text) !== undefined;
    if (head !== undefined && !isHead) break;
    if (isHead) head = at;
  }
  if (head === undefined) return undefined;
  const named = tokens[head + 1];
  const kind = headOf(tokens[head]?.text ?? '') ?? 'person';
  if (kind === 'person' && named !== undefined && 'NP'.includes(named.letter)) {
    const role = tokens
      .slice(first, head + 1)
      .map(({ text }) => text)
      .join(' ');
    const token = { ...named, start: opening.start, role };
    return { token, next: head + 2 };
  }
  const isPlural = /s$|^(?:police|people|women|men|staff)$/i.test(tokens[head]?.text ?? '');
  if (isBare && !isPlural) return undefined;
  const isUnnamed =
    kind === 'person' &&
    (isBare || (!/^(?:the|der|die|das|dem|den|le|la|les|l)$/i.test(opening.text) && !isPossessive));
  const last = complementEnd(tokens, head);
  const end = (tokens[last] as Token).end;
  const words = tokens
    .slice(first, last + 1)
    .map(({ text, letter }) => (letter === 'P' ? `${text}’s` : text));
  const token = {
    ...{ letter: isUnnamed ? 'U' : HEAD_LETTERS[kind], text: words.join(' ') },
    ...{
      start: opening.start,
      end,
      isOwned: isPossessive,
      figure: opening.letter === 'P' ? opening.figure : undefined,
    },
  };
  return { token, next: last + 1 };
}

const isArticle = ({ letter, text }: Token) =>
  letter === 't' || /^(?:the|a|an|der|die|das|ein|eine|le|la|les|un|une|her|one|another)$/i.test(text);

export const withoutComplement = (group: string) =>
  group.split(/ (?:of|for|at|from|with|von|der|des|de|du) /)[0] ?? group;

/** “… of the harbour board”, “… for Marrow”. */
function complementEnd(tokens: readonly Token[], head: number): number {
  let last = head;
  while (/^(?:of|for|at|from|with|von|vom|der|des|de|du)$/i.test(tokens[last + 1]?.text ?? '')) {
    let at = last + 2;
    while (
      /^[txe]$/.test(tokens[at]?.letter ?? '') &&
      at < last + 6 &&
      /^[txeNOP]$/.test(tokens[at + 1]?.letter ?? '')
    )
      at += 1;
    if (!/^[xNO]$/.test(tokens[at]?.letter ?? '')) break;
    last = at;
  }
  return last;
}

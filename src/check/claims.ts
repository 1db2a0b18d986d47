// What to check in a message: quotations, block quotes, and else its sentences.
import { quotedSpans, type Span } from './marks.js';
import { plainText } from './plain-text.js';
import { isAlone, wordsOf } from './words.js';

export interface Claim {
  /** As in the message, without the marks around it. */
  readonly text: string;
  readonly kind: 'quoted' | 'block quote' | 'sentence';
  /** The message's words beside it, where a speaker may be named: at most 150 UTF-16 units each. */
  readonly near: { readonly before: string; readonly after: string };
  /** Another one follows: what stands between them may belong to either. */
  readonly isFollowed?: boolean;
  /** Of one that was checked before: which other speaker was found then, empty for none; nothing stands beside it. */
  readonly foundSpeaker?: string;
}

/** Claims of a message that are checked. */
export const MOST = 10;
/** Longer than any message; the rest is not looked at. */
const LONGEST = 4_000;
const NEAR = 150;

/** Linear in the message. Text without letters and digits is no claim. */
export function claimsIn(message: string): { readonly checked: Claim[]; readonly notChecked: number } {
  const text = plainText(message.slice(0, LONGEST));
  const quoted = quotations(text);
  const claims = quoted.length > 0 ? quoted : sentences(text);
  return { checked: claims.slice(0, MOST), notChecked: Math.max(0, claims.length - MOST) };
}

/** The whole of a text as one claim, for words that carry no marks: `/check`, or a message of nothing else. */
export function wholeClaim(message: string): Claim {
  const plain = plainText(message.slice(0, LONGEST)).trim();
  const text = quotedSpans(plain).length > 0 ? plain : withoutTokens(plain);
  return { text, kind: 'sentence', near: { before: '', after: '' } };
}

function quotations(text: string): Claim[] {
  return blocks(text).flatMap((block, index, all) => {
    if (!block.quoted) {
      return claimsAt(block.text, quotedSpans(block.text), 'quoted', all[index - 1]?.text ?? '');
    }
    const before = (all[index - 1]?.text ?? '').slice(-NEAR);
    const after = (all[index + 1]?.text ?? '').slice(0, NEAR);
    const { words, attribution } = withoutAttribution(block.text);
    const near = { before, after: `${attribution}\n${after}` };
    return hasWords(words) ? [{ text: words, kind: 'block quote', near } as const] : [];
  });
}

interface Block {
  readonly quoted: boolean;
  readonly text: string;
}

/** Lines that begin with `>` one after another are one; `>>>` reaches to the end. */
function blocks(text: string): Block[] {
  const found: { quoted: boolean; lines: string[] }[] = [];
  let rest = false;
  for (const line of text.split('\n')) {
    const mark: string | undefined = rest ? undefined : /^ {0,3}>(?:>>)?(?: |$)/.exec(line)?.[0];
    const quoted = rest || mark !== undefined;
    const words = mark === undefined ? line : line.slice(mark.length);
    const last = found.at(-1);
    if (last?.quoted === quoted) last.lines.push(words);
    else found.push({ quoted, lines: [words] });
    rest ||= mark?.includes('>>>') ?? false;
  }
  return found.map(({ quoted, lines }) => ({ quoted, text: lines.join('\n').trim() }));
}

/** A last line of a dash and a few words, or such words after a closing mark, name the speaker. */
function withoutAttribution(text: string): { readonly words: string; readonly attribution: string } {
  const tail = /(?:\n|(?<=["”»“’]) ?)\s?[-–—~]{1,2} ?([^\n"“”]{2,60})$/.exec(text.slice(-NEAR));
  if (tail === null) return { words: text, attribution: '' };
  return { words: text.slice(0, -tail[0].length), attribution: `— ${tail[1] ?? ''}` };
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The segmenter takes these for the end of a sentence. */
const TITLE = /\b(?:Mr|Mrs|Ms|Dr|St|Prof|No)\.\s*$/;

function sentences(text: string): Claim[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of SENTENCES.segment(text)) {
    const last = spans.at(-1);
    if (last !== undefined && TITLE.test(text.slice(Math.max(last.start, last.end - 8), last.end))) {
      last.end = index + segment.length;
    } else {
      spans.push({ start: index, end: index + segment.length });
    }
  }
  return claimsAt(text, spans, 'sentence', '');
}

/** @param earlier what stands before this text in the message */
function claimsAt(text: string, spans: readonly Span[], kind: Claim['kind'], earlier: string): Claim[] {
  return spans.flatMap(({ start, end }, index) => {
    const own = text.slice(start, end).trim();
    const words = kind === 'quoted' ? own : withoutTokens(own);
    if (!hasWords(words)) return [];
    // Not into the neighbouring quotations: a name said there is not the speaker's.
    const mark = kind === 'quoted' ? 1 : 0;
    const from = Math.max(start - NEAR, (spans[index - 1]?.end ?? -mark) + mark);
    const to = Math.min(end + NEAR, (spans[index + 1]?.start ?? text.length + mark) - mark);
    const before =
      start <= NEAR && from === 0
        ? `${earlier.slice(-NEAR)}\n${text.slice(0, start - mark)}`
        : text.slice(from, start - mark);
    const near = { before: before.slice(-NEAR), after: text.slice(end + mark, to) };
    return [{ text: words, kind, near, isFollowed: index < spans.length - 1 }];
  });
}

/** Where nothing marks a quotation, an address or a smile at its end is none of it. */
function withoutTokens(text: string): string {
  const words = wordsOf(text);
  const first = words.findIndex((word) => !isAlone(word));
  const last = words.findLastIndex((word) => !isAlone(word));
  if (first === -1) return '';
  return text.slice(first === 0 ? 0 : words[first]?.start, words[last + 1]?.start).trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

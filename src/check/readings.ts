// Ways in which a text may be meant: who said it may be told before the words, behind them or between them.
import type { Speakers } from './attribution.js';
import type { Claim } from './claims.js';
import { quotedSpans } from './marks.js';
import { wordsOf } from './words.js';

/** Words and UTF-16 units within which somebody is named at either end. */
const LEAD_WORDS = 12;
const ROOM = 120;

/** Beside the text as it stands; each keeps what it leaves out as what stands beside the words. */
export function readings(claim: Claim, speakers: Speakers): Claim[] {
  const behind = withoutLeadIn(claim, speakers);
  const ahead = withoutSignature(claim, speakers);
  const between = behind && withoutSignature(behind, speakers);
  return [between, behind, ahead, joinedSpans(claim, speakers)].filter((one) => one !== undefined);
}

/** “Davis said that the crew was late”, “Davis: …” */
function withoutLeadIn(claim: Claim, speakers: Speakers): Claim | undefined {
  const { text, near } = claim;
  const words = wordsOf(text.slice(0, ROOM)).slice(0, LEAD_WORDS);
  // Nearly none begins so: seen at a glance.
  if (!speakers.mayTell(text.slice(0, words.at(-1)?.end))) return undefined;
  const starts = words.slice(1).map(({ start }) => start);
  const found = starts.filter((start) => speakers.isLeadIn(text.slice(0, start)));
  const label = found.find((start) => /[:–—-]\s*$/.test(text.slice(0, start).replace(/["“„«]\s*$/, '')));
  const start =
    label ?? (words.some(({ key, start }) => key === 'that' && found.includes(start)) ? found[1] : found[0]);
  if (start === undefined) return undefined;
  return {
    ...claim,
    text: text.slice(start),
    near: { ...near, before: `${near.before}\n${text.slice(0, start)}` },
  };
}

/** “… — Tomas Reyne”, “… (Reyne)”, “…, said Reyne” */
function withoutSignature(claim: Claim, speakers: Speakers): Claim | undefined {
  const { text, near } = claim;
  const from = Math.max(1, text.length - ROOM);
  for (const { index } of text.slice(from).matchAll(/[-–—~(,\n](?!\s*[-–—~(,\n])/g)) {
    const at = from + index;
    if (!speakers.isSignature(text.slice(at).trim())) continue;
    return {
      ...claim,
      text: text.slice(0, at).trim(),
      near: { ...near, after: `${text.slice(at)}\n${near.after}` },
    };
  }
  return undefined;
}

/** “…,” Huerta says. “…” as one; or two sentences. */
export function joined(first: Claim, second: Claim, speakers: Speakers): Claim | undefined {
  const between = first.near.after;
  const text = `${first.text} ${second.text}`;
  if (first.kind === 'sentence')
    return { ...second, text, near: { before: first.near.before, after: second.near.after } };
  if (first.kind !== 'quoted' || second.kind !== 'quoted' || second.near.before !== between) return undefined;
  if (!speakers.isClause(between)) return undefined;
  return {
    ...second,
    text,
    near: { before: first.near.before, after: `${between}\n${second.near.after}` },
  };
}

/** Quotations within a block with nothing around them that is not told of their speaker. */
function joinedSpans(claim: Claim, speakers: Speakers): Claim | undefined {
  const { text, near } = claim;
  const spans = quotedSpans(text);
  const [first, second] = spans;
  if (first === undefined || second === undefined || /\S/.test(text.slice(0, first.start - 1)))
    return undefined;
  const gaps = spans.slice(1).map(({ start }, at) => text.slice((spans[at]?.end ?? 0) + 1, start - 1));
  if (!gaps.every((gap) => speakers.isClause(gap))) return undefined;
  return {
    ...claim,
    text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    near: { before: near.before, after: `${gaps[0]}\n${near.after}` },
  };
}

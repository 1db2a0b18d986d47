// Words somebody posted, checked against a record: a label with its proof. Deterministic; keeps nothing.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Dossier } from '../record/model.js';
import { inTurns } from '../record/steps.js';
import { Speakers } from './attribution.js';
import { Background } from './background.js';
import { type Claim, claimsIn, NEAR, wholeClaim } from './claims.js';
import type { Text } from './compare.js';
import type { Finding, Label, Piece } from './finding.js';
import { withoutMarks } from './marks.js';
import { Matcher, type Work } from './matcher.js';
import { joined, readings, withoutLeadIn, withoutSignature } from './readings.js';
import { inPieces } from './stitched.js';
import { EXACT, isEnough, isHint, SHORT } from './thresholds.js';
import { Turns } from './turns.js';
import { wordsOf } from './words.js';

interface Checked {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** @throws {UserError} where too many messages of the member, or of all, are under way */
export interface Checker {
  /** Several claims of one message. After each one everybody else has a turn; the next message waits for the last. */
  checkAll(claims: readonly Claim[], member?: string): Promise<readonly Checked[]>;
  /** All claims of a message; a message without any marks that is one quotation as a whole is one claim. */
  checkMessage(
    message: string,
    member?: string,
  ): Promise<{ readonly checked: readonly Checked[]; readonly notChecked: number }>;
}

/** Labels that explain all of what was quoted. */
const WHOLE: ReadonlySet<Label> = new Set(['word for word', 'same words', 'shortened', 'stitched']);

/** A name within the marks may be one that is spoken to, unless it stands there as a label. */
const isMeant = ({ kind, near }: Claim) => kind === 'sentence' || /:\W*$/.test(near.before);

/** In steps, between which others have their turn. */
export async function createChecker(dossiers: readonly Dossier[]): Promise<Checker> {
  const quotes = dossiers.flatMap((dossier) => dossier.quotes);
  const speakers = await inTurns(Speakers.of(dossiers));
  const matcher = await inTurns(Matcher.of(quotes, speakers));
  const background = await inTurns(Background.of(dossiers, speakers));
  const turns = new Turns();
  const ground = {
    matcher,
    isDistinctive: (said: Text) => background.distinctive(matcher, said) !== undefined,
  };

  /** @param claims how many the message has, which share the work that may be spent on it */
  async function check(claim: Claim, claims = 1): Promise<Finding> {
    const work = matcher.newWork(claims);
    let found = checkWords(claim, work);
    await othersTurn();
    if (EXACT.has(found.label)) return found;
    for (const reading of readings(claim, speakers)) {
      const other = checkWords(reading, work);
      await othersTurn();
      if (EXACT.has(other.label) || (isMeant(reading) && other.pieces.length > 0 && !WHOLE.has(found.label)))
        found = other;
      if (EXACT.has(found.label)) break;
    }
    return found;
  }

  function checkWords(claim: Claim, work: Work): Finding {
    const bare = withoutMarks(claim.text);
    const said = { text: bare, words: wordsOf(bare) };
    const found = (label: Label, pieces: readonly Piece[]): Finding => ({
      label,
      pieces,
      otherSpeaker: said.words.length > SHORT ? otherSpeaker(claim, pieces) : undefined,
      instead: pieces.length === 0 ? background.instead(said) : undefined,
    });
    if (said.words.length <= SHORT) {
      const match = background.distinctive(matcher, said);
      return match === undefined ? found('too short to tell', []) : found(match.label, [match.piece]);
    }
    const match = matcher.best(said, work);
    if (match === undefined) return found('not in this record', []);
    // The same words as a whole passage need no likeness to be weighed.
    const enough = EXACT.has(match.label) || isEnough(match.likeness);
    if (enough && match.label !== 'altered') return found(match.label, [match.piece]);
    const stitched = inPieces(ground, said, match, work);
    if (stitched !== undefined) return found(stitched.label, stitched.pieces);
    return enough || isHint(match) ? found('altered', [match.piece]) : found('not in this record', []);
  }

  function otherSpeaker(claim: Claim, pieces: readonly Piece[]) {
    if (pieces.length === 0) return undefined;
    return speakers.otherThan(
      pieces.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn]),
      claim,
    );
  }

  /** The longest run of sentences that is on the record as a whole made one claim, among remarks on it. */
  async function wholeRun(claims: readonly Claim[]): Promise<Claim[] | undefined> {
    const starts = claims.map((claim) => [claim, withoutLeadIn(claim, speakers)].flatMap((one) => one ?? []));
    const ends = claims.map((claim) =>
      [claim, withoutSignature(claim, speakers)].flatMap((one) => one ?? []),
    );
    const told = (some: readonly Claim[]) => some.map(({ text }) => text).join(' ');
    for (let count = claims.length; count > 0; count--) {
      for (let from = 0; from + count <= claims.length; from++) {
        const to = from + count;
        const middle = claims.slice(from + 1, to - 1);
        const isWhole = (starts[from] ?? []).some((first) =>
          count === 1
            ? matcher.isWhole(wordsOf(first.text))
            : (ends[to - 1] ?? []).some((last) => matcher.isWhole(wordsOf(told([first, ...middle, last])))),
        );
        if (!isWhole) continue;
        const near = {
          before: `${told(claims.slice(0, from))} `.slice(-NEAR),
          after: ` ${told(claims.slice(to))}`.slice(0, NEAR),
        };
        const run: Claim = { text: told(claims.slice(from, to)), kind: 'sentence', near };
        // A part that can't be separated is no whole.
        if (EXACT.has((await check(run)).label)) return [...claims.slice(0, from), run, ...claims.slice(to)];
      }
    }
    return undefined;
  }

  async function checkAll(claims: readonly Claim[]): Promise<Checked[]> {
    const checked: Checked[] = [];
    for (const claim of claims) {
      const last = checked.at(-1);
      const one = last && joined(last.claim, claim, speakers);
      const together = one && (await check(one, claims.length));
      // A reporting clause within one statement.
      if (one !== undefined && together?.pieces.length === 1 && WHOLE.has(together.label))
        checked[checked.length - 1] = { claim: one, finding: together };
      else checked.push({ claim, finding: await check(claim, claims.length) });
    }
    return checked;
  }

  async function checkMessage(message: string) {
    const { checked: claims, notChecked } = claimsIn(message);
    const whole = wholeClaim(message);
    const isSentences = claims.every(({ kind }) => kind === 'sentence');
    // Sentences of one text; or marks that are part of the words themselves.
    const first = isSentences && claims.length > 1 ? await check(whole) : undefined;
    if (first !== undefined && first.pieces.length > 0) {
      const apart = WHOLE.has(first.label) ? undefined : await wholeRun(claims);
      return apart === undefined
        ? { checked: [{ claim: whole, finding: first }], notChecked: 0 }
        : { checked: await checkAll(apart), notChecked };
    }
    const checked = await checkAll(claims);
    if (isSentences || checked.every(({ finding }) => EXACT.has(finding.label)))
      return { checked, notChecked };
    if (!matcher.isWhole(wordsOf(whole.text))) return { checked, notChecked };
    const finding = await check(whole);
    return EXACT.has(finding.label)
      ? { checked: [{ claim: whole, finding }], notChecked: 0 }
      : { checked, notChecked };
  }

  return {
    checkAll: (claims, member = '') => turns.take(member, () => checkAll(claims)),
    checkMessage: (message, member = '') => turns.take(member, () => checkMessage(message)),
  };
}

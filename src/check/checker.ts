// Words somebody posted, checked against a record: a label with its proof. Deterministic; keeps nothing.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Dossier } from '../record/model.js';
import { Background } from './background.js';
import { type Claim, claimsIn, wholeClaim } from './claims.js';
import type { Text } from './compare.js';
import type { Finding, Label, Piece } from './finding.js';
import { withoutMarks } from './marks.js';
import { Matcher } from './matcher.js';
import { Speakers, withoutReporting } from './speaker.js';
import { inPieces } from './stitched.js';
import { EXACT, isEnough, isHint, SHORT } from './thresholds.js';
import { wordsOf } from './words.js';

interface Checked {
  readonly claim: Claim;
  readonly finding: Finding;
}

export interface Checker {
  /** Several claims of one message. After each one everybody else has a turn; the next message waits for the last. */
  checkAll(claims: readonly Claim[]): Promise<readonly Checked[]>;
  /** All claims of a message; a message without any marks that is one quotation as a whole is one claim. */
  checkMessage(
    message: string,
  ): Promise<{ readonly checked: readonly Checked[]; readonly notChecked: number }>;
}

/** Labels that explain all of what was quoted. */
const WHOLE: ReadonlySet<Label> = new Set(['word for word', 'same words', 'shortened', 'stitched']);

export function createChecker(dossiers: readonly Dossier[]): Checker {
  const speakers = new Speakers(
    dossiers.flatMap(({ people, quotes }) => [...people, ...quotes.map(({ speaker }) => speaker)]),
  );
  const matcher = new Matcher(
    dossiers.flatMap(({ quotes }) => quotes),
    speakers,
  );
  const background = new Background(dossiers);
  const ground = {
    matcher,
    isDistinctive: (said: Text) => background.distinctive(matcher, said) !== undefined,
  };

  /** @param claims how many the message has, which share the work that may be spent on it */
  async function check(claim: Claim, claims = 1): Promise<Finding> {
    const finding = checkWords(claim, claims);
    await othersTurn();
    // A sentence may tell who said it before it tells what.
    const reported =
      claim.kind === 'sentence' && !WHOLE.has(finding.label) ? withoutReporting(claim) : undefined;
    if (reported === undefined) return finding;
    const other = checkWords(reported, claims);
    await othersTurn();
    return other.pieces.length > 0 ? other : finding;
  }

  function checkWords({ text, near }: Claim, claims: number): Finding {
    const bare = withoutMarks(text);
    const said = { text: bare, words: wordsOf(bare) };
    const found = (label: Label, pieces: readonly Piece[]): Finding => ({
      label,
      pieces,
      otherSpeaker: otherSpeaker(near, pieces),
    });
    if (said.words.length <= SHORT) {
      const match = background.distinctive(matcher, said);
      return match === undefined ? found('too short to tell', []) : found(match.label, [match.piece]);
    }
    const work = matcher.newWork(claims);
    const match = matcher.best(said, work);
    if (match === undefined) return found('not in this record', []);
    // The same words as a whole passage need no likeness to be weighed.
    const enough = EXACT.has(match.label) || isEnough(match.likeness);
    if (enough && match.label !== 'altered') return found(match.label, [match.piece]);
    const stitched = inPieces(ground, said, match, work);
    if (stitched !== undefined) return found(stitched.label, stitched.pieces);
    return enough || isHint(match) ? found('altered', [match.piece]) : found('not in this record', []);
  }

  function otherSpeaker(near: Claim['near'], pieces: readonly Piece[]) {
    if (pieces.length === 0) return undefined;
    const named = speakers.namedFor(near);
    const quotes = pieces.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn]);
    return quotes.some(({ speaker }) => named.includes(speaker)) ? undefined : named[0];
  }

  /** The longest run of sentences that is on the record as a whole made one claim, among remarks on it. */
  async function wholeRun(claims: readonly Claim[]): Promise<Claim[] | undefined> {
    const words = claims.map(({ text }) => wordsOf(text));
    const told = claims.map((claim) => wordsOf((withoutReporting(claim) ?? claim).text));
    for (let count = claims.length; count > 0; count--) {
      for (let from = 0; from + count <= claims.length; from++) {
        const rest = words.slice(from + 1, from + count).flat();
        const isWhole = [words[from], told[from]].some((first = []) => matcher.isWhole([...first, ...rest]));
        if (!isWhole) continue;
        const text = claims
          .slice(from, from + count)
          .map((claim) => claim.text)
          .join(' ');
        const run: Claim = { text, kind: 'sentence', near: { before: '', after: '' } };
        // A part that can't be separated is no whole.
        if (EXACT.has((await check(run)).label))
          return [...claims.slice(0, from), run, ...claims.slice(from + count)];
      }
    }
    return undefined;
  }

  /** One message after another, so that the first ones are answered in time however many come at once. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(check: () => Promise<T>): Promise<T> {
    const turn = last.then(check);
    last = turn.catch(() => {});
    return turn;
  }

  async function checkAll(claims: readonly Claim[]): Promise<Checked[]> {
    const checked: Checked[] = [];
    for (const claim of claims) {
      checked.push({ claim, finding: await check(claim, claims.length) });
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
    checkAll: (claims) => inTurn(() => checkAll(claims)),
    checkMessage: (message) => inTurn(() => checkMessage(message)),
  };
}

// Words somebody posted, checked against a record: a label with its proof. Deterministic; keeps nothing.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Dossier } from '../record/model.js';
import { inTurns } from '../record/steps.js';
import { Speakers } from './attribution.js';
import { Background } from './background.js';
import { type Claim, claimsIn, wholeClaim } from './claims.js';
import type { Text } from './compare.js';
import type { Finding, Label } from './finding.js';
import { withoutMarks } from './marks.js';
import { Matcher, MessageWork, type Work } from './matcher.js';
import { joined, readings } from './readings.js';
import { inPieces } from './stitched.js';
import { EXACT, isEnough, isHint, SHORT } from './thresholds.js';
import { Turns } from './turns.js';
import { type Word, wordsOf } from './words.js';

type Found = Pick<Finding, 'label' | 'pieces'>;

interface Checked {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** @throws {UserError} where too many messages of the member, or of all, are under way */
export interface Checker {
  /** Claims that were found in one message before, each by itself. */
  checkEach(claims: readonly Claim[], member?: string): Promise<readonly Checked[]>;
  /**
   * All claims of a message; a message without any marks that is one quotation as a whole is one claim. After each one
   * everybody else has a turn; the next message waits for the last.
   */
  checkMessage(
    message: string,
    member?: string,
  ): Promise<{ readonly checked: readonly Checked[]; readonly notChecked: number }>;
}

/** Labels that explain all of what was quoted. */
const WHOLE: ReadonlySet<Label> = new Set(['word for word', 'same words', 'shortened', 'stitched']);

/** A name within the marks may be one that is spoken to, unless it stands there as a label. */
const isMeant = (reading: Claim, { kind, near }: Claim) =>
  kind === 'sentence' || /:\W*$/.test(reading.near.before.slice(near.before.length));

/** In steps, between which others have their turn. */
export async function createChecker(dossiers: readonly Dossier[]): Promise<Checker> {
  const quotes = dossiers.flatMap((dossier) => dossier.quotes);
  const speakers = await inTurns(Speakers.of(dossiers));
  const matcher = await inTurns(Matcher.of(quotes, speakers));
  const background = await inTurns(Background.of(dossiers, speakers));
  const turns = new Turns();

  const isCommon = (words: readonly Word[]) => background.has(words);
  const distinctive = (said: Text, work: Work) => matcher.distinctive(said, isCommon, work);

  async function check(claim: Claim, message: MessageWork): Promise<Finding> {
    const work = message.forOne();
    let found = checkWords(claim, work);
    await othersTurn();
    for (const reading of EXACT.has(found.label) ? [] : readings(claim, speakers)) {
      const other = checkWords(reading, work);
      await othersTurn();
      const isNearer = other.pieces.length > 0 && !WHOLE.has(found.label);
      if (EXACT.has(other.label) || (isNearer && isMeant(reading, claim))) found = other;
      if (EXACT.has(found.label)) break;
    }
    message.takeBack(work);
    return found;
  }

  function checkWords(claim: Claim, work: Work): Finding {
    const bare = withoutMarks(claim.text);
    const said = { text: bare, words: wordsOf(bare) };
    const { label, pieces } = said.words.length > SHORT ? found(said, work) : foundOfFew(said, work);
    const among = pieces.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn]);
    return {
      label,
      pieces,
      otherSpeaker:
        among.length > 0 && said.words.length > SHORT ? speakers.otherThan(among, claim) : undefined,
      instead: pieces.length === 0 ? background.instead(said) : undefined,
    };
  }

  function foundOfFew(said: Text, work: Work): Found {
    const match = distinctive(said, work);
    return match === undefined
      ? { label: 'too short to tell', pieces: [] }
      : { label: match.label, pieces: [match.piece] };
  }

  function found(said: Text, work: Work): Found {
    const match = matcher.best(said, work);
    if (match === undefined) return { label: 'not in this record', pieces: [] };
    // The same words as a whole passage need no likeness to be weighed.
    const enough = EXACT.has(match.label) || isEnough(match.likeness);
    if (enough && match.label !== 'altered') return { label: match.label, pieces: [match.piece] };
    const stitched = inPieces({ matcher, distinctive }, said, match, work);
    if (stitched !== undefined) return stitched;
    return enough || isHint(match)
      ? { label: 'altered', pieces: [match.piece] }
      : { label: 'not in this record', pieces: [] };
  }

  async function checkEach(claims: readonly Claim[]) {
    const message = new MessageWork(claims.length);
    const checked: Checked[] = [];
    for (const claim of claims) checked.push({ claim, finding: await check(claim, message) });
    return checked;
  }

  async function checkAll(claims: readonly Claim[], message: MessageWork) {
    const checked: Checked[] = [];
    for (const claim of claims) {
      const last = checked.at(-1);
      const isNothing = last?.finding.label === 'not in this record';
      const one = last && !isNothing ? joined(last.claim, claim, speakers) : undefined;
      const together = one && (await check(one, message));
      if (one !== undefined && together?.pieces.length === 1 && WHOLE.has(together.label))
        checked[checked.length - 1] = { claim: one, finding: together };
      else checked.push({ claim, finding: await check(claim, message) });
    }
    return checked;
  }

  async function checkMessage(text: string) {
    const { checked: claims, notChecked } = claimsIn(text);
    const message = new MessageWork(claims.length);
    const claim = wholeClaim(text);
    const isSentences = claims.every(({ kind }) => kind === 'sentence');
    // Sentences of one text; or marks that are part of the words themselves.
    const isOne = isSentences ? claims.length > 1 : matcher.isWhole(wordsOf(claim.text));
    const finding = isOne ? await check(claim, message) : undefined;
    const whole = finding && { checked: [{ claim, finding }], notChecked: 0 };
    if (isSentences && whole && WHOLE.has(whole.checked[0]?.finding.label ?? 'altered')) return whole;
    const checked = await checkAll(claims, message);
    const exact = checked.filter((one) => EXACT.has(one.finding.label));
    const isWhole = isSentences
      ? exact.length === 0 && finding?.pieces.length !== 0
      : exact.length < checked.length && EXACT.has(finding?.label ?? 'altered');
    return (isWhole && whole) || { checked, notChecked };
  }

  return {
    checkEach: (claims, member = '') => turns.take(member, () => checkEach(claims)),
    checkMessage: (message, member = '') => turns.take(member, () => checkMessage(message)),
  };
}

// Words somebody posted, checked against a record: a label with its proof. Deterministic; keeps nothing.
import type { Dossier } from '../record/model.js';
import { ClaimChecker, WHOLE } from './claim-checker.js';
import { type Claim, claimsIn, wholeClaim } from './claims.js';
import type { Finding } from './finding.js';
import { MessageWork } from './matcher.js';
import { joined } from './readings.js';
import { EXACT } from './thresholds.js';
import { Turns } from './turns.js';
import { wordsOf } from './words.js';

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
  /** The same for other dossiers, made ready by the first message; whoever asks it takes turns with all others. */
  over(dossiers: readonly Dossier[]): Checker;
}

/** In steps, between which others have their turn. */
export async function createChecker(dossiers: readonly Dossier[]): Promise<Checker> {
  const checker = await ClaimChecker.of(dossiers);
  return checkerFrom(async () => checker, new Turns());
}

function checkerFrom(ready: () => Promise<ClaimChecker>, turns: Turns): Checker {
  return {
    checkEach: (claims, member = '') => turns.take(member, async () => checkEach(await ready(), claims)),
    checkMessage: (message, member = '') =>
      turns.take(member, async () => checkMessage(await ready(), message)),
    over(dossiers) {
      let made: Promise<ClaimChecker> | undefined;
      return checkerFrom(() => (made ??= ClaimChecker.of(dossiers)), turns);
    },
  };
}

async function checkEach(checker: ClaimChecker, claims: readonly Claim[]): Promise<Checked[]> {
  const message = new MessageWork(claims.length);
  const checked: Checked[] = [];
  for (const claim of claims) checked.push({ claim, finding: await checker.check(claim, message) });
  return checked;
}

async function checkMessage(checker: ClaimChecker, text: string) {
  const { checked: claims, notChecked } = claimsIn(text);
  const message = new MessageWork(claims.length);
  const claim = wholeClaim(text);
  const isSentences = claims.every(({ kind }) => kind === 'sentence');
  // Sentences of one text; or marks that are part of the words themselves.
  const isOne = isSentences ? claims.length > 1 : checker.matcher.isWhole(wordsOf(claim.text));
  const finding = isOne ? await checker.check(claim, message) : undefined;
  const whole = finding && { checked: [{ claim, finding }], notChecked: 0 };
  if (isSentences && whole && WHOLE.has(whole.checked[0]?.finding.label ?? 'altered')) return whole;
  const checked = await checkJoined(checker, claims, message);
  const exact = checked.filter((one) => EXACT.has(one.finding.label));
  const isWhole = isSentences
    ? exact.length === 0 && finding?.pieces.length !== 0
    : exact.length < checked.length && EXACT.has(finding?.label ?? 'altered');
  return (isWhole && whole) || { checked, notChecked };
}

/** Two neighbours that a statement has as one are one. */
async function checkJoined(checker: ClaimChecker, claims: readonly Claim[], message: MessageWork) {
  const checked: Checked[] = [];
  for (const claim of claims) {
    const last = checked.at(-1);
    const isNothing = last?.finding.label === 'not in this record';
    const one = last && !isNothing ? joined(last.claim, claim, checker.speakers) : undefined;
    const together = one && (await checker.check(one, message));
    if (one !== undefined && together?.pieces.length === 1 && WHOLE.has(together.label))
      checked[checked.length - 1] = { claim: one, finding: together };
    else checked.push({ claim, finding: await checker.check(claim, message) });
  }
  return checked;
}

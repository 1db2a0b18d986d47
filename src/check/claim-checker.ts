// One claim, checked against a record: as it stands, and as it may be meant.
import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Dossier, isShipped } from '../record/model.js';
import { inTurns } from '../record/steps.js';
import { Speakers } from './attribution.js';
import { Background } from './background.js';
import type { Claim } from './claims.js';
import type { Text } from './compare.js';
import { countOf } from './contractions.js';
import type { Finding, Label } from './finding.js';
import { withoutMarks } from './marks.js';
import { type FewWords, Matcher, type MessageWork, type Work } from './matcher.js';
import { readings } from './readings.js';
import { inPieces } from './stitched.js';
import { EXACT, isEnough, isHint, SHORT } from './thresholds.js';
import { wordsOf } from './words.js';

interface Found extends Pick<Finding, 'label' | 'pieces'> {
  /** Others may have said so few words too: nobody is called another speaker by them. */
  readonly isAnybodys?: boolean;
}

/** Labels that explain all of what was quoted. */
export const WHOLE: ReadonlySet<Label> = new Set(['word for word', 'same words', 'shortened', 'stitched']);

/** A name within the marks may be one that is spoken to, unless it stands there as a label. */
const isMeant = (reading: Claim, { kind, near }: Claim) =>
  kind === 'sentence' || /:\W*$/.test(reading.near.before.slice(near.before.length));

export class ClaimChecker {
  readonly speakers: Speakers;
  readonly matcher: Matcher;
  readonly #background: Background;

  private constructor(speakers: Speakers, matcher: Matcher, background: Background) {
    this.speakers = speakers;
    this.matcher = matcher;
    this.#background = background;
  }

  /** In steps, between which others have their turn. */
  static async of(dossiers: readonly Dossier[]): Promise<ClaimChecker> {
    const all = dossiers.flatMap((dossier) => dossier.quotes);
    // Of the same words the shipped record's are the proof.
    const quotes = [...all.filter(isShipped), ...all.filter((quote) => !isShipped(quote))];
    const speakers = await inTurns(Speakers.of(dossiers));
    const matcher = await inTurns(Matcher.of(quotes, speakers));
    return new ClaimChecker(speakers, matcher, await inTurns(Background.of(dossiers, speakers)));
  }

  async check(claim: Claim, message: MessageWork): Promise<Finding> {
    const work = message.forOne();
    let found = this.#checkWords(claim, work);
    await othersTurn();
    for (const reading of EXACT.has(found.label) ? [] : readings(claim, this.speakers)) {
      const other = this.#checkWords(reading, work);
      await othersTurn();
      const isNearer = other.pieces.length > 0 && !WHOLE.has(found.label);
      if (EXACT.has(other.label) || (isNearer && isMeant(reading, claim))) found = other;
      if (EXACT.has(found.label)) break;
    }
    message.takeBack(work);
    return found;
  }

  #checkWords(claim: Claim, work: Work): Finding {
    const text = withoutMarks(claim.text);
    const said = { text, words: wordsOf(text) };
    const found = countOf(said.words) <= SHORT ? this.#foundOfFew(said, work) : this.#found(said, work);
    const { label, pieces, isAnybodys = false } = found;
    const among = pieces.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn]);
    const isNone = among.length === 0;
    // By what a server's own curators accepted nobody is called another speaker.
    const isTold = !isNone && !isAnybodys && pieces.every(({ quote }) => isShipped(quote));
    return {
      label,
      pieces,
      otherSpeaker: isTold ? this.speakers.otherThan(among, claim) : undefined,
      instead: isNone ? this.#background.instead(said) : undefined,
    };
  }

  #foundOfFew(said: Text, work: Work): Found {
    const match = this.#distinctive(said, work);
    return match === undefined
      ? { label: 'too short to tell', pieces: [] }
      : { label: match.label, pieces: [match.piece], isAnybodys: match.isAnybodys };
  }

  #found(said: Text, work: Work): Found {
    const match = this.matcher.best(said, work);
    if (match === undefined) return { label: 'not in this record', pieces: [] };
    // The same words as a whole passage need no likeness to be weighed.
    const enough = EXACT.has(match.label) || isEnough(match.likeness);
    if (enough && match.label !== 'altered') return { label: match.label, pieces: [match.piece] };
    const ground = {
      best: (piece: Text) => this.matcher.best(piece, work),
      distinctive: (piece: Text) => this.#distinctive(piece, work),
    };
    const stitched = inPieces(ground, said, match);
    if (stitched !== undefined) return stitched;
    return enough || isHint(match)
      ? { label: 'altered', pieces: [match.piece] }
      : { label: 'not in this record', pieces: [] };
  }

  #distinctive(said: Text, work: Work): FewWords | undefined {
    return this.matcher.distinctive(said, (words) => this.#background.has(words), work);
  }
}

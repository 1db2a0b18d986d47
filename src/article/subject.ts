// Of whom a sentence tells, and whether it tells of anybody else.
import { lettersOf, type Token, withoutComplement } from './tokens.js';
import { genderOf } from './vocabulary.js';

const NOBODY_ALONE =
  /(?:s|people|men|women|staff|crew)$|^(?:several|some|many|most|two|three)\b|^(?:his|her) (?:head|hand)$/i;
const OWNING = /^(?:his|her|its|sein\w*|ihre?\w?|son|sa|ses)$/i;

/** “her boat”, not “saw her”. */
export const isOwning = (sentence: readonly Token[], at: number) =>
  sentence[at]?.letter === 'e' &&
  OWNING.test(sentence[at].text) &&
  /[xyd]/.test(sentence[at + 1]?.letter ?? '');

/** Its letters, without roles that are of a name beside them, without several people together and, where a pronoun is asked about, people whom it can’t mean. */
function bareLetters(sentence: readonly Token[], pronoun = ''): string {
  const gender = genderOf(pronoun);
  const letters = sentence.map(({ letter, text, figure }, at) => {
    const isGroup = letter === 'R' || letter === 'U';
    const words = isGroup
      ? text.split(' ').filter((word) => !OWNING.test(word))
      : letter === 'e'
        ? [text]
        : [];
    const isOther =
      gender !== undefined && words.some((word) => ![gender, undefined].includes(genderOf(word)));
    if (isOwning(sentence, at) || isOther || (isGroup && NOBODY_ALONE.test(withoutComplement(text))))
      return 'x';
    return letter === 'N' && figure?.kind === 'organisation' ? 'G' : letter;
  });
  return letters
    .join('')
    .replaceAll(/[RU],?(?=N)/g, '')
    .replaceAll(/N,(?:q?B?[dt]*[RUy])[^,NOPE.]*,?/g, 'N')
    .replaceAll(/NB[dt]*[RU]/g, 'NB');
}

/** Whether it tells of somebody whom it does not name, or whose name nobody has told, and whom a pronoun may mean. */
export const hasStranger = (sentence: readonly Token[], pronoun: string) =>
  /[RUO]/.test(bareLetters(sentence, pronoun));

/** Whether such a one does what it tells, or a thing that a German or French pronoun may mean. */
export const isOfStranger = (sentence: readonly Token[], pronoun: string) =>
  (/^(?:er|sie|il|elle)$/i.test(pronoun) ? /^(?:p[^,]*,)?[dqtc]*[RUGD]/ : /^(?:p[^,]*,)?[dqtc]*[RU]/).test(
    bareLetters(sentence, pronoun),
  );

/** The name or pronoun of the only one of whom it tells. */
export function subjectAlone(sentence: readonly Token[], pronoun = ''): Token | undefined {
  // Who is told something is asked to listen.
  const isTold = /B[dn]*[VTLkgv]/.test(lettersOf(sentence));
  // Behind what it is about: “À la question de savoir …, il …”.
  const isAlone = /^(?:[^,NOPRUGYQ]*,)?[dqtc]*[NE](?:,q[^,]*,)?[^NOPRUGYQe:]*$/.test(
    bareLetters(sentence, pronoun),
  );
  const told = sentence.filter(({ letter }) => letter === 'N' || letter === 'E');
  const genders = new Set(
    told.flatMap(({ letter, text, figure }) => (letter === 'E' ? genderOf(text) : figure?.gender) ?? []),
  );
  return isAlone && !isTold && genders.size < 2
    ? (told.find(({ letter }) => letter === 'N') ?? told[0])
    : undefined;
}

/** Listening, being told, asking. */
const NO_SPEAKING = /^(?:list|hear|wait|receiv|got$|zuhör|hör|wart|écout|attend)/;

/** Whether words after a sentence may be of whom it tells, not of somebody who answers them, nor a document’s that they read. */
export const leavesTheWord = (sentence: readonly Token[]) =>
  /[xVTLBHMv]/.test(lettersOf(sentence)) &&
  !/[Dn]|(?<!B)J/.test(lettersOf(sentence)) &&
  !sentence.some(
    ({ letter, text }, at) =>
      NO_SPEAKING.test(text) || (sentence[at - 1]?.letter === 'B' && letter === 'x' && /ed$/.test(text)),
  );

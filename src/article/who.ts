// Whom a name, a pronoun or a role stands for, as far as the article leaves no doubt.
import type { Cast, Figure } from './cast.js';
import { hasStranger, isOfStranger, subjectAlone } from './subject.js';
import { type Token, withoutComplement } from './tokens.js';
import { genderOf } from './vocabulary.js';

export interface Speaker {
  /** As printed; of somebody unnamed the words that tell of them. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'document';
  readonly isUnnamed: boolean;
  readonly figure?: Figure;
}

export interface Resolved {
  readonly speaker: Speaker | null;
  /** Whom a reader would look at first, where that is not certain. */
  readonly perhaps: string | null;
}

/** Sentences before, the nearest first, of the same paragraph and of the one before. */
export interface Context {
  readonly own: readonly (readonly Token[])[];
  readonly before: readonly (readonly Token[])[];
  readonly lastSpeaker: Speaker | null;
}

const NOBODY: Resolved = { speaker: null, perhaps: null };
const sure = (speaker: Speaker): Resolved => ({ speaker, perhaps: null });

export const asSpeaker = (figure: Figure): Speaker => ({
  name: figure.name,
  kind: figure.kind,
  isUnnamed: false,
  figure,
});

export function whoIs(token: Token, cast: Cast, context: Context): Resolved {
  const { letter, text, figure, isOwned } = token;
  switch (letter) {
    case 'N':
    case 'P':
      return figure === undefined ? NOBODY : sure(asSpeaker(figure));
    case 'E':
      return whoIsPronoun(text, context);
    case 'e': {
      // “recalled her saying”: somebody whom another sentence tells of.
      const { speaker, perhaps } = whoIsPronoun(text, context);
      return { speaker: null, perhaps: speaker?.name ?? perhaps };
    }
    case 'I':
      return whatIsIt(context);
    case 'U':
      return sure({ name: text, kind: 'person', isUnnamed: true });
    case 'R':
    case 'G':
      return whoHasRole(token, cast, context);
    case 'D':
      return isOwned
        ? { speaker: null, perhaps: figure?.name ?? text }
        : sure({ name: text, kind: 'document', isUnnamed: true });
    default:
      return { speaker: null, perhaps: text };
  }
}

function whoHasRole(
  { letter, text, isOwned, figure: owner }: Token,
  cast: Cast,
  { own: ahead }: Context,
): Resolved {
  const figure = cast.withRole(withoutComplement(text));
  // “His lawyer” may be another’s than the one who is named.
  if (figure !== undefined && isOwned && owner === undefined) return { speaker: null, perhaps: figure.name };
  if (figure !== undefined) return sure(asSpeaker(figure));
  const companies = new Set(
    ahead.flat().flatMap((token) => (token.figure?.kind === 'organisation' ? [token.figure] : [])),
  );
  const [company] = companies;
  if (
    letter === 'G' &&
    !isOwned &&
    company !== undefined &&
    companies.size === 1 &&
    /\b(?:company|firm|studio)$/.test(text)
  )
    return sure(asSpeaker(company));
  if (letter === 'G' && !isOwned) return sure({ name: text, kind: 'organisation', isUnnamed: true });
  return { speaker: null, perhaps: text };
}

export const peopleIn = (sentences: readonly (readonly Token[])[]) => [
  ...new Set(sentences.flat().flatMap(({ figure }) => (figure?.kind === 'person' ? [figure] : []))),
];

/** The one of whom alone the sentence before tells, the only one whom it fits in the paragraph so far, or in the one before. */
function whoIsPronoun(pronoun: string, { own, before, lastSpeaker }: Context): Resolved {
  const gender = genderOf(pronoun);
  const fits = (figure: Figure) => [gender, undefined].includes(figure.gender);
  // “Mr Holt read a page aloud. He …”
  const telling = own.slice(0, -1).findLast((one) => subjectAlone(one, pronoun)?.letter !== 'E');
  const told = telling && subjectAlone(telling, pronoun)?.figure;
  if (
    told !== undefined &&
    told.gender === gender &&
    own.at(-1)?.every(({ letter }) => letter === 'Q' || letter === ',')
  )
    return sure(asSpeaker(told));
  const here = peopleIn(own).filter(fits);
  const near = here.length > 0 ? own : [...own, ...before];
  const fitting = here.length > 0 ? here : peopleIn(before).filter(fits);
  const last = lastSpeaker?.figure;
  const perhaps = (fitting.find((figure) => figure === last) ?? fitting[0])?.name ?? null;
  const [only] = fitting;
  if (only === undefined || fitting.length > 1 || near.some((sentence) => isOfStranger(sentence, pronoun)))
    return { speaker: null, perhaps };
  const isAlone =
    peopleIn([...own, ...before]).filter(fits).length === 1 &&
    !near.some((sentence) => hasStranger(sentence, pronoun));
  const isSure = only.gender === gender || isAlone || only === last;
  return isSure ? sure(asSpeaker(only)) : { speaker: null, perhaps };
}

/** The only organisation of which a sentence of the paragraph tells until then. */
function whatIsIt({ own }: Context): Resolved {
  const openings = own.flatMap((sentence) => sentence.slice(0, 3));
  if (own.flat().some(({ letter }) => letter === 'D')) return NOBODY;
  const told = openings.flatMap(({ figure }) => figure ?? []);
  const [only] = told;
  if (only === undefined || new Set(told).size > 1) return NOBODY;
  return only.kind === 'organisation' ? sure(asSpeaker(only)) : NOBODY;
}

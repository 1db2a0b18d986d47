// Whom a name, a pronoun or a role stands for, as far as the article leaves no doubt.
import type { Cast, Figure } from './cast.js';
import type { Token } from './tokens.js';
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

const asSpeaker = (figure: Figure): Speaker => ({
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
  const own = text.split(/ (?:of|for|at|from|with|von|der|des|de|du) /)[0] ?? text;
  const figure = cast.withRole(own);
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

const peopleIn = (sentences: readonly (readonly Token[])[]) => [
  ...new Set(sentences.flat().flatMap(({ figure }) => (figure?.kind === 'person' ? [figure] : []))),
];

/** The only one whom the pronoun fits in the paragraph so far; before anybody is named there, in the one before. */
function whoIsPronoun(pronoun: string, { own, before, lastSpeaker }: Context): Resolved {
  const gender = genderOf(pronoun);
  const here = peopleIn(own);
  const near = here.length > 0 ? here : peopleIn(before);
  const fitting = near.filter((figure) => [gender, undefined].includes(figure.gender));
  const last = lastSpeaker?.figure;
  const perhaps = (fitting.find((figure) => figure === last) ?? fitting[0])?.name ?? null;
  const [only] = fitting;
  // Somebody whom the article does not name may be meant.
  const isStranger = own.some((sentence) =>
    sentence
      .slice(0, 2)
      .some(
        ({ letter, text }) =>
          letter === 'U' && !/(?:s|people|men)$|^(?:several|some|many|most|two|three)\b/i.test(text),
      ),
  );
  if (only === undefined || fitting.length > 1 || isStranger) return { speaker: null, perhaps };
  const isAlone = peopleIn([...own, ...before]).length === 1;
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

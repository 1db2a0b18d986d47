// Whom the words beside a quotation name as its speaker. A form that is not known names nobody: there is no guess.
import { lettersOf, type Token } from './tokens.js';

/** How a speaker is told. */
export type Form =
  | 'said before'
  | 'said after'
  | 'colon'
  | 'according to'
  | 'described as'
  | 'quoted as saying';

export interface Attribution {
  readonly form: Form;
  /** Several who say it together. */
  readonly speakers: readonly Token[];
  /** Who tells that they said it. */
  readonly relayedBy: Token | undefined;
  /** The tokens of the clause, from the speaker to the verb or the other way round. */
  readonly clause: readonly Token[];
}

const SUBJECT = /[NORUGDEIY]/;

/** Letters in which people who find, report or conclude something say nothing by that. */
function lettersOfSaying(tokens: readonly Token[]): string {
  const letters = lettersOf(tokens);
  return letters.replaceAll('v', (_, at: number) =>
    subjectBefore(tokens, letters, at)?.speakers.every(mayRead) ? 'v' : 'x',
  );
}

/** @param tokens from the sentence's start up to the quotation */
export function attributionBefore(tokens: readonly Token[]): Attribution | undefined {
  const letters = lettersOfSaying(tokens);
  const verb = letters.search(/[VTLJgv][^VTLJgvK]*$/);
  const accordingTo = letters.search(/K[^VTLJgvK]*$/);
  if (accordingTo > verb) return accordingToAt(tokens, accordingTo);
  if (verb === -1) return colonAlone(tokens, letters);
  const rest = letters.slice(verb + 1);
  if (letters[verb] === 'L' && rest.length > 6) return undefined;
  // “said it. Then …”, “asked Marrow what the “dark boat” was” is no saying of hers.
  if (letters[verb] === 'J' && !/^[^w]{0,5}[,:]?$/.test(rest)) return undefined;
  const form = letters[verb] === 'L' ? 'described as' : rest.endsWith(':') ? 'colon' : 'said before';
  return saidBy(tokens, letters, verb, form);
}

/** @param tokens from the quotation on, without it, to the sentence's end or the next quotation */
export function attributionAfter(tokens: readonly Token[], isWhole: boolean): Attribution | undefined {
  const letters = lettersOfSaying(tokens);
  const start = letters.search(/[^,-]/);
  if (start === -1) return undefined;
  const isSo = tokens[start]?.text === 'so' && /^c[NRUG]$/.test(letters.slice(start).replace(/[.,;].*$/, ''));
  if (letters[start] === 'K' || isSo) return accordingToAt(tokens, start);
  const [inverted] = /^H*d*[VJ]d*[qt]?/.exec(letters.slice(start)) ?? [''];
  if (inverted !== '') {
    const first = start + inverted.length;
    const speakers = subjectFrom(tokens, letters, first);
    return (
      speakers && {
        form: 'said after',
        speakers,
        relayedBy: undefined,
        clause: tokens.slice(start, indexAfter(tokens, speakers)),
      }
    );
  }
  for (const { index } of letters.matchAll(/[VTLJv]/g)) {
    const found = subjectBefore(tokens, letters, index);
    if (found === undefined || !/^[HdP]*$/.test(letters.slice(start, found.start))) continue;
    const rest = letters.slice(index + 1);
    const isOver = /^(?:$|[,.;:!?(pcdt-])/.test(rest) || (letters[index] === 'T' && /^[NRUGPYe]/.test(rest));
    if (!isWhole && !isOver) return undefined;
    const relayed = /^.[pe]?([NORUGEe])g/.exec(letters.slice(index));
    if (relayed !== null) {
      const own = tokens[index + relayed[0].length - 2] as Token;
      return {
        form: 'quoted as saying',
        speakers: [own],
        relayedBy: found.speakers[0],
        clause: tokens.slice(start, index + relayed[0].length),
      };
    }
    return {
      form: 'said after',
      speakers: found.speakers,
      relayedBy: undefined,
      clause: tokens.slice(start, index + 1),
    };
  }
  return undefined;
}

const mayRead = ({ letter, text, figure }: Token) =>
  /[DGI]/.test(letter) || /judge|magistrate|coroner|court/i.test([text, ...(figure?.roles ?? [])].join(' '));

function saidBy(
  tokens: readonly Token[],
  letters: string,
  verb: number,
  form: Form,
): Attribution | undefined {
  if (letters[verb] === 'g') return saidInPassing(tokens, letters, verb, form);
  const found = subjectBefore(tokens, letters, verb) ?? subjectOfPair(tokens, letters, verb);
  if (found === undefined) return undefined;
  const outer = /[VT][^VTLJ]*$/.exec(letters.slice(0, found.start));
  const teller =
    outer === null || !/[VTw]$/.test(letters.slice(0, found.start))
      ? undefined
      : subjectBefore(tokens, letters, outer.index);
  return {
    form,
    speakers: found.speakers,
    relayedBy: teller?.speakers[0],
    clause: tokens.slice(found.start, verb + 1),
  };
}

/** “said …, adding that “…””, “recalled Oakes saying “…””, “is quoted as saying “…””. */
function saidInPassing(
  tokens: readonly Token[],
  letters: string,
  verb: number,
  form: Form,
): Attribution | undefined {
  const ahead = letters.slice(0, verb);
  const quoted = ahead.search(/k[^VTLJ]*c$/);
  if (quoted !== -1) {
    const object = tokens[quoted + 1] as Token;
    if (SUBJECT.test(object.letter) || object.letter === 'e')
      return {
        form: 'quoted as saying',
        speakers: [object],
        relayedBy: undefined,
        clause: tokens.slice(quoted, verb + 1),
      };
    const found = subjectBefore(tokens, letters, quoted);
    return (
      found && {
        form: 'quoted as saying',
        speakers: found.speakers,
        relayedBy: undefined,
        clause: tokens.slice(found.start, verb + 1),
      }
    );
  }
  const own = tokens[verb - 1];
  if (own !== undefined && SUBJECT.test(own.letter)) {
    const outer = ahead.search(/[VT][^VTLJ]*$/);
    const teller = outer === -1 ? undefined : subjectBefore(tokens, letters, outer);
    return {
      form: 'quoted as saying',
      speakers: [own],
      relayedBy: teller?.speakers[0],
      clause: tokens.slice(verb - 1, verb + 1),
    };
  }
  if (!/[,cp]d*$/.test(ahead)) return undefined;
  const main = ahead.search(/[VTLJ][^VTLJgK]*$/);
  if (main !== -1) return saidBy(tokens, letters, main, form);
  const [opening] = /^(?:[pd][^,]*,)?(?=[NRUGE])/.exec(ahead) ?? [];
  const first = opening === undefined ? undefined : tokens[opening.length];
  // Nobody else is there who might be the one that says it.
  if (first === undefined || /[NORUGE]/.test(ahead.slice((opening ?? '').length + 1))) return undefined;
  return { form, speakers: [first], relayedBy: undefined, clause: [first, tokens[verb] as Token] };
}

/** “Marrow wept and said: “…””: the subject of the verb before. */
function subjectOfPair(tokens: readonly Token[], letters: string, verb: number) {
  const [pair] = /[xVTLJ][^NORUGDEIYMn,.;:()-]*cd*$/.exec(letters.slice(0, verb)) ?? [];
  if (pair === undefined) return undefined;
  const first = verb - pair.length;
  return subjectBefore(tokens, letters, first);
}

function accordingToAt(tokens: readonly Token[], at: number): Attribution | undefined {
  const letters = lettersOf(tokens);
  const first = at + (/[pq]/.test(letters[at + 1] ?? '') ? 2 : 1);
  const her = tokens[first];
  // “according to her”
  const isPronoun = her?.letter === 'e' && letters[first + 1] !== 'x';
  const speakers = isPronoun ? [{ ...her, letter: 'E' }] : subjectFrom(tokens, letters, first);
  return (
    speakers && {
      form: 'according to',
      speakers,
      relayedBy: undefined,
      clause: tokens.slice(at, first + speakers.length),
    }
  );
}

const NOUNS_OF_SAYING =
  /^(?:answer|reply|response|verdict|advice|explanation|account|summary|view|words?|Antwort|réponse)$/i;

/** “Marrow was blunt: “…””, “Her answer: “…””: nobody else is named ahead of the colon. */
function colonAlone(tokens: readonly Token[], letters: string): Attribution | undefined {
  if (!letters.endsWith(':')) return undefined;
  // “In an email sent before dawn, Marrow went further:”
  const [opening = ''] = /^[pd][^,NOPRG]*,/.exec(letters) ?? [];
  const own = tokens.slice(opening.length);
  const [first, second] = own;
  const isOwned =
    first !== undefined && /[Pe]/.test(first.letter) && NOUNS_OF_SAYING.test(second?.text ?? '');
  const others = lettersOf(own.slice(1));
  if (first === undefined || !(isOwned || /[NRDE]/.test(first.letter)) || /[NOPRUGDEMn]/.test(others))
    return undefined;
  return { form: 'colon', speakers: [first], relayedBy: undefined, clause: own };
}

interface Subject {
  readonly speakers: readonly Token[];
  /** Where it begins. */
  readonly start: number;
}

/** Who does what the verb at an index says: right before it, but for adverbs and an aside. */
function subjectBefore(tokens: readonly Token[], letters: string, verb: number): Subject | undefined {
  let last = verb - 1;
  const skipped = letters[verb] === 'k' || letters[verb] === 'g' ? /[dHB]/ : /[dH]/;
  while (last >= 0 && skipped.test(letters[last] ?? '')) last -= 1;
  // “told Marrow, who answered: “…””
  if (/[NRUG],q$/.test(letters.slice(0, last + 1)) && /^(?:who|qui)$/i.test(tokens[last]?.text ?? ''))
    return { speakers: [tokens[last - 2] as Token], start: last };
  const aside = asideEndingAt(letters, last);
  if (aside === undefined) return asSubject(tokens, letters, last);
  const inner = letters.slice(aside + 1, last);
  const outer = letters[aside - 1] ?? '';
  // “Marrow’s lawyer, Ida Kern, said”
  if (inner === 'N' && /[RUGxPe]/.test(outer))
    return { speakers: [tokens[aside + 1] as Token], start: startOfGroup(letters, aside - 1) };
  if (!/^[qpxyctVgURGBdeHP]/.test(inner) || !SUBJECT.test(outer)) return undefined;
  return asSubject(tokens, letters, aside - 1);
}

/** “costume designer, Terese Davis, says” begins with the first of these words. */
function startOfGroup(letters: string, at: number): number {
  const [words = ''] = /P?x*[xRUGP]$/.exec(letters.slice(0, at + 1)) ?? [];
  return at + 1 - words.length;
}

/** Where “, a producer,” “(producer)” “– a producer –” opens. */
function asideEndingAt(letters: string, last: number): number | undefined {
  const opening = { ',': ',', ')': '(', '-': '-' }[letters[last] ?? ''];
  if (opening === undefined) return undefined;
  const at = letters.lastIndexOf(opening, last - 1);
  return at > 0 && last - at < 18 ? at : undefined;
}

function asSubject(tokens: readonly Token[], letters: string, at: number): Subject | undefined {
  const own = tokens[at];
  if (own === undefined || !SUBJECT.test(own.letter)) return undefined;
  const ahead = letters.slice(0, at);
  const joint = /([NRUGD])c$/.exec(ahead);
  if (joint !== null && /^(?:and|und|et)$/i.test(tokens[at - 1]?.text ?? '')) {
    const first = asSubject(tokens, letters, at - 2);
    return first === undefined ? undefined : { speakers: [...first.speakers, own], start: first.start };
  }
  const isFree =
    ahead === '' ||
    /[,.;:()cwQVT!?-][dH]*$/.test(ahead) ||
    /(?:^|[,;])[pcdy]x*[DI]?[^VTLJgNORUGDEIYPQM,;]*$/.test(ahead);
  // “the lawyer of Marrow said”
  return isFree && !/p$/.test(ahead) ? { speakers: [own], start: at } : undefined;
}

/** Who stands at an index: “the mate, Dessa Marrow”, “Marrow and Oakes”. */
function subjectFrom(tokens: readonly Token[], letters: string, first: number): readonly Token[] | undefined {
  const own = tokens[first];
  if (own === undefined || !SUBJECT.test(own.letter)) return undefined;
  const rest = letters.slice(first + 1);
  if (/[RUG]/.test(own.letter) && /^,N(?![HVTLBMcx]|d*V)/.test(rest)) return [tokens[first + 2] as Token];
  const other = tokens[first + 2];
  if (
    /^c[NRUG](?![dH]*[VTLJBMHx])/.test(rest) &&
    /^(?:and|und|et)$/i.test(tokens[first + 1]?.text ?? '') &&
    other !== undefined
  )
    return [own, other];
  return [own];
}

const indexAfter = (tokens: readonly Token[], speakers: readonly Token[]) =>
  tokens.indexOf(speakers.at(-1) as Token) + 1;

// Every quotation of an article: its exact words, and who said them where the article leaves no doubt.
import { withoutMarks } from '../check/marks.js';
import type { Article } from './article.js';
import { type Attribution, attributionAfter, attributionBefore, type Form } from './attribution.js';
import type { Cast, Figure } from './cast.js';
import { type Scene, sceneOf } from './scene.js';
import { leavesTheWord, subjectAlone } from './subject.js';
import { lettersOf, type Token } from './tokens.js';
import { BEFORE_A_PHRASE } from './vocabulary.js';
import { asSpeaker, type Context, peopleIn, type Resolved, type Speaker, whoIs } from './who.js';

export interface Quotation {
  /** Exactly as printed, without the marks around them; several where the article interrupts them. */
  readonly passages: string[];
  /** The first of them, in the article's paragraphs. */
  readonly paragraph: number;
  speaker: Speaker | null;
  /** Said together with these. */
  others: readonly Speaker[];
  relayedBy: Speaker | null;
  /** Whom a curator should look at first, where the speaker is not certain. */
  perhaps: string | null;
  /** null: nothing beside the words names a speaker. */
  form: Form | 'block quote' | null;
  /** The sentence around the first passage, without the words between marks. */
  readonly around: string;
  /** As printed: “costume designer, Terese Davis, says”. */
  clause: string | null;
}

export interface Findings {
  readonly quotations: readonly Quotation[];
  /** Everybody who is named, in order. */
  readonly figures: readonly Figure[];
}

export function quotationsIn(article: Article): Findings {
  const { scenes, cast } = sceneOf(article);
  const reader = new Reader(article, scenes, cast);
  for (const index of scenes.keys()) reader.read(index);
  return { quotations: reader.quotations, figures: cast.figures };
}

class Reader {
  readonly quotations: Quotation[] = [];
  #lastSpeaker: Speaker | null = null;
  /** The quotation that goes on in the next paragraph. */
  #open: Quotation | undefined;

  constructor(
    readonly article: Article,
    readonly scenes: readonly Scene[],
    readonly cast: Cast,
  ) {}

  read(index: number): void {
    const scene = this.scenes[index] as Scene;
    if (scene.paragraph.kind === 'quote') this.#readBlock(index);
    else if (scene.paragraph.kind === 'text') this.#readParagraph(index);
  }

  /** A block quote's paragraphs are passages of one quotation; the line below it, else the one that leads to it, names whose. */
  #readBlock(index: number): void {
    const { paragraph } = this.scenes[index] as Scene;
    const text = OPENING.test(paragraph.text) ? withoutMarks(paragraph.text) : paragraph.text;
    if (this.scenes[index - 1]?.paragraph.kind === 'quote') {
      this.quotations.at(-1)?.passages.push(text);
      return;
    }
    const next = this.scenes.slice(index).find((scene) => scene.paragraph.kind !== 'quote');
    const quotation = this.#add([text], paragraph);
    quotation.form = 'block quote';
    if (next?.paragraph.kind === 'credit') this.#credit(quotation, next);
    else {
      const lead = this.scenes[index - 1]?.sentences.at(-1) ?? [];
      const found = lead.at(-1)?.letter === ':' ? attributionBefore(lead) : undefined;
      if (found !== undefined) this.#attribute(quotation, found, index - 1, lead);
      else
        quotation.perhaps =
          lead.find(({ figure }) => figure !== undefined)?.figure?.name ?? this.#lastSpeaker?.name ?? null;
    }
    quotation.form = 'block quote';
  }

  #credit(quotation: Quotation, { sentences, paragraph }: Scene): void {
    const first = sentences.flat().find(({ letter }) => letter !== '-');
    quotation.clause = paragraph.text;
    if (first?.figure !== undefined && first.letter === 'N') {
      quotation.speaker = whoIs(first, this.cast, NO_CONTEXT).speaker;
    } else quotation.perhaps = paragraph.text.replace(/^[—–-]\s*/, '');
  }

  #readParagraph(index: number): void {
    const { sentences, isOpen, paragraph } = this.scenes[index] as Scene;
    if (/^(?:Q|F|Frage) ?: /.test(paragraph.text)) return;
    if (/^(?:A|R|Antwort|Réponse) ?: /.test(paragraph.text)) {
      this.#answer(paragraph, index);
      return;
    }
    let previous = this.#open;
    let isNext = this.#open !== undefined;
    this.#open = undefined;
    const before = previous;
    for (const [at, sentence] of sentences.entries()) {
      const quotes = sentence.flatMap((token, place) => (token.letter === 'Q' ? [place] : []));
      if (quotes.length === 0) isNext = false;
      for (const place of quotes) {
        const found = this.#attributionOf(sentence, place);
        const last = quotes[quotes.indexOf(place) - 1];
        const between = last === undefined ? '' : lettersOf(sentence.slice(last, place));
        const isInterrupted =
          last === undefined
            ? place === 0
            : previous?.form === 'said after' && !/[Kw]|q[dH]*[VTL]/.test(between);
        const words = (sentence[place] as Token).text.trim();
        const isAnswer = last === undefined && asks(sentences[at - 1]) && !words.includes('?');
        const isGoingOn: boolean =
          isNext &&
          !isAnswer &&
          isInterrupted &&
          previous !== undefined &&
          (found === undefined ||
            (previous.form === 'said after' && between.match(/[VTLJ]/g)?.length === 1) ||
            previous === before);
        if (!isQuotation(sentence, place, { found, isGoingOn }, paragraph.text)) continue;
        if (isGoingOn && previous !== undefined) previous.passages.push(words);
        else previous = this.#add([words], paragraph, sentence);
        if (found !== undefined && previous.form === null) this.#attribute(previous, found, index, sentence);
        else if (!isGoingOn) this.#alone(previous, index, at);
        if (found?.form === 'said before' && isTerm(words, sentence.slice(0, place)))
          this.#relay(previous, previous.relayedBy);
        isNext = true;
      }
      // Words after the quotation's own clause tell of something else.
      if (quotes.length > 0)
        isNext =
          sentence.at(-1)?.letter === 'Q' ||
          previous?.form === 'said after' ||
          previous?.form === 'according to';
    }
    if (isOpen) this.#open = previous;
  }

  /** Of questions and answers: by whom the sentences around them say, or an interview’s first paragraph if it names nobody else. */
  #answer(paragraph: Scene['paragraph'], index: number): void {
    const quotation = this.#add([paragraph.text.replace(/^\S+ ?: /, '')], paragraph);
    const isAround = ({ paragraph: { text } }: Scene) => !/^(?:[QAFR]|Frage|Antwort|Réponse) ?: /.test(text);
    const around = [this.scenes.slice(0, index).findLast(isAround), this.scenes.slice(index).find(isAround)];
    const isInterview = /\binterview(?!,? by\b)/i.test(this.article.text);
    const told = around.flatMap((scene) => scene?.sentences.filter(tellsWhoAnswers) ?? []);
    const people = peopleIn(told.length > 0 || !isInterview ? told : (this.scenes[0]?.sentences ?? []));
    const [first] = people;
    quotation.perhaps = first?.name ?? this.#lastSpeaker?.name ?? null;
    if (first !== undefined && people.length === 1) quotation.speaker = asSpeaker(first);
  }

  #attributionOf(sentence: readonly Token[], place: number): Attribution | undefined {
    const next = sentence.findIndex(({ letter }, at) => at > place && letter === 'Q');
    const after = sentence.slice(place + 1, next === -1 ? sentence.length : next);
    const words = (sentence[place] as Token).text;
    const follows =
      /[,?!…—–-][’'”"]?\s*$/.test(words) || /^[,–—-]/.test(after[0]?.letter ?? '')
        ? attributionAfter(after, true)
        : undefined;
    const leads = attributionBefore(sentence.slice(0, place));
    const own = sentence.slice(0, place).some(({ letter }) => letter === 'Q') ? undefined : leads;
    if (follows !== undefined && own !== undefined && own.form !== 'described as' && !isOneOf(follows, own))
      return undefined;
    return follows ?? leads;
  }

  #add(passages: string[], paragraph: Scene['paragraph'], sentence: readonly Token[] = []): Quotation {
    const quotation: Quotation = {
      passages,
      paragraph: this.article.paragraphs.indexOf(paragraph),
      around: aroundIn(sentence, paragraph.text),
      ...{ speaker: null, others: [], relayedBy: null, perhaps: null, form: null, clause: null },
    };
    this.quotations.push(quotation);
    return quotation;
  }

  #attribute(quotation: Quotation, found: Attribution, index: number, sentence: readonly Token[]): void {
    const [first, last] = [found.clause[0], found.clause.at(-1)];
    const { text } = (this.scenes[index] as Scene).paragraph;
    quotation.form = found.form;
    quotation.clause = first && last ? text.slice(first.start, last.end) : null;
    const resolved = found.speakers.map((token) => this.#who(token, index, sentence));
    const [own] = resolved;
    quotation.perhaps = resolved.find(({ perhaps }) => perhaps !== null)?.perhaps ?? null;
    if (resolved.every(({ speaker }) => speaker !== null)) {
      quotation.speaker = own?.speaker ?? null;
      quotation.others = resolved.slice(1).flatMap(({ speaker }) => speaker ?? []);
    }
    if (found.relayedBy !== undefined)
      this.#relay(quotation, this.#who(found.relayedBy, index, sentence).speaker);
    this.#lastSpeaker = quotation.speaker;
  }

  /** Words that somebody remembers of another, or may only have named something by, are nobody’s for certain. */
  #relay(quotation: Quotation, teller: Speaker | null): void {
    quotation.relayedBy = teller;
    quotation.perhaps ??= quotation.speaker?.name ?? null;
    quotation.speaker = null;
    quotation.others = [];
  }

  #who(token: Token, index: number, sentence: readonly Token[]): Resolved {
    const { sentences } = this.scenes[index] as Scene;
    const ahead = sentence.filter(({ end }) => end <= token.start);
    const at = sentences.indexOf(sentence);
    const own = [...sentences.slice(Math.max(0, at - LOOK_BACK), at), ahead];
    const before = this.scenes[index - 1]?.sentences.slice(-LOOK_BACK) ?? [];
    return whoIs(token, this.cast, { own, before, lastSpeaker: this.#lastSpeaker });
  }

  /** Who goes on to speak after a sentence without words between marks: whom alone it tells of, if it leaves them the word. */
  #speaksAfter(sentence: readonly Token[], index: number): Speaker | null {
    const subject = subjectAlone(sentence);
    if (subject === undefined || !leavesTheWord(sentence)) return null;
    const { speaker } = this.#who(subject, index, sentence);
    return speaker?.kind === 'person' ? speaker : null;
  }

  /** Nothing beside it names a speaker: it is of whoever goes on to speak, or nobody's for certain. */
  #alone(quotation: Quotation, index: number, at: number): void {
    const { sentences, isOpen } = this.scenes[index] as Scene;
    const ahead = at > 0 ? sentences[at - 1] : isOpen ? this.scenes[index - 1]?.sentences.at(-1) : undefined;
    const told = ahead === undefined ? null : this.#speaksAfter(ahead, at > 0 ? index : index - 1);
    const last = sentences.slice(0, at).findLastIndex((sentence) => lettersOf(sentence).includes('Q'));
    const previous = this.quotations.at(-2);
    const isGoingOn =
      previous?.paragraph === quotation.paragraph &&
      !asks(sentences[last]) &&
      peopleIn(sentences.slice(last, at)).every((figure) => figure === previous.speaker?.figure) &&
      sentences.slice(last + 1, at).every((sentence) => /^[^NOPRUGDY]*$/.test(lettersOf(sentence)));
    const speaker = told ?? (isGoingOn ? previous.speaker : null);
    if (speaker !== null && sentences[at]?.length === 1) {
      quotation.speaker = speaker;
      quotation.clause = told === null ? (previous?.clause ?? null) : null;
      this.#lastSpeaker = speaker;
    } else
      quotation.perhaps = speaker?.name ?? this.#lastSpeaker?.name ?? peopleIn(sentences)[0]?.name ?? null;
  }
}

const asks = (sentence: readonly Token[] = []) => {
  const letters = lettersOf(sentence);
  return letters.lastIndexOf('J') > letters.indexOf('Q');
};

/** “The answers are those of Marrow”, “Marrow gave these answers”, “Marrow answered for an hour” */
const tellsWhoAnswers = (sentence: readonly Token[]) =>
  peopleIn([sentence]).length === 1 &&
  /\banswers (?:are|were) (?:those )?(?:of|by|from)\b|\bgave \w+ answers\b|\banswered\b|\binterview with\b/.test(
    sentence.map(({ text }) => text).join(' '),
  );

const NO_CONTEXT: Context = { own: [], before: [], lastSpeaker: null };

function aroundIn(sentence: readonly Token[], text: string): string {
  const last = sentence.at(-1)?.end ?? 0;
  let at = sentence[0]?.start ?? 0;
  let around = '';
  for (const { letter, start, end } of sentence) {
    if (letter !== 'Q') continue;
    around += `${text.slice(at, start)}…`;
    at = end;
  }
  return around + text.slice(at, last);
}

const isOneOf = (one: Attribution, other: Attribution) =>
  one.speakers.some(({ figure, text }) =>
    other.speakers.some((token) => (figure !== undefined && token.figure === figure) || token.text === text),
  );

const OPENING = /^[“"„«‘]/;

/** Sentences; no pronoun stands for somebody further away. */
const LOOK_BACK = 30;

/** Fewer words that nobody is said to have said are a way of putting it. */
const FEW_WORDS = 6;

/** Words between marks may be a title, a nickname, or a word that the writer keeps at arm's length. */
function isQuotation(
  sentence: readonly Token[],
  place: number,
  { found, isGoingOn }: { readonly found: Attribution | undefined; readonly isGoingOn: boolean },
  text: string,
): boolean {
  const { text: words, start } = sentence[place] as Token;
  const count = words.trim().split(/\s+/).length;
  const isEnded = /[.!?…][’'”"]?\s*$/.test(words.trim());
  const ahead = text.slice(Math.max(0, start - 80), start - 1);
  if (BEFORE_A_PHRASE.test(ahead)) return false;
  if (isTitled(words, found?.form === 'said after') && !isEnded && found?.form !== 'colon') return false;
  // Dessa “Dee” Marrow
  if (
    count === 1 &&
    /^\p{Lu}/u.test(ahead.trimEnd().split(' ').at(-1) ?? '') &&
    /^[”"’»]\s*\p{Lu}/u.test(text.slice(start + words.length)) &&
    found === undefined
  )
    return false;
  const isPaired = sentence[place - 1]?.letter === 'c' && sentence[place - 2]?.letter === 'Q';
  const isOpening = place === 0 && /,$/.test(words.trim()) && count > 2;
  const isTold = count > 1 && sentence.slice(0, place).some(({ letter }) => /[VTK]/.test(letter));
  return (
    isPaired ||
    isOpening ||
    isTold ||
    found !== undefined ||
    count >= FEW_WORDS ||
    (isGoingOn && isEnded) ||
    (isEnded && count > 1) ||
    sentence.length === 1
  );
}

/** “said their own “risk sheets” had been signed”; “said it was a “done deal”” is none. */
const isTerm = (words: string, ahead: readonly Token[]) =>
  words.split(/\s+/).length < 3 &&
  (/[tHeP]$/.test(lettersOf(ahead)) || ahead.at(-1)?.text === 'own') &&
  !/B[tHdxe]*$/.test(lettersOf(ahead));

/** Each word of weight is written large. */
function isTitled(words: string, isSaid: boolean): boolean {
  const heavy =
    words.match(/\p{L}[\p{L}’'-]*/gu)?.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word)) ?? [];
  return (
    heavy.length > 0 &&
    heavy.every((word) => /^\p{Lu}/u.test(word)) &&
    !(heavy.length === 1 && (isSaid || /^I\b|^[^\p{L}]*\p{L}+[,.!?]/u.test(words)))
  );
}

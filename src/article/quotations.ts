// Every quotation of an article: its exact words, and who said them where the article leaves no doubt.
import { withoutMarks } from '../check/marks.js';
import type { Article } from './article.js';
import { type Attribution, attributionAfter, attributionBefore, type Form } from './attribution.js';
import type { Cast, Figure } from './cast.js';
import { type Scene, sceneOf } from './scene.js';
import type { Token } from './tokens.js';
import { BEFORE_A_PHRASE } from './vocabulary.js';
import { type Context, type Resolved, type Speaker, whoIs } from './who.js';

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
      this.#answer(paragraph);
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
        const between =
          last === undefined
            ? ''
            : sentence
                .slice(last, place)
                .map(({ letter }) => letter)
                .join('');
        const isInterrupted =
          last === undefined ? place === 0 : previous?.form === 'said after' && !/[Kw]/.test(between);
        const isGoingOn: boolean =
          isNext &&
          isInterrupted &&
          previous !== undefined &&
          (found === undefined ||
            (previous.form === 'said after' && between.match(/[VTLJ]/g)?.length === 1) ||
            previous === before);
        if (!isQuotation(sentence, place, { found, isGoingOn }, paragraph.text)) continue;
        const words = (sentence[place] as Token).text.trim();
        if (isGoingOn && previous !== undefined) previous.passages.push(words);
        else previous = this.#add([words], paragraph, sentence);
        if (found !== undefined && previous.form === null) this.#attribute(previous, found, index, sentence);
        else if (!isGoingOn) this.#alone(previous, index, at);
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

  /** Of an interview printed as questions and answers: by whom, if its first paragraph names nobody else. */
  #answer(paragraph: Scene['paragraph']): void {
    const quotation = this.#add([paragraph.text.replace(/^\S+ ?: /, '')], paragraph);
    const opening =
      this.scenes[0]?.sentences.flat().flatMap(({ figure }) => (figure?.kind === 'person' ? [figure] : [])) ??
      [];
    const [first] = opening;
    quotation.perhaps = this.#lastSpeaker?.name ?? first?.name ?? null;
    if (first === undefined || new Set(opening).size > 1 || !/\b[Ii]nterview/.test(this.article.text)) return;
    quotation.speaker = { name: first.name, kind: 'person', isUnnamed: false, figure: first };
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

  /** Words that somebody remembers of another are nobody’s for certain. */
  #relay(quotation: Quotation, teller: Speaker | null): void {
    quotation.relayedBy = teller;
    quotation.perhaps ??= quotation.speaker?.name ?? null;
    quotation.speaker = null;
    quotation.others = [];
  }

  #who(token: Token, index: number, sentence: readonly Token[]): Resolved {
    const { sentences } = this.scenes[index] as Scene;
    const ahead = sentence.filter(({ end }) => end <= token.start);
    const own = [...sentences.slice(0, sentences.indexOf(sentence)), ahead];
    const before = this.scenes[index - 1]?.sentences ?? [];
    return whoIs(token, this.cast, { own, before, lastSpeaker: this.#lastSpeaker });
  }

  /** Whom a sentence tells of, if it tells of nobody else: the words behind it are theirs. */
  #onlySubject(sentence: readonly Token[], index: number): Speaker | null {
    const first = sentence.findIndex(({ letter }) => /[^d]/.test(letter));
    const subject = sentence[first];
    const others = sentence
      .slice(first + 1)
      .some(
        ({ letter, figure }) =>
          /[OUQ:]/.test(letter) || (figure?.kind === 'person' && figure !== subject?.figure),
      );
    if (subject === undefined || others || !/[NE]/.test(subject.letter)) return null;
    const { speaker } = this.#who(subject, index, sentence);
    return speaker?.kind === 'person' ? speaker : null;
  }

  /** Nothing beside it names a speaker: it is the paragraph's only one, or nobody for certain. */
  #alone(quotation: Quotation, index: number, at: number): void {
    const { sentences, isOpen } = this.scenes[index] as Scene;
    const ahead = at > 0 ? sentences[at - 1] : isOpen ? this.scenes[index - 1]?.sentences.at(-1) : undefined;
    const told = ahead === undefined ? null : this.#onlySubject(ahead, at > 0 ? index : index - 1);
    if (told !== null && sentences[at]?.length === 1) {
      quotation.speaker = told;
      quotation.clause = null;
      this.#lastSpeaker = told;
      return;
    }
    const people = new Set(sentences.flat().flatMap(({ figure }) => figure ?? []));
    const spoken = this.quotations.filter(
      (one) => one !== quotation && one.paragraph === quotation.paragraph,
    );
    const [first] = spoken;
    const isOne = spoken.every(({ speaker }) => speaker !== null && speaker.name === first?.speaker?.name);
    if (
      first?.speaker &&
      isOne &&
      at > 0 &&
      [...people].every((figure) => figure === first.speaker?.figure)
    ) {
      quotation.speaker = first.speaker;
      quotation.clause = first.clause;
    } else quotation.perhaps = this.#lastSpeaker?.name ?? [...people][0]?.name ?? null;
  }
}

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
  const ahead = text.slice(0, start - 1);
  if (BEFORE_A_PHRASE.test(ahead)) return false;
  if (isTitled(words) && !isEnded && found?.form !== 'colon') return false;
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

/** Each word of weight is written large. */
function isTitled(words: string): boolean {
  const heavy =
    words.match(/\p{L}[\p{L}’'-]*/gu)?.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word)) ?? [];
  return (
    heavy.length > 0 &&
    heavy.every((word) => /^\p{Lu}/u.test(word)) &&
    !(heavy.length === 1 && /^I\b|^[^\p{L}]*\p{L}+[,.!?]/u.test(words))
  );
}

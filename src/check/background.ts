// What else the record says: whether a few words belong to one entry, and what words are that nobody is quoted with.
import { type Citation, type Dossier, isShipped } from '../record/model.js';
import { eachInSteps, type Steps } from '../record/steps.js';
import type { Speakers } from './attribution.js';
import type { Text } from './compare.js';
import type { Instead } from './finding.js';
import { SHORT } from './thresholds.js';
import { type Word, wordsOf } from './words.js';

/** Beginnings of words of outcomes in the languages that the bot speaks, folded. */
const OUTCOME = new RegExp(
  `^(?:${[
    'acquit|convict|guilty|sentenc|indict|dismiss|fined|jail|prison|plead|pled|plea$|appeal|charge|innocent|probation|verdict',
    'exonerat|settled|sue[ds]$|lawsuit|mistrial|pardon|prejudice',
    'absuelt|absolv|conden|culpa|carcel|prision|multad|imputad|acusad|desestim|prisao',
    'acquitte|condamn|coupable|relaxe|inculp|freigesprochen|freispruch|verurteilt|schuldig|gefangnis|angeklagt',
    'assolt|condanna|colpevol|carcere|prigion|multat|imputat|archiviat',
    'uniewinnion|skazan|winn[yea]|wiezieni|ukaran|oskarzon|umorzon',
    'виправдан|засуджен|винн|вязниц|оштрафован|звинувачен|обвинувачен',
  ].join('|')})`,
);

export class Background {
  /** All else that the record says: a quotation's words that events use too are the case's, not a person's. */
  #text = '';
  readonly #titles = new Map<string, string>();
  readonly #sources: { readonly words: string; readonly citation: Citation }[] = [];
  readonly #speakers: Speakers;

  constructor(speakers: Speakers) {
    this.#speakers = speakers;
  }

  static *of(dossiers: readonly Dossier[], speakers: Speakers): Steps<Background> {
    const background = new Background(speakers);
    for (const { title, timeline, quotes, people, works, sources, proceedings } of dossiers) {
      const titles = [title, ...[...works, ...sources, ...proceedings].map((one) => one.title ?? '')];
      const texts = [
        title,
        ...timeline.map(({ text }) => text),
        ...quotes.map(({ circumstances }) => circumstances),
        ...people.flatMap(({ name, otherNames, role }) => [name, role, ...otherNames]),
        ...works.map((work) => work.title),
      ];
      const citations = [
        ...proceedings.flatMap(({ charges }) =>
          charges.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.citations)),
        ),
        // An answer shows these without what they support: what a server accepted would stand unmarked.
        ...timeline.filter(isShipped).flatMap((event) => event.citations),
      ];
      const words = yield* eachInSteps(texts, (text) => spaced(wordsOf(text)));
      background.#text += `${words.join('\n')}\n`;
      yield* eachInSteps(titles, (one) => background.#titles.set(spaced(wordsOf(one)), one));
      // “Last Take”
      for (const work of works)
        background.#titles.set(spaced(wordsOf(work.title.split(':')[0] ?? '')), work.title);
      yield* eachInSteps(citations, (citation) =>
        background.#sources.push({ words: spaced(wordsOf(citation.passage.exact)), citation }),
      );
    }
    return background;
  }

  /** Whether the record uses these words in its own text too. */
  has(words: readonly Word[]): boolean {
    return this.#text.includes(spaced(words));
  }

  /** What words are that are nobody's on the record. */
  instead({ text, words }: Text): Instead | undefined {
    const own = spaced(words);
    const title = this.#titles.get(own);
    if (title !== undefined) return { kind: 'title', title };
    const source = this.#sources.find(
      (one) => one.words === own || (words.length > SHORT && one.words.includes(own)),
    );
    if (source !== undefined && words.length > 1) return { kind: 'source', citation: source.citation };
    if (!words.some(({ key }) => OUTCOME.test(key))) return undefined;
    const [person] = this.#speakers.namedIn(text);
    return person && { kind: 'outcome', person };
  }
}

function spaced(words: readonly Word[]): string {
  return ` ${words.map(({ skeleton }) => skeleton).join(' ')} `;
}

// Who is named in an article: people and organisations, their roles, and whom a later name, pronoun or role stands for.
import { type Gender, genderOf, headOf, isNoName, isOrganisationWord, isTitle } from './vocabulary.js';

export interface Figure {
  /** The longest that is printed, without titles. */
  name: string;
  readonly kind: 'person' | 'organisation';
  /** As printed beside the name: `costume designer`, `Judge`. */
  readonly roles: Set<string>;
  /** Other ways in which it is named: `Marrow`. */
  readonly otherNames: Set<string>;
  /** As the text has it, by title, role or pronoun; no first name tells it. */
  gender: Gender | undefined;
}

const lastOf = (name: string) => name.split(' ').at(-1) ?? '';

export class Cast {
  readonly #figures: Figure[] = [];
  /** Figures by each word of their names. */
  readonly #byWord = new Map<string, Set<Figure>>();
  readonly #seen = new Set<Figure>();

  get figures(): readonly Figure[] {
    return this.#figures;
  }

  /** Whoever a name stands for; undefined where it is nobody's yet, null where it may be several people's. */
  find(name: string): Figure | null | undefined {
    const key = withoutTitles(name);
    const matches = [
      (figure: Figure) => figure.name === key,
      (figure: Figure) => sameEnds(figure.name, key),
      (figure: Figure) => !key.includes(' ') && lastOf(figure.name) === key,
      (figure: Figure) => figure.name.endsWith(` ${key}`),
      (figure: Figure) => !key.includes(' ') && figure.name.startsWith(`${key} `),
    ];
    const near = [...(this.#byWord.get(lastOf(key)) ?? [])];
    for (const matching of matches) {
      const found = near.filter(matching);
      if (found.length === 1) return found[0];
      if (found.length > 1) return this.#among(name, found);
    }
    return undefined;
  }

  /** Of two people of a name: “Mrs Moss” is the one who is a woman, and “Moss” the one of whom alone there was talk so far. */
  #among(name: string, found: readonly Figure[]): Figure | null {
    const gender = genderOf(name.split(' ')[0] ?? '');
    const fitting = found.filter((figure) =>
      gender === undefined ? this.#seen.has(figure) : figure.gender === gender,
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The text is read anew, with what is known by now. */
  startOver(): void {
    this.#seen.clear();
  }

  /** The text has come to somebody. */
  see(figure: Figure): void {
    this.#seen.add(figure);
  }

  /** Takes a name in as it is printed, titles and all. */
  meet(printed: string, isThing: boolean): Figure | undefined {
    const name = withoutTitles(printed);
    if (name === '' || isNoName(name)) return undefined;
    const known = this.find(printed);
    const figure = known ?? (known === null ? undefined : this.#add(name, isThing));
    if (figure === undefined) return undefined;
    if (figure.name !== name) {
      const [longer, shorter] = name.length > figure.name.length ? [name, figure.name] : [figure.name, name];
      figure.name = longer;
      this.#index(figure);
      figure.otherNames.delete(longer);
      figure.otherNames.add(shorter);
    }
    for (const title of printed
      .slice(0, printed.length - name.length)
      .trim()
      .split(' ')) {
      figure.gender ??= genderOf(title);
      if (headOf(title) === 'person') figure.roles.add(title);
    }
    return figure;
  }

  #add(name: string, isThing: boolean): Figure {
    const kind = isThing || name.split(' ').some(isOrganisationWord) ? 'organisation' : 'person';
    const figure: Figure = { name, kind, roles: new Set(), otherNames: new Set(), gender: undefined };
    this.#figures.push(figure);
    this.#index(figure);
    return figure;
  }

  #index(figure: Figure): void {
    for (const word of figure.name.split(' '))
      this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(figure));
  }

  /** The only one whose role or name has the last word of a group of words: “the deckhand”, “the board”. */
  withRole(words: string): Figure | undefined {
    const head = lastOf(words).toLowerCase();
    const has = (text: string) =>
      text
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(head);
    const found = this.#figures.filter(
      ({ kind, name, roles }) => [...roles].some(has) || (kind === 'organisation' && has(name)),
    );
    return found.length === 1 ? found[0] : undefined;
  }
}

/** “PC Owen Latch”, “Aurelia Stoke KC” */
function withoutTitles(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && (isTitle(words[0] ?? '') || /^\p{Lu}{2,4}$/u.test(words[0] ?? '')))
    words.shift();
  while (words.length > 2 && /^(?:KC|QC|MP|Jr\.?|Sr\.?)$/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** “Bram J. Oakes” is “Bram Oakes”. */
function sameEnds(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  return one.length > 1 && other.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1);
}

// What autocomplete offers. A chosen one names its entry by id; what is typed freely stays words.
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { chosenValue, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { Dossier, NonEmpty, Person, Quote, Source, Work } from '../../record/model.js';
import { LIMITS } from './limits.js';
import { quoteLabel } from './quote-line.js';
import { sourceName } from './sources.js';
import { cut } from './text.js';

export type Suggestion = APIApplicationCommandOptionChoice<string>;

type Films = NonEmpty<Dossier>;

const suggestion = (ref: string, label: string): Suggestion => ({
  name: cut(label, LIMITS.choiceName),
  value: chosenValue(ref),
});

export const personChoice = (person: Person, films: Films) =>
  suggestion(refOf(person, films), `${person.name}, ${person.role}`);
export const quoteChoice = (quote: Quote, films: Films, say: Say) =>
  suggestion(refOf(quote, films), quoteLabel(quote, LIMITS.choiceName, say));
export const sourceChoice = (source: Source, films: Films, say: Say) =>
  suggestion(refOf(source, films), sourceName(source, say));
export const workChoice = (work: Work, films: Films) => suggestion(refOf(work, films), work.title);
export const filmChoice = ({ id, title }: Dossier) => suggestion(id, title);
/** Words or a date to search with, as they stand. */
export const wordsChoice = (words: string): Suggestion => ({
  name: cut(words, LIMITS.choiceName),
  value: cut(words, LIMITS.choiceName),
});

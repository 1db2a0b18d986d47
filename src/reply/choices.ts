// What autocomplete offers. A chosen one names its entry by id; what is typed freely stays words.
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { chosenValue } from '../answers/chosen.js';
import type { Say } from '../language/say.js';
import type { Dossier, Person, Quote, Source, Work } from '../record/model.js';
import { LIMITS } from './limits.js';
import { quoteOpening } from './quote-line.js';
import { sourceName } from './sources.js';
import { cut } from './text.js';

export type Suggestion = APIApplicationCommandOptionChoice<string>;

const suggestion = (id: string, label: string): Suggestion => ({
  name: cut(label, LIMITS.choiceName),
  value: chosenValue(id),
});

export const personChoice = ({ id, name, role }: Person) => suggestion(id, `${name}, ${role}`);
export const quoteChoice = (quote: Quote) => suggestion(quote.id, quoteOpening(quote, LIMITS.choiceName));
export const sourceChoice = (source: Source, say: Say) => suggestion(source.id, sourceName(source, say));
export const workChoice = ({ id, title }: Work) => suggestion(id, title);
export const filmChoice = ({ id, title }: Dossier) => suggestion(id, title);
/** Words or a date to search with, as they stand. */
export const wordsChoice = (words: string): Suggestion => ({
  name: cut(words, LIMITS.choiceName),
  value: cut(words, LIMITS.choiceName),
});

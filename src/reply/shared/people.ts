// People and works in words, and the choice between several people.
import type { Ambiguous, Films, Reading } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { Person, Work } from '../../record/model.js';
import type { Writing } from './attribution.js';
import { askingReply } from './plain-reply.js';
import type { Reply } from './reply.js';
import { escaped } from './text.js';
import type { View } from './view.js';

/** What was done to them first, then their role; Markdown. */
export function formatPerson({ harm, role, note }: Person): string {
  return [harm, role, note]
    .filter((part) => part !== null)
    .map((part) => escaped(part))
    .join('\n');
}

/** `*Last Take*, a documentary, directed by Rachel Mason, on Hulu`. A picture has no room for who directed it. */
export function formatWork({ title, kind, director, shownOn }: Work, { say, write }: Writing): string {
  const isPicture = write !== escaped;
  return [
    isPicture ? title : `*${escaped(title)}*`,
    say(`work.${kind}`),
    ...(director === null || isPicture ? [] : [say('work.director', { name: escaped(director.name) })]),
    ...(shownOn === null ? [] : [say('work.shownOn', { place: write(shownOn) })]),
  ].join(', ');
}

/** Somebody read with one letter put right is named first, then those of whom the record has no such words. */
export function withReading(reply: Reply | undefined, { readAs, unquoted = [] }: Reading, say: Say) {
  const lines = [
    ...(readAs === undefined ? [] : [say('read.as', { name: escaped(readAs.name) })]),
    ...unquoted.map(({ name }) => say('nothing.unquoted', { name: escaped(name) })),
  ];
  if (reply === undefined || lines.length === 0) return reply;
  const content = [...lines, ...(reply.content === undefined ? [] : [reply.content])].join('\n');
  return { ...reply, content };
}

/**
 * Which of several people is meant.
 * @param view what is shown of whoever is chosen, by reference
 */
export function choiceReply(
  { people, dossiers }: Ambiguous,
  say: Say,
  view: (person: string) => View,
): Reply {
  const film = (person: Person) => (dossiers.length > 1 ? [filmOf(person, dossiers).title] : []);
  const choices = people.map((person) => ({
    to: view(refOf(person, dossiers)),
    label: person.name,
    description: [person.role, ...film(person)].join(' · '),
  }));
  const question = [say('choice.title'), say('choice.people', { count: people.length })];
  return askingReply(question, { heading: say('menu.people'), choices }, say);
}

/** Which of several films is meant. @param view what is shown of the chosen one, by its id */
export function filmChoiceReply({ dossiers }: Films, say: Say, view: (film: string) => View): Reply {
  const choices = dossiers.map(({ id, title }) => ({ to: view(id), label: title }));
  const heading = say('choice.film');
  return askingReply([heading], { heading, choices }, say);
}

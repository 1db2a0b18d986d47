// Which dossier is asked: the film that is named, else the default one; never several at once.
import { UserError } from '../errors.js';
import type { NonEmpty } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import { tokens } from '../search/words.js';
import { chosenIn } from './chosen.js';

/**
 * @param dossiers the default one first
 * @throws {UserError} naming the films that there are, or those that fit
 */
export function filmAsked(dossiers: NonEmpty<DossierSearch>, asked: string): DossierSearch {
  if (asked.trim() === '') return dossiers[0];
  const [film, ...others] = filmsMeant(dossiers, asked);
  if (film === undefined) throw new UserError('film.unknown', { asked, films: titles(dossiers) });
  if (others.length > 0) throw new UserError('film.several', { asked, films: titles([film, ...others]) });
  return film;
}

/** By the chosen suggestion, the id, or words that all stand in the title or in a work's. */
export function filmsMeant(dossiers: readonly DossierSearch[], asked: string): DossierSearch[] {
  const chosen = chosenIn(
    dossiers.map(({ dossier }) => dossier),
    asked,
  );
  const exact = dossiers.filter(({ dossier }) => dossier === chosen || dossier.id === asked.trim());
  if (exact.length > 0) return exact;
  const words = tokens(asked);
  return dossiers.filter(({ dossier }) => {
    const known = new Set(tokens([dossier.title, ...dossier.works.map(({ title }) => title)].join(' ')));
    return words.length > 0 && words.every((word) => known.has(word));
  });
}

function titles(dossiers: readonly DossierSearch[]): string[] {
  return dossiers.map(({ dossier }) => dossier.title);
}

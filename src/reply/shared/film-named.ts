// Of which film an answer is, in small letters beneath it, where the record has several.
import type { Dossier, NonEmpty } from '../../record/model.js';
import type { Reply } from './reply.js';
import type { View } from './view.js';

/** An answer of entries that may be several films', and one that names its film, stays as it is. */
export function withFilmNamed(reply: Reply, dossiers: NonEmpty<Dossier>): Reply {
  const [embed, ...others] = reply.embeds;
  const id = reply.shown?.view && filmIn(reply.shown.view);
  const film = dossiers.length === 1 ? undefined : dossiers.find((one) => one.id === id);
  if (embed === undefined || others.length > 0 || film === undefined) return reply;
  const isNamed = `${embed.title} ${embed.description}`.includes(film.title);
  return isNamed ? reply : { ...reply, embeds: [{ ...embed, footer: { text: film.title } }] };
}

/** The film that a view keeps to. */
function filmIn(view: View): string | null | undefined {
  if ('film' in view) return view.film;
  const ref =
    'person' in view ? view.person : 'source' in view ? view.source : 'quote' in view ? view.quote : '';
  return ref.split('/')[0];
}

// The source that an entry is cited with: the film's own, or one that comes along.
import type { Dossier } from '../record/model.js';
import { unprintable } from '../record/printable.js';
import type { Fault, Proposal } from './proposal.js';
import { isRead, type Page } from './prove.js';
import { shortHash } from './short-hash.js';

/** Ahead of the ids of a server's own sources: each entry brings its own along, since others may be removed. */
const OWN = 'own-';

/** Its lengths in the schema; what is longer, or holds what can't be seen, is not told. */
const LENGTHS = { title: 256, publisher: 100, author: 100, description: 100 } as const;

/** The film's own where it has this address; else as its page says of itself. */
export function sourceOf(
  typed: string,
  { sources }: Dossier,
  page: Page,
):
  | { readonly id: string; readonly own: Proposal['addition']['sources'] }
  | Extract<Fault, { kind: 'no source' }> {
  const address = typed.trim();
  const isAddress = /^https:\/\//i.test(address);
  if (address === '') return { kind: 'no source' };
  const known = sources.find(({ id, url }) => url === address && !id.startsWith(OWN));
  if (known !== undefined) return { id: known.id, own: [] };
  const id = `${OWN}${shortHash(address, 12)}`;
  const fits = (name: keyof typeof LENGTHS, value: string | undefined) =>
    value !== undefined && value.length <= LENGTHS[name] && unprintable(value) === undefined ? value : null;
  const { title, publisher, authors, date, language } = isRead(page) ? page.article : NOT_READ;
  const host = isAddress && URL.canParse(address) ? new URL(address).hostname : address;
  const said = fits('publisher', publisher?.value);
  return {
    id,
    own: [
      {
        ...{ id, publisher: said, title: fits('title', title?.value), date: date?.value ?? null },
        ...{ author: fits('author', authors?.value.join(', ')), url: isAddress ? address : null },
        ...(language === null || /^en\b/.test(language.value) ? {} : { language: language.value }),
        ...(said === null ? { description: host.slice(0, LENGTHS.description) } : {}),
      },
    ],
  };
}

const NOT_READ = { title: null, publisher: null, authors: null, date: null, language: null };

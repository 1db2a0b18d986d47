// Where words were said, as it was typed → as a curator would write it.
import { typedDate } from '../answers/typed-date.js';
import { type Dossier, OCCASIONS } from '../record/model.js';
import type { WrittenFiles } from '../record/schema.js';
import { folded } from '../search/words.js';
import type { Fault } from './proposal.js';

type WrittenOccasion = WrittenFiles['quotes'][number]['occasion'];

/** “interview, KOAT, 3 May 2022”: a work of the film, or a kind of occasion, what else it is called, and its day. */
export function occasionOf(
  typed: string,
  { works }: Dossier,
): WrittenOccasion | Extract<Fault, { kind: 'no occasion' }> {
  const plain = folded(typed.trim());
  const work = works.find(({ title }) => folded(title) === plain);
  if (work !== undefined) return work.id;
  const kind = [...OCCASIONS]
    .sort((a, b) => b.length - a.length)
    .find((one) => new RegExp(`^${one}(?!\\p{L})`, 'u').test(plain));
  if (kind === undefined) return { kind: 'no occasion', kinds: OCCASIONS };
  const rest = typed
    .trim()
    .slice(kind.length)
    .replace(/^[\s,.:;–—-]+/, '');
  const parts = rest.split(',').map((part) => part.trim());
  const dated = parts.find((part) => typedDate(part) !== undefined);
  const date = typedDate(dated ?? '');
  const title = dated === undefined ? rest : parts.filter((part) => part !== dated).join(', ');
  return {
    kind,
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date: date.edtf }),
  };
}

// Who is meant by what was typed as a speaker or a claimant.
import { asId } from '../record/fields.js';
import { isShipped, type Person } from '../record/model.js';
import { nameFinder } from '../record/naming.js';
import type { Search } from '../search/search.js';
import type { Fault, Proposal } from './proposal.js';
import { shortHash } from './short-hash.js';

interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Of somebody whom the shipped record does not have: the entry brings them along. */
  readonly role?: string;
}

export const broughtAlong = (
  { id, name, role }: Speaker,
  citations: Proposal['addition']['people'][number]['citations'],
) => (role === undefined ? [] : [{ id, name, role, citations }]);

/** Readable, and nobody else's: of another alphabet only the end is left. An id has 24 letters at most. */
const newId = (name: string) => asId(`${asId(name).slice(0, 17)} ${shortHash(name, 6)}`);

/** Strictly: by name, as the record has it; somebody new by “name, role”. */
export function speakerOf(typed: string, { dossiers, names }: Search): Speaker | Fault {
  const named = names.named(typed);
  const [person, another] = named;
  if (another !== undefined) return { kind: 'several people', names: named.map(({ name }) => name) };
  if (person !== undefined) return speakerFrom(person);
  const inFull = nameFinder(dossiers[0].people)(typed);
  if (inFull.length > 1) return { kind: 'several people', names: inFull.map(({ name }) => name) };
  const [, name = '', role = ''] = /^([^,]+),(.+)$/su.exec(typed.trim()) ?? [];
  if (!/\p{L}/u.test(name) || role.trim() === '') return { kind: 'nobody', typed };
  const known = names.named(name)[0];
  if (known !== undefined) return speakerFrom(known);
  return { id: newId(name.trim()), name: name.trim(), role: role.trim() };
}

const speakerFrom = (person: Person): Speaker => {
  const { id, name, role } = person;
  return isShipped(person) ? { id, name } : { id, name, role };
};

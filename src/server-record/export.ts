// A server's entries as a dossier's files, for a pull request.
import { writeYaml } from '../record/yaml.js';
import type { StoredEntry } from '../store/store.js';
import { additionOf, proposalOf } from './server-records.js';

const FILES = ['sources', 'people', 'quotes', 'events'] as const;

/** One for each film and kind of entry of which there is any. */
export function exportedFiles(accepted: readonly StoredEntry[]) {
  const films = [...new Set(accepted.map((entry) => proposalOf(entry).film))];
  return films.flatMap((film) => {
    const additions = accepted.filter((entry) => proposalOf(entry).film === film).map(additionOf);
    return FILES.flatMap((file) => {
      const entries = new Map(
        additions.flatMap((one) => one[file].map((entry) => [entry.id, entry] as const)),
      );
      if (entries.size === 0) return [];
      return [{ name: `${film}-${file}.yaml`, text: writeYaml([...entries.values()]) }];
    });
  });
}

// Entries that name each other by id: each id once, each of them there, and of a kind that can stand where it is named.
import { nearest } from './nearest.js';
import { type Rule, rule } from './rule.js';
import type { FileName } from './schema.js';
import { type Kinds, partsOf } from './walk.js';

/** Within these lists an id stands once. */
const LISTS = [['source'], ['person'], ['work'], ['quote', 'happening', 'proceeding']] as const;

const idsStandOnce = LISTS.map((kinds) =>
  rule(kinds, () => {
    const seen = new Map<string, FileName>();
    return ({ id }, file) => {
      const first = seen.get(id);
      seen.set(id, first ?? file);
      if (first === undefined) return undefined;
      const message = `"${id}" is used twice, in ${first}.yaml first; ids are permanent, give the newer one another`;
      return { field: 'id', message };
    };
  }),
);

type Referent = 'source' | 'person' | 'work' | 'event' | 'entry';

/** The kinds that are meant, and the files in which they stand. */
const REFERENTS: Readonly<Record<Referent, readonly [readonly (keyof Kinds)[], readonly FileName[]]>> = {
  source: [['source'], ['sources']],
  person: [['person'], ['people']],
  work: [['work'], ['works']],
  event: [['happening'], ['events', 'proceedings']],
  entry: [
    ['quote', 'happening'],
    ['quotes', 'events', 'proceedings'],
  ],
};

/** Fields that hold ids, wherever they stand. */
const NAMED_IN: Readonly<Record<Referent, string>> = {
  source: 'source',
  person: 'director speaker relayedBy against broughtBy harmed people claimant',
  work: 'occasion shownIn',
  event: 'after overtakenBy',
  entry: 'respondsTo standsBeside',
};
const REFERENT_OF = new Map(
  (Object.keys(NAMED_IN) as Referent[]).flatMap((referent) =>
    NAMED_IN[referent].split(' ').map((field) => [field, referent] as const),
  ),
);

/** Finding the nearest of 20,000 ids takes milliseconds. */
const MOST_HINTS = 20;

const idsAreThere = rule(['work', 'person', 'quote', 'happening', 'proceeding'], ({ entries, unread }) => {
  const idsOf = (kind: keyof Kinds) => entries[kind].map(({ entry }) => entry.id);
  const known = new Map(
    Object.entries(REFERENTS).map(([referent, [kinds]]) => [referent, new Set(kinds.flatMap(idsOf))]),
  );
  let hints = 0;
  return (entry) =>
    partsOf(entry).flatMap(({ name, path, value: id }) => {
      const referent = REFERENT_OF.get(name);
      if (referent === undefined || typeof id !== 'string') return [];
      const ids = known.get(referent);
      const isUnread = unread.ids.has(id) || REFERENTS[referent][1].some((file) => unread.files.has(file));
      if (ids === undefined || ids.has(id) || isUnread) return [];
      const near = hints++ < MOST_HINTS ? nearest(id, [...ids]) : undefined;
      const hint = near === undefined ? '' : `; the nearest is "${near}"`;
      // A list of ids is told as a whole, and a citation is named by its source.
      const field = path.replace(/\.\d+$/, '').replace(/(citations\.[^.]+)\.source$/, '$1');
      return [{ field, message: `there is no ${referent} with the id "${id}"${hint}` }];
    });
});

const partiesOf = ({ against, broughtBy, harmed }: Kinds['proceeding']) =>
  Object.entries({ against, broughtBy, harmed });

const peopleStandOnce = rule(['quote', 'proceeding'], () => (entry) => {
  const lists = 'speaker' in entry ? Object.entries({ speaker: entry.speaker }) : partiesOf(entry);
  return lists.flatMap(([field, ids]) => {
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    return twice === undefined ? [] : [{ field, message: `names "${twice}" twice` }];
  });
});

/** They speak. */
const documentsAreNoParties = rule(
  ['proceeding'],
  ({ people }) =>
    (proceeding) =>
      partiesOf(proceeding).flatMap(([field, ids]) => {
        const document = ids.find((id) => people.get(id)?.kind === 'document');
        if (document === undefined) return [];
        return [{ field, message: `"${document}" is a document, and no party to a case` }];
      }),
);

const othersRelay = rule(['quote'], () => ({ speaker, relayedBy }) => {
  if (relayedBy === null || !speaker.includes(relayedBy)) return undefined;
  const message = `"${relayedBy}" is the speaker; leave it out where nobody else told the words`;
  return { field: 'relayedBy', message };
});

const noneAnswersItself = rule(
  ['quote', 'happening'],
  () =>
    ({ id, respondsTo }) =>
      respondsTo === id ? { field: 'respondsTo', message: 'answers itself' } : undefined,
);

const noneStandsBesideItself = rule(
  ['quote'],
  () =>
    ({ id, standsBeside }) =>
      standsBeside.includes(id) ? { field: 'standsBeside', message: 'stands beside itself' } : undefined,
);

export const REFERENCES: readonly Rule[] = [
  ...idsStandOnce,
  idsAreThere,
  peopleStandOnce,
  documentsAreNoParties,
  othersRelay,
  noneAnswersItself,
  noneStandsBesideItself,
];

// Where the record comes from: all sources, or one with every passage taken from it.
import type { AmbiguousSource, SourceFound, SourceList } from '../answers/answer.js';
import { onlyFilm, refOf } from '../answers/film.js';
import type { Say } from '../language/say.js';
import { type Dossier, isShipped, mapNonEmpty, type NonEmpty, type Source } from '../record/model.js';
import { formatAccepted } from './shared/accepted.js';
import { cached } from './shared/cached.js';
import { LIMITS } from './shared/limits.js';
import { cachedPage, pagedReply } from './shared/paged-reply.js';
import { type Block, HEAD } from './shared/pages.js';
import { askingReply } from './shared/plain-reply.js';
import { type List, menu, type Reply } from './shared/reply.js';
import { archivedLink, countedAt, formatChecked, sourceLink, sourceName } from './shared/sources.js';
import { cut, echo, escaped, small, titlesOf } from './shared/text.js';
import { encode } from './shared/view.js';

/** One source whole: what is known of it, and each passage with what it supports. */
export function sourceReply(
  { dossier, source, uses }: SourceFound,
  say: Say,
  opening?: string,
): Reply | undefined {
  const [first] = uses;
  const head: Block = {
    id: HEAD,
    render: (by) => {
      by.keep(uses.map(({ citation }) => citation));
      return [
        // The title says its name.
        ...(source.url === null ? [] : [sourceLink(source, say)]),
        ...[
          formatChecked(first.citation, say),
          ...detailsOf(source, say),
          ...(source.note === null ? [] : [escaped(source.note)]),
          say('source.supports', { count: uses.length }),
        ].map(small),
      ].join('\n');
    },
  };
  const passages = uses.map((use, index): Block => {
    const { citation, statement } = use;
    const words = escaped(cut(citation.passage.exact, 600));
    // Not between the marks: the source does not print it there.
    const counted = escaped(countedAt([citation.passage]));
    const passage = say('source.passage', { words, statement: escaped(cut(statement, 300)) });
    return {
      id: String(index),
      render: (by) =>
        [`${passage} ${by.cite([citation])}${counted}`, ...formatAccepted(use, say)].join(' · '),
    };
  });
  const blocks: NonEmpty<Block> = [head, ...passages];
  const about = refOf(source, [dossier]);
  const view = (at?: string) => ({ kind: 'source', source: about, opening: at }) as const;
  const title = escaped(cut(sourceName(source, say), 150));
  return cachedPage(dossier, { title, blocks, view, opening, about }, say);
}

/** How much of it was seen, its language where that is another, an archived copy. */
function detailsOf({ seen, language, archived }: Source, say: Say): string[] {
  const named =
    language === null ? undefined : new Intl.DisplayNames(say.locale, { type: 'language' }).of(language);
  const details = [
    ...(named === undefined || language === say.language
      ? []
      : [say('source.language', { language: named })]),
    ...(seen === null ? [] : [say(`source.seen.${seen}`)]),
    ...(archived === null ? [] : [say('source.archived', { address: archived })]),
  ];
  return details.length === 0 ? [] : [details.join('; ')];
}

/** Every source with how much it supports and how far it was checked, and a menu to the ones on this page. */
export function sourcesReply(
  { dossiers, sources }: SourceList,
  say: Say,
  opening?: string,
): Reply | undefined {
  const film = onlyFilm(dossiers);
  const view = (at?: string) => ({ kind: 'sources', film, opening: at }) as const;
  return cached(dossiers[0], say, encode(view(opening)), () => {
    const blocks = mapNonEmpty(sources, ({ source, uses }): Block => {
      const count = say('source.supports', { count: uses.length });
      const checked = formatChecked(uses[0].citation, say);
      const whose = uses.some(isShipped) ? [] : [say('entry.ofServer')];
      return {
        id: refOf(source, dossiers),
        render: (by) => {
          by.keep(uses.map(({ citation }) => citation));
          const known = [`${checked}; ${count}`, ...whose].join(' · ');
          return `${sourceLink(source, say)}${archivedLink(source, say)}\n${small(known)}`;
        },
      };
    });
    const title = say('source.list', { title: titlesOf(dossiers) });
    const reply = pagedReply({ title, blocks, view, opening, entries: LIMITS.selectOptions }, say);
    const first = blocks.findIndex(({ id }) => id === reply?.shown?.entry);
    const from = Math.max(0, first);
    const here = sources.slice(from, from + LIMITS.selectOptions).map(({ source }) => source);
    return reply && { ...reply, components: menu(choiceOf(here, dossiers, say)) };
  });
}

export function sourceChoiceReply({ dossiers, asked, sources }: AmbiguousSource, say: Say): Reply {
  const question = say('choice.sources', { asked: echo(asked), count: sources.length });
  return askingReply([question], choiceOf(sources, dossiers, say), say);
}

function choiceOf(sources: readonly Source[], dossiers: NonEmpty<Dossier>, say: Say): List {
  const choices = sources.map((source) => ({
    to: { kind: 'source', source: refOf(source, dossiers) } as const,
    label: sourceName(source, say),
  }));
  return { heading: say('menu.sources'), choices };
}

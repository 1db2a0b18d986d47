// Words that were checked: a label each, with the proof beside it.
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { CheckedClaim, WordsChecked } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Label } from '../../check/finding.js';
import type { Say } from '../../language/say.js';
import { isShipped, type Quote } from '../../record/model.js';
import { LIMITS } from '../shared/limits.js';
import { occasionTitle } from '../shared/occasions.js';
import { quoteLabel } from '../shared/quote-line.js';
import { menu, type Reply, textsIn, type Way } from '../shared/reply.js';
import { asOf } from '../shared/sources.js';
import { cut, escaped, fitLines, small, titlesOf } from '../shared/text.js';
import { waysToSource } from '../shared/text-fragment.js';
import { formatAdded, formatInstead, notes, recordLines } from './check-proof.js';
import { checkedView, formatClaim, hasProof, isReadable, WITHOUT_PROOF } from './check-view.js';

/** UTF-16 units for each text of an answer: as much as lets all of it stand in one message. */
const ROOMS = [LIMITS.embedFieldValue / 2, 400, 250, 150, 100, 60] as const;
/** Of what somebody posted an answer for all shows so much in all, in UTF-16 units: the bot speaks for nobody. */
const MOST_POSTED = 300;

export function checkReply(answer: WordsChecked, say: Say): Reply {
  const all = inOrder(answer.checked);
  const { embeds, shown, isCut } = fitting(all, answer, say);
  const more = answer.notChecked + all.length - shown.length;
  const view = checkedView(shown, more);
  const isProven = shown.some(hasProof);
  const canPost = isProven && !isCut && shown.every(({ claim }) => isReadable(claim));
  const lines = [
    ...(more === 0 ? [] : [say('check.more', { count: more })]),
    ...(canPost || !isProven ? [] : [say('check.notPosted')]),
  ];
  return {
    ...(lines.length === 0 ? {} : { content: lines.join('\n') }),
    embeds,
    ...shownOf(shown, answer, say, canPost ? { view } : {}),
  };
}

/** The same for others to see: what the record proves, beside the beginning of what was checked. */
export function postedCheckReply(answer: WordsChecked, say: Say): Reply | undefined {
  const proven = answer.checked.filter(hasProof);
  if (proven.length === 0) return undefined;
  const checked = proven.map((one) => ({
    ...one,
    claim: { ...one.claim, text: cut(one.claim.text, Math.floor(MOST_POSTED / proven.length)) },
  }));
  const { embeds, shown } = fitting(checked, answer, say);
  return { embeds, ...shownOf(shown, answer, say, {}) };
}

/** The first title leads to the message that was checked: of embeds with one address Discord shows one. */
export function linkedTo(reply: Reply, address: string): Reply {
  const [first, ...others] = reply.embeds;
  return first?.title === undefined ? reply : { ...reply, embeds: [{ ...first, url: address }, ...others] };
}

const MESSAGE = /^https:\/\/discord\.com\/channels\/(?:@me|\d{17,20})\/\d{17,20}\/\d{17,20}$/;

/** Says who posted it, and links what was checked. @param address foreign input */
export function postedBy(reply: Reply, member: string, address: string | undefined, say: Say): Reply {
  const name = `<@${member}>`;
  if (address === undefined || !MESSAGE.test(address))
    return { ...reply, content: say('check.postedBy', { name }) };
  return linkedTo({ ...reply, content: say('check.postedOf', { name, address }) }, address);
}

/** Those with a proof first, then what is no quotation: what is not on the record is told together. */
function inOrder(checked: readonly CheckedClaim[]): CheckedClaim[] {
  return [
    ...checked.filter(hasProof),
    ...checked.filter(({ finding }) => finding.instead !== undefined),
    ...WITHOUT_PROOF.flatMap((label) => unknown(checked, label)),
  ];
}

function unknown(checked: readonly CheckedClaim[], label: Label): CheckedClaim[] {
  return checked.filter(({ finding }) => finding.instead === undefined && finding.label === label);
}

/** With as much room for each text as there is; claims that find none are left out, the last first. */
function fitting(all: readonly CheckedClaim[], answer: WordsChecked, say: Say) {
  for (let count = all.length; ; count--) {
    const shown = all.slice(0, count);
    for (const room of ROOMS) {
      const embeds = embedsOf(shown, answer, room, say);
      const isCut = shown.some(({ claim }) => formatClaim(claim).length > textRoom(room));
      // Words that are cut can't be read back; the proof may be.
      if (textsIn(embeds).join('').length <= LIMITS.embedTotal || count === 1)
        return { embeds, shown, isCut };
    }
  }
}

/** What was quoted is cut last. */
function textRoom(room: number): number {
  return Math.min(LIMITS.embedFieldValue, 2 * room);
}

function embedsOf(shown: readonly CheckedClaim[], answer: WordsChecked, room: number, say: Say): APIEmbed[] {
  const titles = cut(titlesOf(answer.dossiers), 200);
  const words = ({ claim, isEmbedded = false }: CheckedClaim): APIEmbedField => ({
    name: say(isEmbedded ? 'check.inEmbed' : 'check.inMessage'),
    value: cut(formatClaim(claim), textRoom(room)),
  });
  const proofs = shown.filter(hasProof).map((one): APIEmbed => {
    const { finding } = one;
    const { label, pieces, otherSpeaker: named } = finding;
    const about = [say(`check.${label}.means`, { titles }), ...notes(finding, say)].map(small);
    const proof = pieces.flatMap((piece) => [
      ...recordLines(piece, room, say),
      ...formatAdded(piece, room, say).map(small),
    ]);
    const quotes = pieces.map(({ quote }) => quote);
    const films = [...new Set(quotes.map((quote) => filmOf(quote, answer.dossiers)))];
    const end = small([asOf(quotes, say), titlesOf(films)].join(' · '));
    return {
      title: [
        say(`check.${label}`),
        ...(named === undefined ? [] : [say('check.otherSpeaker')]),
        ...(turns(finding) ? [say('check.turns')] : []),
        ...(quotes.every(isShipped) ? [] : [say('entry.ofServer')]),
      ].join(' · '),
      description: [...proof, fitLines(about, 300 + room, say), cut(end, 200)].join('\n'),
      fields: [words(one), ...otherSpeaker(one, say)],
    };
  });
  const instead = shown.flatMap((one): APIEmbed[] => {
    const description = one.finding.instead && formatInstead(one.finding.instead, say);
    return description === undefined
      ? []
      : [{ title: say('check.instead'), description, fields: [words(one)] }];
  });
  const others = WITHOUT_PROOF.flatMap((label): APIEmbed[] => {
    const claims = unknown(shown, label);
    if (claims.length === 0) return [];
    const description = say(`check.${label}.means`, { titles });
    return [{ title: say(`check.${label}`), description, fields: claims.map(words) }];
  });
  return [...proofs, ...instead, ...others];
}

function otherSpeaker({ finding }: CheckedClaim, say: Say): APIEmbedField[] {
  const { otherSpeaker: named, pieces } = finding;
  if (named === undefined) return [];
  const speakers = [...new Set(pieces.flatMap(({ quote }) => quote.speakers.map((speaker) => speaker.name)))];
  const list = new Intl.ListFormat(say.locale).format(speakers.map((name) => escaped(cut(name, 80))));
  const words = say('check.otherSpeaker.means', { speakers: list });
  return [{ name: say('check.otherSpeaker'), value: `${escaped(named.name)}\n${words}` }];
}

/** Whether a part is left out or a word changed that turns the meaning round. */
function turns({ pieces }: CheckedClaim['finding']): boolean {
  return pieces.some(
    ({ missing, changes }) =>
      missing.some(({ inseparable }) => inseparable) || changes.some(({ kind }) => kind === 'negation'),
  );
}

/** What a report would be about, and the ways on: from one quote buttons, from several a menu; the answer stays. */
function shownOf(
  checked: readonly CheckedClaim[],
  answer: WordsChecked,
  say: Say,
  view: Pick<NonNullable<Reply['shown']>, 'view'>,
): Pick<Reply, 'components' | 'shown'> {
  const quotes = [...new Set(checked.flatMap(({ finding }) => finding.pieces.map(({ quote }) => quote)))];
  const [quote, ...others] = quotes;
  if (quote === undefined)
    return { components: [], shown: { ...view, ways: toVerdict(checked, answer, say) } };
  const context = (one: Quote) =>
    ({ kind: 'quote', quote: refOf(one, answer.dossiers), as: 'context' }) as const;
  const entry = refOf(quote, answer.dossiers);
  if (others.length === 0) {
    const ways = [{ label: say('button.context'), to: context(quote) }, ...waysToSource(quote, say)];
    return { components: [], shown: { ...view, ways, entry } };
  }
  const choices = quotes.slice(0, LIMITS.selectOptions).map((one) => ({
    to: context(one),
    label: quoteLabel(one, LIMITS.optionText, say),
    description: occasionTitle(one.occasion, say),
  }));
  const heading = say('menu.found', { count: choices.length });
  return { components: menu({ heading, choices }), shown: { ...view, entry } };
}

/** Where nothing but a case's outcome was asked for. */
function toVerdict(shown: readonly CheckedClaim[], { dossiers }: WordsChecked, say: Say): Way[] {
  const [person] = shown.flatMap(({ finding: { instead } }) =>
    instead?.kind === 'outcome' ? instead.person : [],
  );
  if (person === undefined) return [];
  return [{ label: say('button.verdict'), to: { kind: 'verdict', person: refOf(person, dossiers) } }];
}

// Words of charges, proceedings and outcomes, which no server's own entry tells: what courts do is the shipped record's.
import { outcomeIn } from '../record/rules.js';
import { folded } from '../search/words.js';

/** Their beginnings in the languages of the answers, beside those that no role may hold either. */
const BEGINNINGS = [
  'arrest|criminal|homicid|jail|lawsuit|liable|mistrial|prison|verdict',
  'absuelt|acusad|asesin|condenad|culpab|demandad|detenid|encarcelad|imputad|sentenciad|veredicto',
  'assassin|condamn|coupab|emprisonn|inculp|meurtr',
  'angeklag|anklage|ermord|festgenomm|freigesproch|freispruch|gefängnis|mörder|mordes|schuldig|totschlag|unschuldig|verhaft|verklag|verurteil',
  'absolv|culpad|indiciad|processad',
  'accusat|assolt|assoluzion|colpevol|condann|incriminat|omicid|verdetto',
  'areszt|morder|oskarż|pozwan|skazan|uniewinni|więzieni|winnego|wyrok|zabójst',
  'вбив|вирок|виправда|заарешт|засудж|звинувач|невинн|обвинувач',
].flatMap((language) => language.split('|'));
const WHOLE = [
  'charges',
  'fined',
  'mord',
  'plea',
  'plead',
  'pleads',
  'pleas',
  'pled',
  'sued',
  'sues',
  'suing',
  'winna',
  'winny',
  'винен',
  'винна',
  'винний',
];

const COURT = new RegExp(
  `(?<!\\p{L})(?:(?:${BEGINNINGS.map(folded).join('|')})\\p{L}*|(?:${WHOLE.join('|')})(?!\\p{L}))`,
  'u',
);

/** The first such word. Who means to hide one can: a curator reads what they accept. */
export function courtWordIn(texts: readonly string[]): string | undefined {
  const text = texts.join('\n');
  return outcomeIn(text) ?? COURT.exec(folded(text))?.[0];
}

// What a question is answered with: of which kind, and exactly which entries, in which order.
import { expect, test } from 'vitest';
import { answerQuote } from '../../src/answers/quote.js';
import { answerSource } from '../../src/answers/source.js';
import { answerTimeline } from '../../src/answers/timeline.js';
import { typedDate } from '../../src/answers/typed-date.js';
import { answerVerdict } from '../../src/answers/verdict.js';
import { answerWho } from '../../src/answers/who.js';
import { loadRecord } from '../../src/record/load.js';
import { indexRecord, type Search } from '../../src/search/search.js';
import { SMALL } from '../support/small-record.js';

const both = await indexRecord(await loadRecord(SMALL, 'test/fixtures/reference'));
const [first, second] = both.dossiers;
const rust = both.in(first);
const ferry = both.in(second ?? first);

const ASK = {
  quote: (search: Search, { query = '', speaker = '', work = '' }) =>
    answerQuote(search, { query, speaker, work }),
  timeline: (search: Search, { query = '', person = '', from = '', to = '' }) =>
    answerTimeline(search, {
      ...{ about: query, person, from: typedDate(from) ?? null, to: typedDate(to) ?? null },
    }),
  verdict: (search: Search, { query = '' }) => answerVerdict(search, query),
  who: (search: Search, { query = '' }) => answerWho(search, query),
  source: (search: Search, { query = '' }) => answerSource(search, query),
};

/** Of an answer, in this order; a person, an entry and a source by their ids. */
const PARTS =
  'isOfBlame problem readAs person unquoted unnamed people source quotes claims events proceedings others suits civil sources nearest titles';

/** @param line `/timeline sentence from:2024`, as it is typed */
function answerTo(search: Search, line: string): string {
  const [, name = '', asked = ''] = /^\/(\w+) ?(.*)$/.exec(line) ?? [];
  const [query = '', ...options] = asked.split(/ ?(\b(?:speaker|work|person|from|to):)/);
  const typed = Object.fromEntries(
    options.flatMap((option, at) => (at % 2 === 0 ? [[option.slice(0, -1), options[at + 1] ?? '']] : [])),
  );
  const answer: object = ASK[name as keyof typeof ASK](search, { query, ...typed });
  const held = new Map(Object.entries(answer));
  const parts = PARTS.split(' ').flatMap((part) => {
    const ids = [held.get(part) ?? []].flat().map((one) => idOf(one as Held));
    return ids.length === 0 ? [] : [`${part} ${ids.join(' ')}`];
  });
  return [held.get('kind'), ...parts].join(' · ');
}

type Held = string | boolean | { readonly id: string } | { readonly source: { readonly id: string } };

function idOf(held: Held): string {
  if (typeof held !== 'object') return String(held);
  return 'id' in held ? held.id : held.source.id;
}

test.each([
  [
    '/quote huerta',
    'quotes · quotes huerta-started-feeling-off huerta-not-respected · claims huerta-claims-pressure huerta-claims-concerns-ignored',
  ],
  ['/quote marow', 'nothing · nearest mary-marlowe-sommer baldwin-reconsider-denied'],
  [
    '/quote what did huerta say about the crew',
    'quotes · quotes huerta-started-feeling-off huerta-not-respected · claims huerta-claims-pressure huerta-claims-concerns-ignored',
  ],
  [
    '/quote what did davis say about baldwin',
    'nothing · unquoted terese-davis · nearest terese-davis alec-baldwin baldwin-shares-davis-post',
  ],
  [
    '/quote what did baldwin say about hannah',
    'nothing · unquoted alec-baldwin · nearest baldwin-denies-trigger baldwin-suit-filed alec-baldwin hannah-gutierrez-reed',
  ],
  [
    '/quote did huerta say anything about alec',
    'quotes · quotes huerta-started-feeling-off · claims huerta-claims-pressure huerta-claims-concerns-ignored',
  ],
  [
    '/quote did huerta say that they were rude',
    'nothing · unquoted jonas-huerta · nearest huerta-claims-pressure huerta-claims-concerns-ignored jonas-huerta davis-dark-clouds',
  ],
  [
    '/quote what did the crew say',
    'quotes · quotes davis-dark-clouds crew-squeaky-wheel huerta-started-feeling-off baldwin-one-more-reload huerta-not-respected',
  ],
  ['/quote what did the crew members say', 'quotes · quotes crew-squeaky-wheel'],
  ['/quote who said squeaky wheel', 'quotes · quotes crew-squeaky-wheel'],
  [
    '/quote alec',
    'quotes · quotes baldwin-one-more-reload huerta-started-feeling-off · claims baldwin-denies-trigger baldwin-suit-filed',
  ],
  ['/quote hannah reload', 'nothing · nearest hannah-gutierrez-reed'],
  ['/quote he said he was not doing anything wrong', 'quotes · quotes huerta-started-feeling-off'],
  ['/quote "dark clouds" "rude"', 'quotes · quotes davis-dark-clouds'],
  [
    '/quote one more speaker:baldwin',
    'quotes · quotes baldwin-one-more-reload · claims baldwin-denies-trigger baldwin-suit-filed',
  ],
  [
    '/quote one more speaker:huerta',
    'quotes · quotes huerta-not-respected · claims huerta-claims-pressure huerta-claims-concerns-ignored',
  ],
  ['/quote one more speaker:zzz', 'nothing'],
  ['/quote one more work:rust', 'quotes · quotes baldwin-one-more-reload huerta-not-respected'],
  [
    '/quote speaker:halyna work:last take',
    'nothing · unquoted halyna-hutchins · nearest halyna-hutchins settlement-approved wrongful-death-suit wrongful-death-settlement',
  ],
  ['/quote speaker:prosecutor', 'ambiguous · people kari-morrissey jason-lewis'],
  [
    '/quote work:last take',
    'quotes · quotes huerta-started-feeling-off baldwin-one-more-reload huerta-not-respected crew-squeaky-wheel davis-dark-clouds',
  ],
  ['/quote work:zzz', 'unclear · problem unknown work · titles Rust Last Take: Rust and the Story of Halyna'],
  [
    '/quote last take',
    'quotes · quotes huerta-started-feeling-off baldwin-one-more-reload huerta-not-respected crew-squeaky-wheel davis-dark-clouds',
  ],
  [
    '/quote crew',
    'quotes · quotes davis-dark-clouds crew-squeaky-wheel baldwin-one-more-reload huerta-not-respected huerta-started-feeling-off',
  ],
  [
    '/quote documentary',
    'quotes · quotes crew-squeaky-wheel davis-dark-clouds huerta-not-respected huerta-started-feeling-off',
  ],
  [
    '/quote judge',
    'nothing · unquoted mary-marlowe-sommer · nearest mary-marlowe-sommer baldwin-reconsider-denied baldwin-evidence-ruling settlement-approved',
  ],
  [
    '/quote prosecutor',
    'nothing · unquoted kari-morrissey jason-lewis · nearest kari-morrissey jason-lewis baldwin-dismissed-2023 special-prosecutors-appointed',
  ],
  ['/quote guilty', 'nothing · nearest baldwin-pleads-not-guilty gutierrez-reed-verdict'],
  ['/quote not guilty', 'nothing · nearest baldwin-pleads-not-guilty gutierrez-reed-verdict'],
  ['/quote trigger', 'nothing · nearest baldwin-denies-trigger'],
  ['/quote family', 'nothing · nearest settlement-approved wrongful-death-suit wrongful-death-settlement'],
  ['/quote we were', 'nothing'],
  ['/quote #davis-dark-clouds', 'quotes · quotes davis-dark-clouds'],
  ['/quote #zzz', 'nothing'],
  ['/quote who is guilty', 'nothing · isOfBlame true'],
  ['/timeline from:2021-10-21 to:2021-10-21', 'timeline · events camera-crew-walk-off rust-shooting'],
  [
    '/timeline from:2022 to:2022',
    'timeline · events wrongful-death-suit safety-citation fbi-report wrongful-death-settlement medical-investigator-finding',
  ],
  [
    '/timeline from:2025-02 to:2025-08',
    'timeline · events last-take-starts rust-us-release baldwin-suit-dismissed',
  ],
  ['/timeline to:2021-10-20', 'timeline · events rust-filming-starts luper-resigns'],
  ['/timeline from:2025-10', 'timeline · events baldwin-suit-to-federal-court baldwin-suit-reinstated'],
  [
    '/timeline person:hannah from:2024-04',
    'timeline · events gutierrez-reed-sentenced gutierrez-reed-conviction-upheld',
  ],
  ['/timeline trigger person:baldwin', 'timeline · events baldwin-denies-trigger'],
  ['/timeline trigger person:hannah', 'nothing · nearest hannah-gutierrez-reed baldwin-denies-trigger'],
  ['/timeline hannah to:2023', 'timeline · events charges-announced gutierrez-reed-charged'],
  ['/timeline 2021 person:davis', 'timeline · events baldwin-shares-davis-post'],
  ['/timeline last take', 'timeline · events last-take-starts huerta-claims-pressure'],
  [
    '/timeline judge',
    'timeline · events settlement-approved gutierrez-reed-new-trial-denied baldwin-evidence-ruling gutierrez-reed-conviction-upheld baldwin-reconsider-denied baldwin-suit-dismissed',
  ],
  [
    '/timeline armorer',
    'timeline · events charges-announced gutierrez-reed-charged gutierrez-reed-verdict gutierrez-reed-new-trial-denied gutierrez-reed-sentenced gutierrez-reed-conviction-upheld',
  ],
  [
    '/timeline the shooting',
    'timeline · events rust-shooting medical-investigator-finding special-prosecutors-appointed',
  ],
  [
    '/timeline the day of the shooting',
    'timeline · events rust-shooting medical-investigator-finding special-prosecutors-appointed',
  ],
  [
    '/timeline camera crew',
    'timeline · events camera-crew-walk-off huerta-claims-pressure huerta-claims-concerns-ignored',
  ],
  [
    '/timeline who was charged',
    'timeline · events charges-announced gutierrez-reed-charged baldwin-charged-2023 baldwin-enhancement-dropped halls-plea baldwin-dismissal-announced baldwin-dismissed-2023 baldwin-indicted',
  ],
  [
    '/timeline hanna',
    'timeline · events charges-announced gutierrez-reed-charged gutierrez-reed-verdict gutierrez-reed-new-trial-denied gutierrez-reed-sentenced gutierrez-reed-conviction-upheld',
  ],
  ['/timeline was hanna charged', 'timeline · events charges-announced gutierrez-reed-charged'],
  ['/timeline release date', 'timeline · events rust-premiere last-take-starts rust-us-release'],
  [
    '/timeline 21 october',
    'timeline · events camera-crew-walk-off rust-shooting baldwin-suit-to-federal-court',
  ],
  ['/timeline december 2021', 'timeline · events baldwin-denies-trigger'],
  ['/timeline person:rachel mason', 'nothing · unnamed rachel-mason · nearest rachel-mason'],
  ['/timeline fine from:2030', 'nothing · nearest safety-case-concluded halls-sentenced safety-citation'],
  [
    '/timeline prosecutor',
    'timeline · events charges-announced special-prosecutors-appointed baldwin-dismissal-announced baldwin-dismissed-2023 baldwin-dismissed-2024 baldwin-reconsider-denied baldwin-appeal-filed baldwin-appeal-withdrawn baldwin-suit-filed',
  ],
  ['/timeline person:prosecutor', 'ambiguous · people kari-morrissey jason-lewis'],
  ['/timeline pizza', 'nothing'],
  [
    '/verdict',
    'proceedings · proceedings gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case',
  ],
  [
    '/verdict rust',
    'proceedings · proceedings gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case',
  ],
  [
    '/verdict baldwin',
    'verdict · person alec-baldwin · proceedings baldwin-case-2023 baldwin-case-2024 · civil wrongful-death-suit wrongful-death-settlement settlement-approved baldwin-suit-filed baldwin-suit-dismissed baldwin-suit-reinstated baldwin-suit-to-federal-court',
  ],
  [
    '/verdict hanna gutierez',
    'verdict · readAs hannah-gutierrez-reed · person hannah-gutierrez-reed · proceedings gutierrez-reed-case',
  ],
  ['/verdict sommer', 'verdict · person mary-marlowe-sommer · others gutierrez-reed-case baldwin-case-2024'],
  ['/verdict prosecutor', 'ambiguous · people kari-morrissey jason-lewis'],
  ['/verdict jury', 'proceedings · proceedings gutierrez-reed-case baldwin-case-2024'],
  ['/verdict convicted', 'proceedings · proceedings gutierrez-reed-case'],
  ['/verdict ruling', 'proceedings · proceedings baldwin-case-2024'],
  ['/verdict plea', 'proceedings · proceedings baldwin-case-2024 halls-case'],
  ['/verdict pleaded not guilty', 'proceedings · proceedings baldwin-case-2024'],
  ['/verdict not guilty', 'proceedings · proceedings gutierrez-reed-case baldwin-case-2024'],
  ['/verdict sentence', 'proceedings · proceedings gutierrez-reed-case halls-case'],
  ['/verdict 18 months', 'proceedings · proceedings gutierrez-reed-case'],
  ['/verdict six months', 'proceedings · proceedings halls-case'],
  ['/verdict how long did he get', 'ambiguous · people hannah-gutierrez-reed david-halls'],
  ['/verdict is anyone in jail', 'proceedings · proceedings gutierrez-reed-case'],
  ['/verdict suspended sentence', 'proceedings · proceedings halls-case'],
  ['/verdict dismissed', 'proceedings · proceedings baldwin-case-2023 baldwin-case-2024'],
  ['/verdict with prejudice', 'proceedings · proceedings baldwin-case-2024'],
  [
    '/verdict new trial',
    'nothing · nearest gutierrez-reed-new-trial-denied gutierrez-reed-conviction-upheld',
  ],
  ['/verdict evidence tampering', 'proceedings · proceedings gutierrez-reed-case'],
  ['/verdict weapon', 'proceedings · proceedings halls-case'],
  ['/verdict upheld', 'proceedings · proceedings gutierrez-reed-case'],
  ['/verdict vacated', 'nothing'],
  ['/verdict withdrawn', 'nothing · nearest baldwin-appeal-withdrawn'],
  ['/verdict did they settle', 'proceedings · civil wrongful-death-settlement settlement-approved'],
  [
    '/verdict was he sued',
    'proceedings · civil wrongful-death-suit wrongful-death-settlement settlement-approved baldwin-suit-filed baldwin-suit-dismissed baldwin-suit-reinstated baldwin-suit-to-federal-court',
  ],
  [
    '/verdict pending lawsuits',
    'proceedings · civil wrongful-death-suit wrongful-death-settlement settlement-approved baldwin-suit-filed baldwin-suit-dismissed baldwin-suit-reinstated baldwin-suit-to-federal-court',
  ],
  [
    '/verdict baldwin hutchins',
    'nothing · nearest alec-baldwin halyna-hutchins settlement-approved wrongful-death-suit',
  ],
  [
    '/verdict criminal case',
    'proceedings · proceedings gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case',
  ],
  [
    '/verdict the shooting',
    'proceedings · proceedings gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case',
  ],
  ['/verdict the', 'nothing'],
  ['/verdict killer', 'nothing · isOfBlame true'],
  [
    '/verdict hutchins',
    'verdict · person halyna-hutchins · others gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case · civil wrongful-death-suit wrongful-death-settlement settlement-approved',
  ],
  [
    '/verdict souza',
    'verdict · person joel-souza · others gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case',
  ],
  ['/verdict huerta', 'verdict · person jonas-huerta'],
  ['/verdict kari morrissey', 'verdict · person kari-morrissey · others baldwin-case-2024'],
  [
    '/verdict family of halyna hutchins',
    'verdict · person hutchins-family · civil wrongful-death-suit wrongful-death-settlement settlement-approved',
  ],
  [
    '/who hannah',
    'who · person hannah-gutierrez-reed · events charges-announced · proceedings gutierrez-reed-case',
  ],
  [
    '/who huerta',
    'who · person jonas-huerta · quotes huerta-started-feeling-off huerta-not-respected · events huerta-claims-pressure huerta-claims-concerns-ignored',
  ],
  ['/who the family', 'nothing · nearest settlement-approved wrongful-death-suit wrongful-death-settlement'],
  ['/who crew members', 'who · person other-crew · quotes crew-squeaky-wheel'],
  ['/who lewis', 'who · person jason-lewis · events special-prosecutors-appointed'],
  ['/who first ad', 'who · person david-halls · proceedings halls-case'],
  ['/who injured', 'who · person joel-souza · events rust-shooting'],
  ['/who davis lewis', 'nothing · nearest terese-davis jason-lewis'],
  ['/who smith', 'nothing'],
  [
    '/who #terese-davis',
    'who · person terese-davis · quotes davis-dark-clouds · events baldwin-shares-davis-post',
  ],
  ['/source krqe', 'ambiguous source · sources krqe-complaint krqe-dismissal'],
  ['/source krqe dismissal', 'source · source krqe-dismissal'],
  ['/source abc', 'ambiguous source · sources abc15-indictment abc-halls abc-rust-release'],
  [
    '/source 2021',
    'ambiguous source · sources evening-standard-luper la-times-davis eonline-shooting as-walk-off independent-shooting',
  ],
  [
    '/source hollywood',
    'ambiguous source · sources hollywood-reporter-prosecutors hollywood-reporter-sentence hollywood-reporter-davis',
  ],
  [
    '/source fbi',
    'nothing · nearest kkob-suit-reinstated wsb-ap-suit-dismissed la-times-suit-dismissed abc-rust-release',
  ],
  [
    '/source !!!',
    'nothing · nearest kkob-suit-reinstated wsb-ap-suit-dismissed la-times-suit-dismissed abc-rust-release',
  ],
])('of one film: %s', (line, answer) => {
  expect(answerTo(rust, line)).toBe(answer);
});

test.each([
  ['/quote marow', 'quotes · readAs dessa-marrow · quotes marrow-no-lights crew-not-at-night'],
  ['/quote the letter', 'quotes · quotes producers-no-letter crew-not-at-night'],
  ['/quote letter speaker:the producers', 'quotes · quotes producers-no-letter'],
  [
    '/quote night',
    'quotes · quotes crew-not-at-night tamsin-closer producers-no-letter pell-timing-the-tide',
  ],
  [
    '/quote maud pell',
    'nothing · unquoted maud-pell · nearest maud-pell pell-wrongful-death jory-pell pell-complaint',
  ],
  ['/quote lamps', 'quotes · quotes marrow-no-lights'],
  ['/quote work:slack water', 'quotes · quotes tamsin-closer venn-fog'],
  ['/quote tide work:slack water', 'nothing · nearest pell-timing-the-tide'],
  ['/quote niebla', 'quotes · quotes venn-fog'],
  ['/quote director', 'quotes · quotes tamsin-closer · claims lamps-claim'],
  [
    '/timeline',
    'timeline · events first-ferry mail-boat night-passes letter-written ferry-sinks halcyon-charges halcyon-pleas halcyon-cited halcyon-contested halcyon-verdicts oakes-sentence oakes-appeal halcyon-resolved pell-complaint insurers-suit oakes-appeal-decided pell-judgment slack-water-opens lamps-claim lamps-denial',
  ],
  ['/timeline night-passes', 'timeline · events night-passes'],
  ['/timeline 3 may 2027', 'timeline · events night-passes ferry-sinks'],
  ['/timeline 1 may 2027', 'timeline · events night-passes'],
  ['/timeline 3 may', 'timeline · events night-passes ferry-sinks'],
  ['/timeline person:maud pell', 'timeline · events pell-complaint pell-judgment'],
  ['/timeline person:perpetua lind', 'nothing · unnamed perpetua-lind · nearest perpetua-lind'],
  ['/timeline sentence', 'timeline · events oakes-sentence oakes-appeal-decided'],
  [
    '/timeline skipper',
    'timeline · events halcyon-charges halcyon-pleas halcyon-verdicts oakes-sentence oakes-appeal oakes-appeal-decided',
  ],
  ['/timeline lamps', 'timeline · events lamps-claim lamps-denial'],
  ['/timeline from:2027-04-27 to:2027-05-02', 'timeline · events night-passes letter-written'],
  ['/verdict', 'proceedings · proceedings halcyon-manslaughter pell-wrongful-death halcyon-citation'],
  ['/verdict oakes', 'verdict · person bram-oakes · proceedings halcyon-manslaughter'],
  [
    '/verdict maud pell',
    'verdict · person maud-pell · others pell-wrongful-death · suits pell-wrongful-death',
  ],
  [
    '/verdict jory pell',
    'verdict · person jory-pell · others halcyon-manslaughter pell-wrongful-death · suits pell-wrongful-death',
  ],
  ['/verdict pell', 'ambiguous · people jory-pell maud-pell'],
  [
    '/verdict sable reach pictures',
    'verdict · person sable-reach-pictures · proceedings pell-wrongful-death halcyon-citation · civil insurers-suit',
  ],
  [
    '/verdict harbour safety board',
    'verdict · person harbour-safety-board · others halcyon-citation · suits halcyon-citation',
  ],
  ['/verdict maud pell sable reach pictures', 'proceedings · proceedings pell-wrongful-death'],
  ['/verdict acquitted', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict guilty', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict withdrawn', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict judgment', 'proceedings · proceedings pell-wrongful-death'],
  ['/verdict resolved', 'proceedings · proceedings halcyon-citation'],
  ['/verdict civil', 'proceedings · proceedings pell-wrongful-death · civil insurers-suit'],
  ['/verdict regulatory', 'proceedings · proceedings halcyon-citation'],
  ['/verdict criminal', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict settlement', 'proceedings · proceedings halcyon-citation'],
  [
    '/verdict settled lawsuit',
    'proceedings · proceedings pell-wrongful-death halcyon-citation · civil insurers-suit',
  ],
  ['/verdict penalty', 'proceedings · proceedings halcyon-citation'],
  ['/verdict three years', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict prison', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict appeal', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict manslaughter', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict child', 'proceedings · proceedings halcyon-manslaughter'],
  ['/verdict how long did he get', 'ambiguous · people bram-oakes corvin-hale'],
  ['/source reach', 'source · source reach-courier'],
  ['/source 2028', 'ambiguous source · sources reach-courier port-gazette safety-report'],
  ['/source thr', 'nothing · nearest diario-ria reach-courier port-gazette safety-report'],
])('of another, with suits, several charged and two outcomes of one charge: %s', (line, answer) => {
  expect(answerTo(ferry, line)).toBe(answer);
});

test.each([
  ['/quote who did it', 'nothing · isOfBlame true · nearest ferry-sinks'],
  [
    '/quote crew',
    'quotes · quotes davis-dark-clouds crew-squeaky-wheel producers-no-letter crew-not-at-night baldwin-one-more-reload huerta-not-respected huerta-started-feeling-off',
  ],
  ['/timeline', 'films'],
  ['/timeline from:2027', 'films'],
  [
    '/timeline night ferry',
    'timeline · events first-ferry mail-boat night-passes letter-written ferry-sinks halcyon-charges halcyon-pleas halcyon-cited halcyon-contested halcyon-verdicts oakes-sentence oakes-appeal halcyon-resolved pell-complaint insurers-suit oakes-appeal-decided pell-judgment slack-water-opens lamps-claim lamps-denial',
  ],
  [
    '/timeline charged',
    'timeline · events charges-announced gutierrez-reed-charged baldwin-charged-2023 baldwin-enhancement-dropped halls-plea baldwin-dismissal-announced baldwin-dismissed-2023 baldwin-indicted halcyon-charges',
  ],
  ['/timeline 2027-05', 'timeline · events night-passes ferry-sinks'],
  ['/verdict', 'films'],
  ['/verdict latest news', 'films'],
  [
    '/verdict night ferry',
    'proceedings · proceedings halcyon-manslaughter pell-wrongful-death halcyon-citation',
  ],
  [
    '/verdict last take',
    'proceedings · proceedings gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halls-case',
  ],
  [
    '/verdict manslaughter',
    'proceedings · proceedings gutierrez-reed-case baldwin-case-2023 baldwin-case-2024 halcyon-manslaughter',
  ],
  [
    '/verdict lawsuit',
    'proceedings · proceedings pell-wrongful-death · civil wrongful-death-suit wrongful-death-settlement settlement-approved baldwin-suit-filed baldwin-suit-dismissed baldwin-suit-reinstated baldwin-suit-to-federal-court insurers-suit',
  ],
  ['/verdict director', 'ambiguous · people joel-souza rachel-mason ilka-tamsin perpetua-lind'],
  ['/who director', 'ambiguous · people joel-souza rachel-mason ilka-tamsin perpetua-lind'],
  [
    '/source gazette',
    'ambiguous source · sources port-gazette democrat-gazette-indictment billings-gazette-montana',
  ],
])('of both films: %s', (line, answer) => {
  expect(answerTo(both, line)).toBe(answer);
});

// The words that tell who speaks, in English, German and French, each with the letter that it is in attribution.ts.
import { LETTERS } from '../check/saying.js';

/** Folded, without accents and apostrophes; what is not here is `x`. */
const WORDS: { readonly [letter: string]: string } = {
  /** Saying; more of it in saying.ts. */
  V:
    'acknowledged acknowledges agreed agrees alleged alleges announced announces asserted asserts cautioned cautions conceded concedes ' +
    'contended contends countered counters cried demanded demands emphasized emphasised exclaimed ' +
    'lamented laments maintained maintains muttered observes pleaded pledged points pointed predicted promised ' +
    'protested quips recalls remembers remarks responded responds ruled rules sighed ' +
    'snapped speculated stated stressed stresses suggested suggests summarised summarized swore testifies urged urges vowed ' +
    'warns accused accuses sobbed laughed mused repeated repeats volunteered apologised apologized ' +
    'ergänzte betonte berichtete antwortete fügte kritisierte mahnte forderte warnte rief fragte räumte teilte heißt hieß steht ' +
    'beklagte bestätigte schreibt erinnert erinnerte sagten erklärt meint betont erzählt erzählte ' +
    'ajoute ajouté raconté expliqué déclaré affirmé confié confie écrit écrivait répondu répond assure assuré estime estimé ' +
    'reconnu reconnaît regrette regretté souligne souligné précise précisé lance lancé conclut insiste insisté rappelle rappelé ' +
    'relève relevé lâche lâché glisse glissé poursuit poursuivi soupire soupiré plaide plaidé déplore déploré dénonce dénoncé résume martèle témoigne témoigné indique indiqué demandé demande disait dit',
  /** Saying, of a document or a court alone. */
  v: 'ends begins read reads found finds held ordered concludes reported reports ruled rules concluded',
  /** “quoted as saying” */
  k: 'quoted quotes quoting cited',
  T: 'assured informed cautioned advised instructed notified',
  /** Calling something by words. */
  L:
    'sprach spricht called calls described describes dismissed dismisses denounced denounces branded labelled labeled praised ' +
    'condemned criticised criticized blamed characterised characterized nannte nennt bezeichnete qualifié qualifie',
  J: 'asked asks wondered wonders',
  g:
    'saying adding writing telling claiming insisting noting recalling explaining testifying declaring stating replying calling ' +
    'describing warning arguing conceding shouting stressing asking alleging announcing reading admitting insistant ajoutant',
  B: 'is was are were be been being am ist war sind waren est était sont',
  H: 'has have had hat haben hatte hatten a ont avait avaient',
  M:
    'does do did would could should will can may might must wouldnt couldnt shouldnt wont cant didnt doesnt dont if würde ' +
    'könnte soll will wollte wenn si aurait pourrait imagined imagine',
  n: 'not never no nobody neither nor none nothing denied denies refused declined nicht nie niemand kein pas jamais ne personne',
  d:
    'also later then just even once reportedly recently already always again both first simply only further previously still ' +
    'now finally repeatedly quietly softly flatly bluntly angrily tearfully publicly famously eventually afterwards earlier ' +
    'today yesterday tonight instead too immediately often himself herself sich auch später dann am heute gestern noch wieder ' +
    'aussi encore ensuite plus enfin hier aujourdhui puis',
  K: 'according laut zufolge selon daprès',
  w: 'that what whether because although though dass daß ob weil que quil quelle parce',
  q: 'who whom whose which der die das qui dont',
  p:
    'about on to against for with at in via during under after before over around above below behind beside beyond near among ' +
    'between alongside like inside outside within throughout toward towards into of from by through without per since until ' +
    'in im an am auf bei mit nach von vom zu zum zur vor aus über unter gegen für seit durch während ' +
    'dans à au aux sur avec pour par de du des d en chez vers sous contre depuis après avant pendant',
  c: 'and but or while when where as so und aber oder während als et mais ou quand lorsque tandis',
  E: 'he she er sie il elle',
  I: 'it es',
  Y: 'they we i you ils elles on wir ich nous je',
  e: 'him her them me us his hers their its my our ihn ihm ihr seine sein ihre lui leur',
  t: 'the a an this that these those one another some several many most two three other each every der die das ein eine einer eines dem den des le la les un une lun lune cette ce cet ces l dieser diese dieses jeder jede',
};

/** Of saying.ts, those that in an article are as often something else. */
const NOT_SAYING = new Set(
  'put puts believes thinks thought posted post notes saying writing claiming'.split(' '),
);
const LETTER_OF_SAYING: { readonly [letter: string]: string } = { s: 'V', t: 'T' };

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '');

const OWN: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS)
    .reverse()
    .flatMap(([letter, words]) => words.split(' ').map((word) => [plain(word), letter] as const)),
);

export function letterOf(word: string): string {
  const key = plain(word);
  const own = OWN.get(key);
  if (own !== undefined) return own;
  const saying = LETTER_OF_SAYING[LETTERS.get(key) ?? ''];
  return saying !== undefined && !NOT_SAYING.has(key) ? saying : /^\d/.test(key) ? 'y' : 'x';
}

const set = (words: string) => new Set(words.split(/\s+/).map(plain));

/** Heads of a group of words that tells a person; others end as people's do. */
const PEOPLE = set(
  'judge magistrate justice detective sergeant lieutenant constable doctor captain skipper mate crew chief clerk sheriff coroner mayor nurse guard witness cousin friend colleague relative family ' +
    'mother father sister brother son daughter wife husband widow widower parent parents aunt uncle niece nephew girl boy child woman man ' +
    'women men people official officials attorney counsel cook pilot president spokesperson boss bailiff host guest partner expert experts source ' +
    'sources staff neighbour neighbor surveyor deputy hand deckhand stuntman jury foreman local locals villagers star architect chemist ' +
    'armorer armourer secretary minister analyst architect colleague crewmate mechanic technician academic critic cast members member head ' +
    'richter richterin kapitän anwalt anwältin staatsanwalt staatsanwältin sprecher sprecherin zeuge zeugin mutter vater witwe frau mann ' +
    'juge procureur procureure avocat avocate capitaine témoin mère père sœur frère veuve maire porte-parole femme homme présidente assistante adjointe médecin marin voisin chaplain boatswain coxswain executive person',
);
const PERSON_ENDING =
  /(?:[^aeiou]er|eer|ier|tor|sor|ist|ian|man|woman|men|women|ee|stant|dant|gent|ident|ess|eur|euse|trice|erin)s?$/;
/** Matrosin, Sprecherin; no Captain. */
const FEMININE = /^\p{Lu}.{4,}(?<!a|ss)in$/u;
const NO_PERSON = set(
  'letter number water winter summer october november december september matter order paper newspaper computer water tender border ' +
    'corner centre center chapter character winner other another ever never after under over river weather power tower answer offer ' +
    'committee engineroom harbour harbor ferry trailer helicopter disaster business distress process factor motor sector again rain main cabin begin within margin origin ' +
    'evidence coffee employee list cost terrier carrier barrier premier filter meter poster register quarter trial',
);
const ORGANISATIONS = set(
  'company companies board council court police prosecution defence defense government ministry department agency studio union ' +
    'authority coastguard guard committee commission inquiry jury newspaper firm group office university hospital school association ' +
    'producers production insurer owners network channel prosecutors lawyers distributor broadcaster tribunal gericht polizei ' +
    'staatsanwaltschaft firma gesellschaft behörde ministerium verband police parquet tribunal entreprise société ministère',
);
const DOCUMENTS = set(
  'complaint letter report lawsuit suit filing indictment statement email e-mail message memo log logbook affidavit motion ruling order ' +
    'judgment judgement verdict transcript notice note text post petition application document contract email review article ' +
    'editorial sign poster opinion decision diary entry caption summary deposition certificate manual citation ' +
    'klage bericht anklageschrift urteil schreiben mitteilung protokoll plainte lettre rapport arrêt jugement communiqué',
);

export type Head = 'person' | 'organisation' | 'document' | undefined;

/** What the last word of a group of words tells of. */
export function headOf(word: string): Head {
  const key = plain(word);
  const singular = key.replace(/s$/, '');
  const has = (words: ReadonlySet<string>) => words.has(key) || words.has(singular);
  if (has(DOCUMENTS)) return 'document';
  if (has(ORGANISATIONS)) return 'organisation';
  if (has(PEOPLE)) return 'person';
  const isPerson = PERSON_ENDING.test(key) || FEMININE.test(word);
  return isPerson && !has(NO_PERSON) && key.length > 4 ? 'person' : undefined;
}

/** Before a name, and no part of it. */
const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady judge magistrate justice captain capt skipper sheriff detective sergeant sgt lieutenant lt ' +
    'officer inspector senator sen representative rep mayor president governor gov secretary minister chief deputy attorney prosecutor ' +
    'coroner father sister brother reverend rev general colonel col major commander constable superintendent commissioner director producer actor actress ' +
    'herr frau kapitän richter richterin anwalt anwältin staatsanwalt staatsanwältin monsieur madame mme m maître me capitaine',
);
export const isTitle = (word: string) => TITLES.has(plain(word).replace(/\.$/, ''));

const HE = set(
  'mr sir lord herr monsieur m father brother son husband widower king prince grandson stepson spokesman chairman foreman fisherman stuntman cameraman uncle nephew grandfather boyfriend man boy vater witwer mann père frère veuf homme richter kapitän anwalt sprecher',
);
const SHE = set(
  'mrs ms miss dame lady frau madame mme mother sister daughter wife widow queen actress granddaughter stepdaughter spokeswoman chairwoman aunt niece grandmother girlfriend woman girl mutter witwe richterin anwältin sprecherin mère sœur veuve femme avocate procureure présidente assistante adjointe',
);

export type Gender = 'he' | 'she';

/** Of a title, a role, a pronoun. */
export function genderOf(word: string): Gender | undefined {
  const key = plain(word).replace(/\.$/, '');
  if (FEMININE.test(word) && headOf(word) === 'person') return 'she';
  // directrice, chanteuse, pompière, gardienne
  if (/(?:trice|euse|iere|ienne)$/.test(key) && headOf(word) === 'person') return 'she';
  if (HE.has(key) || ['he', 'him', 'his', 'himself', 'er', 'il'].includes(key)) return 'he';
  return SHE.has(key) || ['she', 'her', 'hers', 'herself', 'elle', 'sie'].includes(key) ? 'she' : undefined;
}

/** Written large, and nobody's name. */
const NO_NAMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember ' +
    'english british american german french spanish italian polish christmas easter new no yes god internet facebook instagram twitter ' +
    'after before under over when while then there here if in on at as but and for with from by since until because although yet still now ' +
    'later earlier outside inside asked speaking last next this that these those what who why how where some many most all both each every',
);
export const isNoName = (word: string) => NO_NAMES.has(plain(word));

/** Words in a name of something that is no person. */
const ORGANISATION_WORDS = set(
  'pictures company inc ltd llc corp corporation court guard department police university union office council ministry association ' +
    'agency group board studios studio films film productions production media news times post courier gazette herald journal tribune ' +
    'institute foundation society club authority commission committee bureau service services line lines shipping partners holdings ' +
    'insurance bank hospital school college church trust federation guild network channel gmbh ag verlag zeitung',
);
export const isOrganisationWord = (word: string) => ORGANISATION_WORDS.has(plain(word));

/** What stands before a way of putting it, and before the name of a work, which is written large. */
export const BEFORE_A_PHRASE =
  /\b(?:so-called|the word|known as|dubbed|nicknamed|sogenannte[rnms]?|genannt|das Wort|surnommée?|le mot)[,:]?\s*$/iu;

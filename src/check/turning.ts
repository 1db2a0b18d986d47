// Words that turn a sentence round or take it back, in the languages that the bot speaks. Folded, without accents.

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/\s+/));

const ENGLISH_NEGATIONS = set(`
not no never nobody none nothing nowhere neither nor cannot without hardly scarcely barely seldom noone arent cant
couldnt didnt doesnt dont hadnt hasnt havent isnt maynt mightnt mustnt neednt oughtnt shant shouldnt wasnt werent wont
wouldnt aint darent`);

/** Some are ordinary English words (sin, mai, pas): looked up where a text is not English. */
const OTHER_NEGATIONS = set(
  'no ni nunca jamas nadie nada ningun ninguno ninguna sin tampoco apenas',
  'ne pas ni jamais rien aucun aucune sans guere nul nulle',
  'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines ohne weder kaum nirgends',
  'non ne ne mai niente nulla nessuno nessun nessuna senza neanche nemmeno neppure appena',
  'nao nem nunca jamais ninguem nenhum nenhuma sem tampouco',
  'nie nigdy nikt nikogo nic niczego zaden zadna zadnego bez ani nigdzie ledwo',
  'не ні ані ніколи ніхто нікого ніщо нічого немає нема жоден жодна жодного без ледве ни нет никогда никто ничего',
  '不 没 沒 無 无 未 非',
  'नहीं न मत לא אין אל لا لم لن ليس',
);

/** What they limit is their own clause. */
const ENGLISH_LIMITS = set(
  'almost nearly only merely may might could would should maybe perhaps probably possibly until except',
);
const OTHER_LIMITS = set(
  'casi solo solamente quizas quiza tal podria puede presque seulement peut fast beinahe nur vielleicht konnte quasi',
  'soltanto forse potrebbe puo quase somente talvez poderia pode prawie tylko moze chyba omal',
  'майже лише тільки може можливо мабуть ледь',
);
/** Their whole sentence depends on them: a condition, a doubt, or that somebody else said so. */
const ENGLISH_GOVERNORS = set(
  'if unless whether suppose supposing provided refuse refuses refused refusing deny denies denied denying fail fails',
  'failed failing doubt doubts doubted pretend pretends pretended say says claim claims claimed claiming heard rumor',
  'rumour rumors rumours allegedly reportedly supposedly apparently wish wished',
);
const OTHER_GOVERNORS = set(
  'si salvo niego niega rehuso rehusa dicen dudo supuestamente sauf refuse nient pretendument wenn falls weigere',
  'weigert leugne leugnet bestreite bestreitet angeblich se nego rifiuto rifiuta dicono dubito presumibilmente recuso',
  'recusa nega dizem duvido supostamente jesli jezeli odmawiam zaprzeczam podobno rzekomo',
  'якщо якби відмовляюся заперечую кажуть нібито',
);

/** Of which one in the other's place says the contrary. */
const CONTRARIES = set('more-less more-fewer most-least many-few much-little');
/** “Unlawful”, “involuntary”, “careless”. */
const CONTRARY_FORM = /^(?:(?:un|in|im|ir|il|dis|non)(?<kept>.{3,})|(?<stem>.{3,})less)$/;

/** Whether a word in another's place says its contrary. */
export function isContrary(one: string, other: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([longer = '', shorter = '']) => {
    const { kept, stem } = CONTRARY_FORM.exec(longer)?.groups ?? {};
    return CONTRARIES.has(`${longer}-${shorter}`) || kept === shorter || `${stem}ful` === shorter;
  });
}

export type Turn = 'negation' | 'limiting' | 'governing';

/** @param isEnglish of the record's words: what turns a sentence in another language may be any word in English */
export function turnOf(key: string, isEnglish: boolean): Turn | undefined {
  const is = (english: ReadonlySet<string>, other: ReadonlySet<string>) =>
    english.has(key) || (!isEnglish && other.has(key));
  if (is(ENGLISH_NEGATIONS, OTHER_NEGATIONS)) return 'negation';
  if (is(ENGLISH_LIMITS, OTHER_LIMITS)) return 'limiting';
  return is(ENGLISH_GOVERNORS, OTHER_GOVERNORS) ? 'governing' : undefined;
}

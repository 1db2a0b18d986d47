// Words of attribution in the languages that the bot speaks, each with the letter that it is in the grammar.

/** Folded, without accents and apostrophes. What is not here is `x`. */
const WORDS: { readonly [letter: string]: string } = {
  /** Saying. */
  s:
    'said says say saying states stated writes wrote claims claimed claim claiming admits admitted insists insisted recalls recalled ' +
    'explains explained adds added replies replied answers answered argues argued declares declared remarks remarked ' +
    'testified testifies tweeted tweets posted put puts quipped joked shouted shouts yelled whispered observed concluded continued confirmed complained noted notes believes thinks thought commented ' +
    'dijo dice dicen dicho escribio afirmo declaro conto explico dit disait ecrit affirme declare explique raconte sagte sagt ' +
    'gesagt schrieb schreibt erklarte behauptet behauptete meinte disse diz dito afirmou escreveu declarou contou detto ' +
    'scritto scrive affermato dichiarato powiedzial powiedziala mowi mowia mowil mowila napisal napisala stwierdzil twierdzi ' +
    'сказав сказала каже казав казала написав написала заявив заявила стверджує',
  /** Telling somebody. */
  t: 'told tells tell informed informs assured assures reminded warned',
  /** All but. */
  o: 'but except besides',
  /** Asking, swearing, guessing: whoever does says something else, or nothing for certain. */
  k:
    'asked asks ask questioned fragte demando pregunto pregunta chiese perguntou zapytal запитав swear swears swore ' +
    'sworn bet guess hope hopes suppose think believe sure certain perhaps maybe probably possibly likely either or ' +
    'oder ou lub або juro creo quizas quiza jure crois schwore glaube vielleicht acho talvez giuro credo forse ' +
    'przysiegam mysle sadze moze stell клянуся присягаюся думаю можливо мабуть',
  h: 'have has had ha a hat hatte avait tem tinha',
  b: 'is was are were be been being am fue es est etait war ist era e foi jest byl byla був була',
  d:
    'also later once then just even famously reportedly recently already always again both first best actually ' +
    'simply only further ever previously ya tambien aussi auch anche tambem tez також',
  n:
    'not never no nobody neither nor none didnt doesnt dont isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt mightnt neednt cant ' +
    'cannot wont without nunca jamas tampoco ne nest na pas jamais nie nicht kein non mai nao nigdy не ні ніколи ' +
    'deny denies denied denying disputes disputed refuses refused rejects rejected',
  q: 'who quien qui che quem ktory ktora хто який яка',
  w: 'what whatever something that unlike if whether which than because though although se si wenn ob dass que ze czy co що як чи',
  D: 'did does do would could should will can has may might why czy hat',
  p:
    'about on to against with for at in via during under after before over around above below behind beside beyond near among ' +
    'between alongside like inside outside within throughout toward towards into zu mit por ' +
    'para sur dans im in su nel no na da w z do o dir directed до про у в з',
  f: 'of from by de del di du von від',
  a: 'and y o et und e i та і',
  K: 'according per laut selon segun secondo segundo wedlug zdaniem словами quoting quotes quoted cites citing zufolge',
  W: 'words line remark quote statement palabras mots worten parole palavras slowach',
  /** Called untrue, made up, or said only by hearsay. */
  F:
    'unverified unconfirmed disant fake false falsely meme fiction fanfic parody satire joke dream wish wishes imagine imagined correction ' +
    ' myth hoax debunked misattributed misquoted fabricated wrong wrongly untrue lie lies lied ' +
    'liar rumor rumors rumour rumours pretend pretends pretending doubt doubts doubted allegedly supposedly falso ' +
    'falsa bulo mentira faux fausse mensonge falsch luge gelogen bugia boato nieprawda falszywe klamstwo ' +
    'неправда фейк брехня',
  /** With it the name may be that of somebody else in the family. */
  l: 'mrs lady frau mme senora signora pani',
  A: 'as',
  i: 'it',
  r:
    'mr ms miss dr sir lord prof the an le la el il o os der die das lol lmao omg ok okay yeah well so then ' +
    'meanwhile actress former assistant',
};

export const LETTERS: ReadonlyMap<string, string> = new Map(
  // An earlier letter goes before a later one.
  Object.entries(WORDS)
    .reverse()
    .flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
);

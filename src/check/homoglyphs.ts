// Letters of other scripts that pass for Latin ones: а in “cаmera” may be Cyrillic.

/** Pairs of a look-alike and its Latin letter, capitals on their own: Η is no n. */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvкkмmтtвbнhӏlёeїi' +
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWЁE' +
  'αaοoνvρpιiκkτtχxεeυuγyωwηn' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'օoսuոnհhցgաw' +
  'ɑaɡgıiɩiʀrᴀaᴄcᴅdᴇeɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpᴛtᴜuᴠvᴡwᴢz';

const LETTERS = [...PAIRS];
const LATIN: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((letter, index) => (index % 2 === 0 ? [[letter, LETTERS[index + 1] ?? '']] : [])),
);

/** The same text where no letter looks like a Latin one of another script. */
export function latinLookAlikes(text: string): string {
  if (/^[ -~’]*$/.test(text)) return text;
  return [...text].map((letter) => LATIN.get(letter) ?? letter).join('');
}

/** The letters that only look alike, in order, where two words differ in nothing else. */
export function oddLetters(
  onRecord: string,
  inMessage: string,
): { readonly onRecord: string; readonly inMessage: string }[] {
  const [printed, typed] = [[...onRecord], [...inMessage]];
  if (printed.length !== typed.length) return [{ onRecord, inMessage }];
  return typed.flatMap((letter, index) => {
    const other = printed[index] ?? '';
    return letter === other ? [] : [{ onRecord: other, inMessage: letter }];
  });
}

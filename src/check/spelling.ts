// British spellings made American: “the armourer travelled” and “the armorer traveled” are the same words.

const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /^((?:dis|mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig))our/,
    '$1or',
  ],
  [/^(.{3,}[^aeiou])is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, '$1iz'],
  [/^(anal|paral|catal)ys(?=e|i)/, '$1yz'],
  [/^((?:cance|counse|fue|jewe|labe|leve|marve|mode|pane|signa|trave|tunne))ll(?=e|i)/, '$1l'],
  [/^(calib|cent|fib|lit|lust|met|somb|spect|theat)re(?=s?$)/, '$1er'],
  [/^(def|lic|off|pret)ence(?=s?$)/, '$1ense'],
  [/^grey/, 'gray'],
  [/^programme(?=s?$)/, 'program'],
  [/^(judg|acknowledg)ement/, '$1ment'],
];

const ANY = /our|is[eia]|ys[ei]|ll[ei]|res?$|ence|^grey|amme|gement/;

export function american(key: string): string {
  if (!ANY.test(key)) return key;
  return RULES.reduce((spelled, [british, plain]) => spelled.replace(british, plain), key);
}

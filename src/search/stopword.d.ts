// stopword ships no types; this is the part words.ts uses.
declare module 'stopword' {
  export const eng: readonly string[];
}

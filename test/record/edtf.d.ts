// edtf ships no types; this is the part date.test.ts uses.
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    readonly edtf: string;
    readonly precision?: number;
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
  }
  /** Throws on a text that is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}

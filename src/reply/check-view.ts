// What was checked stands in the answer itself and nowhere else: it is read back from there to be posted.
import type { APIEmbed } from 'discord-api-types/v10';
import type { CheckedClaim } from '../answers/answer.js';
import type { Claim } from '../check/claims.js';
import { LABELS } from '../check/finding.js';
import { customId } from './custom-id.js';
import { escaped, unescaped, visible } from './text.js';

/** Custom ids: `c1:<a character a claim>:<how many more>` leads to the answer, `c1` alone to a quote of its menu. */
export const CHECK_PREFIX = 'c1';

/** Field of an embed with one finding in which another named speaker stands, by himself on the first line. */
const OTHER_SPEAKER_FIELD = 1;

export function hasProof({ finding }: CheckedClaim): boolean {
  return finding.pieces.length > 0;
}

/** As it stands in the answer, whole. */
export function claimWords({ text }: Claim): string {
  return escaped(visible(text));
}

/** Whether the words can be read back as they were: nothing in them is invisible. */
export function isReadable({ text }: Claim): boolean {
  return visible(text) === text;
}

/** @param checked in the order in which they are shown */
export function checkView(checked: readonly CheckedClaim[], more: number): string {
  return customId(CHECK_PREFIX, checked.map(code).join(''), String(more));
}

function code({ claim, finding }: CheckedClaim): string {
  const isSentence = claim.kind === 'sentence' ? 2 : 0;
  const hasOther = finding.otherSpeaker === undefined ? 0 : 1;
  return (LABELS.indexOf(finding.label) * 4 + isSentence + hasOther).toString(36);
}

/**
 * The claims that an answer shows: first an embed for each that has a proof, whose first field is the words, then
 * embeds whose every field is the words of one. Foreign input; undefined where it is no such answer.
 */
export function claimsShown(
  [codes = '', more = '']: readonly string[],
  embeds: readonly APIEmbed[],
): { readonly claims: Claim[]; readonly more: number } | undefined {
  if (!/^[0-9a-r]{1,10}$/.test(codes) || !/^\d{1,4}$/.test(more)) return undefined;
  const bits = [...codes].map((one) => Number.parseInt(one, 36));
  const proofs = bits.filter((one) => !WITHOUT_PROOF.has(LABELS[one >> 2])).length;
  const fields = [
    ...embeds.slice(0, proofs).map(({ fields = [] }) => [fields[0], fields[OTHER_SPEAKER_FIELD]]),
    ...embeds.slice(proofs).flatMap(({ fields = [] }) => fields.map((field) => [field])),
  ];
  if (fields.length !== bits.length) return undefined;
  const claims = fields.map(([words, other], index): Claim => {
    const one = bits[index] ?? 0;
    const [named = ''] = (one & 1) === 1 ? unescaped(other?.value ?? '').split('\n') : [];
    return {
      text: unescaped(words?.value ?? ''),
      kind: (one & 2) === 2 ? 'sentence' : 'quoted',
      near: { before: '', after: '' },
      foundSpeaker: named,
    };
  });
  return { claims, more: Number(more) };
}

const WITHOUT_PROOF: ReadonlySet<string | undefined> = new Set(['too short to tell', 'not in this record']);

// What was checked stands in the answer itself and nowhere else: it is read back from there to be posted.
import type { APIEmbed } from 'discord-api-types/v10';
import type { CheckedClaim } from '../../answers/answer.js';
import type { Claim } from '../../check/claims.js';
import type { Label } from '../../check/finding.js';
import { escaped, unescaped, visible } from '../shared/text.js';
import type { ViewOf } from '../shared/view.js';

/** Field of an embed with one finding in which another named speaker stands, by himself on the first line. */
const OTHER_SPEAKER_FIELD = 1;

/** Told together, in this order. */
export const WITHOUT_PROOF = ['not in this record', 'too short to tell'] as const satisfies readonly Label[];

export function hasProof({ finding }: CheckedClaim): boolean {
  return finding.pieces.length > 0;
}

/** As it stands in the answer, whole. */
export function formatClaim({ text }: Claim): string {
  return escaped(visible(text));
}

/** Whether the words can be read back as they were: nothing in them is invisible. */
export function isReadable({ text }: Claim): boolean {
  return visible(text) === text;
}

/** @param checked in the order in which they are shown */
export function checkedView(checked: readonly CheckedClaim[], more: number): ViewOf<'checked'> {
  const claims = checked.map(({ claim, finding }) => ({
    label: finding.label,
    isSentence: claim.kind === 'sentence',
    hasOtherSpeaker: finding.otherSpeaker !== undefined,
  }));
  return { kind: 'checked', claims, more };
}

/**
 * The claims that an answer shows: first an embed for each that has a proof, whose first field is the words, then
 * embeds whose every field is the words of one. Foreign input; undefined where it is no such answer.
 */
export function claimsShown(
  { claims }: ViewOf<'checked'>,
  embeds: readonly APIEmbed[],
): readonly Claim[] | undefined {
  const proofs = claims.filter(({ label }) => WITHOUT_PROOF.every((one) => one !== label)).length;
  const fields = [
    ...embeds.slice(0, proofs).map(({ fields = [] }) => [fields[0], fields[OTHER_SPEAKER_FIELD]]),
    ...embeds.slice(proofs).flatMap(({ fields = [] }) => fields.map((field) => [field])),
  ];
  if (fields.length !== claims.length) return undefined;
  return claims.map(({ isSentence, hasOtherSpeaker }, index): Claim => {
    const [words, other] = fields[index] ?? [];
    const [foundSpeaker = ''] = hasOtherSpeaker ? unescaped(other?.value ?? '').split('\n') : [];
    return {
      text: unescaped(words?.value ?? ''),
      kind: isSentence ? 'sentence' : 'quoted',
      near: { before: '', after: '' },
      foundSpeaker,
    };
  });
}

// The forms of /record: five fields at most, which is what Discord takes.
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Key, Say } from '../../language/say.js';
import type { Typed, TypedEvent, TypedQuote } from '../../server-record/proposal.js';
import { type Form, form, labelled } from '../shared/forms.js';
import { cut } from '../shared/text.js';
import type { RecordDeed } from '../shared/view.js';

/** The schema's lengths of what goes into them. */
const SENTENCE = 400;
const WORDS = 600;

/** Phrases that have a hint beside them: `record.words`, `record.wordsHint`. */
type Hinted = { [K in Key]: K extends `${infer Base}Hint` ? Base : never }[Key];

interface Field {
  readonly id: string;
  readonly label: Hinted;
  readonly most: number;
  readonly isLong?: true;
  readonly isOptional?: true;
}

const FIELDS: { readonly [kind in Typed['kind']]: readonly Field[] } = {
  quote: [
    { id: 'words', label: 'record.words', most: WORDS, isLong: true },
    { id: 'speaker', label: 'record.speaker', most: 230 },
    { id: 'address', label: 'record.address', most: 512 },
    { id: 'occasion', label: 'record.occasion', most: 150 },
    { id: 'circumstances', label: 'record.circumstances', most: SENTENCE, isLong: true },
  ],
  event: [
    { id: 'text', label: 'record.event', most: SENTENCE, isLong: true },
    { id: 'date', label: 'record.date', most: 40, isOptional: true },
    { id: 'address', label: 'record.address', most: 512 },
    { id: 'words', label: 'record.support', most: 300 },
  ],
};
const REASON: Field = { id: 'reason', label: 'record.reason', most: SENTENCE, isLong: true };
const NOTE: Field = { id: 'note', label: 'record.note', most: 200, isLong: true };

/** An entry as far as it is known: what stands in the fields already. */
interface Filled extends Partial<Omit<TypedQuote & TypedEvent, 'claimant'>> {
  readonly kind: Typed['kind'];
  readonly reason?: string;
}

/** What a form's submission does. */
type Submission = Pick<RecordDeed, 'act' | 'on'>;

export function entryForm(to: Submission, filled: Filled, say: Say): Form {
  const title = say(filled.kind === 'quote' ? 'record.addQuote' : 'record.addEvent');
  return form({ kind: 'record', ...to }, title, inputs(FIELDS[filled.kind], filled, say));
}

/** Of an accepted entry: its address stays, and why it is corrected is said. */
export function correctionForm(to: Submission, filled: Filled, say: Say): Form {
  const fields = FIELDS[filled.kind].filter(({ id }) => id !== 'address');
  return form({ kind: 'record', ...to }, say('record.correct'), inputs([...fields, REASON], filled, say));
}

/** For the proposer, once. */
export function noteForm(to: Submission, say: Say): Form {
  return form({ kind: 'record', ...to }, say('record.return'), inputs([NOTE], {}, say));
}

function inputs(fields: readonly Field[], filled: Partial<Filled>, say: Say): Form['components'] {
  return fields.map(({ id, label, most, isLong, isOptional }) => {
    const value = cut(filled[id as keyof Filled] ?? '', most);
    return labelled(say(label), say(`${label}Hint`), {
      ...{ type: ComponentType.TextInput, custom_id: id, max_length: most },
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: isOptional !== true,
      ...(value === '' ? {} : { value }),
    });
  });
}

// The forms of /record: five fields at most, which is what Discord takes.
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Key, Say } from '../../language/say.js';
import type { TypedEvent, TypedQuote } from '../../server-record/proposal.js';
import type { Form } from '../shared/forms.js';
import { cut } from '../shared/text.js';
import { encode, type RecordDeed } from '../shared/view.js';

/** By its place in a form; Discord's own for a label, a description and a placeholder. */
const LIMITS = { title: 45, label: 45, description: 100 } as const;

/** The schema's lengths of what goes into them. */
const SENTENCE = 400;
const WORDS = 600;

interface Field {
  readonly id: string;
  readonly label: Key;
  readonly hint: Key;
  readonly most: number;
  readonly isLong?: true;
  readonly isOptional?: true;
}

const QUOTE: readonly Field[] = [
  { id: 'words', label: 'record.words', hint: 'record.wordsHint', most: WORDS, isLong: true },
  { id: 'speaker', label: 'record.speaker', hint: 'record.speakerHint', most: 230 },
  { id: 'address', label: 'record.address', hint: 'record.addressHint', most: 512 },
  { id: 'occasion', label: 'record.occasion', hint: 'record.occasionHint', most: 150 },
  {
    ...{ id: 'circumstances', label: 'record.circumstances', hint: 'record.circumstancesHint' },
    ...{ most: SENTENCE, isLong: true },
  },
];
const EVENT: readonly Field[] = [
  { id: 'text', label: 'record.event', hint: 'record.eventHint', most: SENTENCE, isLong: true },
  { id: 'date', label: 'record.date', hint: 'record.dateHint', most: 40, isOptional: true },
  { id: 'address', label: 'record.address', hint: 'record.addressHint', most: 512 },
  { id: 'words', label: 'record.support', hint: 'record.supportHint', most: 300 },
];
const REASON: Field = {
  id: 'reason',
  label: 'record.reason',
  hint: 'record.reasonHint',
  most: SENTENCE,
  isLong: true,
};
const NOTE: Field = { id: 'note', label: 'record.note', hint: 'record.noteHint', most: 200, isLong: true };

/** What stands in the fields already. */
type Filled = Partial<Omit<TypedQuote & TypedEvent, 'claimant'>> & { readonly reason?: string };

/** @param deed what its submission does @param kind of entry */
export function entryForm(deed: RecordDeed, kind: 'quote' | 'event', filled: Filled, say: Say): Form {
  const fields = kind === 'quote' ? QUOTE : EVENT;
  return form(deed, kind === 'quote' ? 'record.addQuote' : 'record.addEvent', fields, filled, say);
}

/** Of an accepted entry: its address stays, and why it is corrected is said. */
export function correctionForm(deed: RecordDeed, kind: 'quote' | 'event', filled: Filled, say: Say): Form {
  const fields = (kind === 'quote' ? QUOTE : EVENT).filter(({ id }) => id !== 'address');
  return form(deed, 'record.correct', [...fields, REASON], filled, say);
}

/** For the proposer, once. */
export function noteForm(deed: RecordDeed, say: Say): Form {
  return form(deed, 'record.return', [NOTE], {}, say);
}

function form(deed: RecordDeed, title: Key, fields: readonly Field[], filled: Filled, say: Say): Form {
  return {
    custom_id: encode(deed),
    title: cut(say(title), LIMITS.title),
    components: fields.map(({ id, label, hint, most, isLong, isOptional }) => {
      const value = cut(filled[id as keyof Filled] ?? '', most);
      return {
        type: ComponentType.Label,
        label: cut(say(label), LIMITS.label),
        description: cut(say(hint), LIMITS.description),
        component: {
          ...{ type: ComponentType.TextInput, custom_id: id, max_length: most },
          style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: isOptional !== true,
          ...(value === '' ? {} : { value }),
        },
      } as const;
    }),
  };
}

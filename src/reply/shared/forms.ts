// The forms that a member fills in: what is wrong with an entry, and what to answer a message with.
import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Say } from '../../language/say.js';
import { cut } from './text.js';
import { encode, type Target } from './view.js';

export type Form = APIModalInteractionResponseCallbackData;

/** Of the words, in either form. */
export const FORM_TEXT = 'text';
export const REPORT_NAME = 'name';

const REPORT_CHARACTERS = 4_000;

/** Discord's, of a form's parts: more is cut. */
const LIMITS = { title: 45, label: 45, description: 100 } as const;

/** @param entry a reference of what the report is about */
export function reportForm(entry: string, say: Say): Form {
  const name = { type: ComponentType.Checkbox, custom_id: REPORT_NAME } as const;
  return form({ kind: 'report', entry }, say('menu.report'), [
    labelled(say('report.what'), say('report.whatHint'), words(TextInputStyle.Paragraph, REPORT_CHARACTERS)),
    labelled(say('report.name'), say('report.nameHint'), name),
  ]);
}

/** @param message the id of the one to answer @param most characters of a question */
export function answerForm(message: string, most: number, say: Say): Form {
  return form({ kind: 'answer to', message }, say('command.answer'), [
    labelled(say('answer.what'), say('command.quote.query'), words(TextInputStyle.Short, most)),
  ]);
}

/** @param to what its submission leads to */
export function form(to: Target, title: string, components: Form['components']): Form {
  return { custom_id: encode(to), title: cut(title, LIMITS.title), components };
}

export function labelled(
  label: string,
  description: string,
  component: APIComponentInLabel,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: cut(label, LIMITS.label),
    description: cut(description, LIMITS.description),
    component,
  };
}

function words(style: TextInputStyle, most: number): APIComponentInLabel {
  const field = { type: ComponentType.TextInput, custom_id: FORM_TEXT, style } as const;
  return { ...field, min_length: 1, max_length: most, required: true };
}

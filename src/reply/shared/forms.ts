// The forms that a member fills in: what is wrong with an entry, and what to answer a message with.
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Say } from '../../language/say.js';
import { encode } from './view.js';

export type Form = APIModalInteractionResponseCallbackData;

/** Of the words, in either form. */
export const FORM_TEXT = 'text';
export const REPORT_NAME = 'name';

const REPORT_CHARACTERS = 4_000;

/** @param entry a reference of what the report is about */
export function reportForm(entry: string, say: Say): Form {
  return {
    custom_id: encode({ kind: 'report', entry }),
    title: say('menu.report'),
    components: [
      {
        type: ComponentType.Label,
        label: say('report.what'),
        description: say('report.whatHint'),
        component: words(TextInputStyle.Paragraph, REPORT_CHARACTERS),
      },
      {
        type: ComponentType.Label,
        label: say('report.name'),
        description: say('report.nameHint'),
        component: { type: ComponentType.Checkbox, custom_id: REPORT_NAME },
      },
    ],
  };
}

/** @param message the id of the one to answer @param most characters of a question */
export function answerForm(message: string, most: number, say: Say): Form {
  return {
    custom_id: encode({ kind: 'answer to', message }),
    title: say('command.answer'),
    components: [
      {
        type: ComponentType.Label,
        label: say('answer.what'),
        description: say('command.quote.query'),
        component: words(TextInputStyle.Short, most),
      },
    ],
  };
}

function words(style: TextInputStyle, most: number) {
  const field = { type: ComponentType.TextInput, custom_id: FORM_TEXT, style } as const;
  return { ...field, min_length: 1, max_length: most, required: true };
}

// The form in which a member says what is wrong with an entry.
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Say } from '../../language/say.js';
import { encode } from './view.js';

export const REPORT_TEXT = 'text';
export const REPORT_NAME = 'name';

const MOST_CHARACTERS = 4_000;

/** @param entry a reference of what the report is about */
export function reportModal(entry: string, say: Say): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encode({ kind: 'report', entry }),
    title: say('report.title'),
    components: [
      {
        type: ComponentType.Label,
        label: say('report.what'),
        description: say('report.whatHint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: REPORT_TEXT,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: MOST_CHARACTERS,
          required: true,
        },
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

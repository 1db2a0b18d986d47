import { command } from '../src/command.js';
import { localized } from '../src/language/localized.js';
import { helpReply } from '../src/reply/help-reply.js';
import { EVERYWHERE, LANGUAGE_OPTION } from './shared.js';

export const help = command({
  definition: {
    name: 'help',
    ...localized('command.help'),
    ...EVERYWHERE,
    options: [LANGUAGE_OPTION],
  },
  isPrivate: true,
  run: (_, { search: { dossiers }, say }) => helpReply(dossiers, say),
});

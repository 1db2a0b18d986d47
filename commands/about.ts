import { command } from '../src/command.js';
import { localized } from '../src/language/localized.js';
import { aboutReply } from '../src/reply/about-reply.js';
import { EVERYWHERE, PRIVATE_OPTION } from './shared.js';

export const about = command({
  definition: {
    name: 'about',
    ...localized('command.about'),
    ...EVERYWHERE,
    options: [PRIVATE_OPTION],
  },
  run(_, { search: { dossiers }, takesReports, say }) {
    return aboutReply(dossiers, takesReports, say);
  },
});

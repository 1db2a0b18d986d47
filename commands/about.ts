import { command } from '../src/command.js';
import { localized } from '../src/language/localized.js';
import { aboutReply } from '../src/reply/about-reply.js';
import { EVERYWHERE, LANGUAGE_OPTION, PRIVATE_OPTION } from './shared.js';

export const about = command({
  definition: {
    name: 'about',
    ...localized('command.about'),
    ...EVERYWHERE,
    options: [LANGUAGE_OPTION, PRIVATE_OPTION],
  },
  async run(_, { search: { dossiers }, takesReports, keepsProposals, program, openProposals, say }) {
    return aboutReply(
      { dossiers, takesReports, keepsProposals, program, open: await openProposals?.() },
      say,
    );
  },
});

import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerVerdict, verdictOn } from '../src/answers/verdict.js';
import { command } from '../src/discord/command.js';
import { NONE } from '../src/reply/custom-id.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import { proceedingsReply, VERDICT_PREFIX, verdictReply } from '../src/reply/verdict-reply.js';
import { dossierWithId, EVERYWHERE, PRIVATE_OPTION } from './shared.js';

export const verdict = command({
  definition: {
    name: 'verdict',
    description: 'What happened in court, step by step: charge, plea, verdict, dismissal, appeal',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'person',
        description: 'A name or a role; without one, every proceeding on this record',
      },
      PRIVATE_OPTION,
    ],
  },
  prefix: VERDICT_PREFIX,
  run({ person = '' }, { dossiers: [search] }) {
    const answer = answerVerdict(search, person);
    switch (answer.kind) {
      case 'verdict':
        return verdictReply(answer);
      case 'proceedings':
        return proceedingsReply(answer);
      case 'ambiguous':
        return choiceReply(answer, VERDICT_PREFIX, answer.dossier.id);
      case 'nothing':
        return nothingReply(answer);
    }
  },
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const search = dossierWithId(context, dossierId);
    if (search === undefined) return undefined;
    if (fromButton === NONE) {
      const answer = answerVerdict(search, '');
      return answer.kind === 'proceedings' ? proceedingsReply(answer, opening) : undefined;
    }
    const id = chosen ?? fromButton;
    const person = search.dossier.people.find((one) => one.id === id);
    return person && verdictReply(verdictOn(search, person), opening);
  },
});

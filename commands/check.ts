// Words somebody posted, checked against the record: typed, or chosen from a message's menu.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { WordsChecked } from '../src/answers/answer.js';
import { answerCheck, answerMessage, checkAgain } from '../src/answers/check.js';
import { type Context, command, type MessageCommand } from '../src/command.js';
import { localized, localizedName } from '../src/language/localized.js';
import type { Key } from '../src/language/say.js';
import { checkReply, linkedTo, postedBy, postedCheckReply } from '../src/reply/check/check-reply.js';
import { checkedView, claimsShown } from '../src/reply/check/check-view.js';
import { plainReply } from '../src/reply/shared/plain-reply.js';
import type { Reply } from '../src/reply/shared/reply.js';
import { encode } from '../src/reply/shared/view.js';
import { EVERYWHERE, LANGUAGE_OPTION } from './shared.js';

/** A message of Discord's has no more, and no more is looked at. */
const MOST_CHARACTERS = 4_000;

export const check = command({
  definition: {
    name: 'check',
    ...localized('command.check'),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        ...localized('command.check.text'),
        required: true,
        max_length: MOST_CHARACTERS,
      },
      LANGUAGE_OPTION,
    ],
  },
  isPrivate: true,
  run: async ({ text = '' }, context) =>
    answered(await answerCheck(context, text), context, 'check.nothingTyped'),
  press: {
    /** The answer itself once more, for others to see. */
    async checked(view, context, { embeds }) {
      const claims = claimsShown(view, embeds);
      if (claims === undefined) return undefined;
      const answer = await checkAgain(context, claims);
      // The record may have changed since: then it is to be checked anew, by who posts it.
      const isSame = encode(checkedView(answer.checked, view.more)) === encode(view);
      const posted = isSame ? postedCheckReply(answer, context.say) : undefined;
      return posted && postedBy(posted, context.member ?? '', embeds[0]?.url, context.say);
    },
  },
});

export const checkQuotes: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...localizedName('command.checkQuotes'),
    ...EVERYWHERE,
  },
  async onMessage({ text, embedded, address, isOwn }, context) {
    if (isOwn) return plainReply(context.say('check.own'));
    return linkedTo(
      answered(await answerMessage(context, text, embedded), context, 'check.nothing'),
      address,
    );
  },
};

function answered(answer: WordsChecked, { say }: Context, ifNothing: Key): Reply {
  return answer.checked.length === 0 ? plainReply(say(ifNothing)) : checkReply(answer, say);
}

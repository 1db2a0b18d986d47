// Words somebody posted, checked against the record: typed, or chosen from a message's menu.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { WordsChecked } from '../src/answers/answer.js';
import { answerCheck, answerMessage, checkAgain } from '../src/answers/check.js';
import { inContext, quotesWithRefs } from '../src/answers/quote.js';
import { type Context, command, type MessageCommand, type Press } from '../src/command.js';
import { localized, localizedName } from '../src/language/localized.js';
import type { Key } from '../src/language/say.js';
import { checkReply, postedCheckReply } from '../src/reply/check-reply.js';
import { CHECK_PREFIX, checkView, claimsShown } from '../src/reply/check-view.js';
import { contextReply } from '../src/reply/context-reply.js';
import { plainReply } from '../src/reply/plain-reply.js';
import type { Reply } from '../src/reply/reply.js';
import { EVERYWHERE } from './shared.js';

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
    ],
  },
  prefix: CHECK_PREFIX,
  isPrivate: true,
  run: async ({ text = '' }, context) =>
    answered(await answerCheck(context, text), context, 'check.nothingTyped'),
  press,
});

export const checkQuotes: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...localizedName('command.checkQuotes'),
    ...EVERYWHERE,
  },
  onMessage: async ({ text, embedded, isOwn }, context) =>
    isOwn
      ? plainReply(context.say('check.own'))
      : answered(await answerMessage(context, text, embedded), context, 'check.nothing'),
};

function answered(answer: WordsChecked, { say }: Context, ifNothing: Key): Reply {
  return answer.checked.length === 0 ? plainReply(say(ifNothing)) : checkReply(answer, say);
}

/** A quote of the answer's menu, or the answer itself once more, for others to see. */
async function press(
  { parts, values: [chosen], embeds }: Press,
  context: Context,
): Promise<Reply | undefined> {
  if (chosen !== undefined && parts.length === 0) return around(chosen, context);
  const shown = claimsShown(parts, embeds);
  if (shown === undefined) return undefined;
  const answer = { ...(await checkAgain(context, shown.claims)), notChecked: shown.more };
  // The record may have changed since: then it is to be checked anew, by who posts it.
  return checkView(answer.checked, shown.more) === [CHECK_PREFIX, ...parts].join(':')
    ? postedCheckReply(answer, context.say)
    : undefined;
}

function around(chosen: string, context: Context): Reply | undefined {
  // Menus of before named the film and the quote with a colon between.
  const quote = quotesWithRefs(context.search, [chosen.replace(':', '/')])?.quotes[0];
  return quote && contextReply(inContext(context.search, quote), context.say);
}

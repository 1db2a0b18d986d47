// A pressed button, or a choice from a menu.
import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { shown } from '../command.js';
import { UserError } from '../errors.js';
import type { Say } from '../language/say.js';
import { citedReply, citeReply, copyReply } from '../reply/shared/copy.js';
import { reportForm } from '../reply/shared/forms.js';
import { answeredBy, leadOf, ledBy } from '../reply/shared/lead.js';
import { plainReply } from '../reply/shared/plain-reply.js';
import type { Reply } from '../reply/shared/reply.js';
import { decode, type Removal, type Target, type View } from '../reply/shared/view.js';
import { moreReply, removalReply } from '../reply/shared/ways.js';
import { contextOf, limitOver, there } from './answer-command.js';
import { commandOf } from './find-command.js';
import { isAlone, isForcedPrivate, languageOf, ownLanguage, sharedLanguage } from './languages.js';
import { present, turnTo } from './present.js';
import { follow, replace, send } from './send.js';
import type { Services } from './services.js';

/** The asker turns pages of the message itself; anybody else gets a private copy of the page. */
export async function answerPress(interaction: MessageComponentInteraction, bot: Services): Promise<unknown> {
  const target = targetOf(interaction);
  const say = ownLanguage(interaction);
  if (target === undefined) throw new UserError('fault.outdated');
  switch (target.kind) {
    case 'report':
      if (bot.reports === undefined) throw new UserError('report.off');
      if (!(await bot.reports.takes(interaction.user.id))) throw new UserError('report.tooMany');
      return interaction.showModal(reportForm(target.entry, say));
    case 'more':
      return more(interaction, target.of, bot);
    case 'remove':
    case 'remove for good':
      return remove(interaction, target, bot);
    case 'copy':
      return send(interaction, copyReply(await shownIn(interaction, target.of, bot, say)), true);
    case 'cited':
      return send(interaction, citedReply(await shownIn(interaction, target.of, bot, say), say), true);
    case 'cite':
      return send(interaction, citeReply(await shownIn(interaction, target.of, bot, say), say), true);
    case 'post':
      return post(interaction, target.of, bot);
    case 'record':
      throw new UserError('fault.outdated');
    default:
      return turn(interaction, target, bot);
  }
}

/** What a button, or a choice from a menu, leads to. */
export function targetOf(interaction: MessageComponentInteraction): Target | undefined {
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return decode(chosen ?? interaction.customId);
}

async function turn(interaction: MessageComponentInteraction, view: View, bot: Services): Promise<unknown> {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  // What only explains an entry stands aside; the entry stays.
  const isAside = !isAsker(interaction) || (view.kind === 'quote' && view.as === 'context');
  const isOwn = isAside || isPrivate || isAlone(interaction);
  const shared = isOwn ? ownLanguage(interaction) : sharedLanguage(interaction, bot);
  // A turned page stays in its language.
  const say = isAside ? shared : (languageOf(interaction.message) ?? shared);
  const reply = await shownIn(interaction, view, bot, say);
  const { content } = interaction.message;
  if (isAside)
    return present(interaction, ledBy(answeredBy(content, say), reply), { say, isPrivate: true }, bot);
  return turnTo(interaction, ledBy(leadOf(content), reply), { say, isPrivate }, bot);
}

async function post(interaction: MessageComponentInteraction, view: View, bot: Services): Promise<unknown> {
  if (isForcedPrivate(interaction)) throw new UserError('fault.post');
  const say = isAlone(interaction) ? ownLanguage(interaction) : sharedLanguage(interaction, bot);
  const reply = ledBy(
    answeredBy(interaction.message.content, say),
    await shownIn(interaction, view, bot, say),
  );
  const over = await limitOver(interaction, bot);
  if (over !== undefined) throw new UserError(`calm.${over}`);
  return present(interaction, reply, { say, isPrivate: false }, bot);
}

/** Beside the answer, which stays as it is. */
async function more(interaction: MessageComponentInteraction, view: View, bot: Services): Promise<void> {
  const say = ownLanguage(interaction);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const press = !isPrivate && mayRemove(interaction) ? bot.removable.keep(interaction) : undefined;
  const reply = await shownIn(interaction, view, bot, say).catch((fault: unknown) => {
    // What has gone from the record can still be removed here.
    if (press === undefined || !(fault instanceof UserError)) throw fault;
    return { ...plainReply(say(fault.key)), shown: {} };
  });
  const canPost = !isForcedPrivate(interaction);
  const permitted = { isPrivate, takesReports: bot.reports !== undefined, canPost, press };
  await follow(
    interaction,
    ledBy(answeredBy(interaction.message.content, say), moreReply(reply, say, permitted)),
  );
}

async function remove(
  interaction: MessageComponentInteraction,
  { kind, press }: Removal,
  { removable, recent, record: { search } }: Services,
): Promise<unknown> {
  const say = ownLanguage(interaction);
  if (kind === 'remove') {
    if (press !== undefined) return send(interaction, removalReply(press, say), true);
    // Under the answer itself.
    if (!mayRemove(interaction)) throw new UserError('fault.remove');
    return follow(interaction, removalReply(removable.keep(interaction), say));
  }
  const removed = await removable.remove(press ?? '', interaction.user.id);
  if (removed === undefined) throw new UserError('fault.moreAgain');
  recent.forget(search, removed);
  return replace(interaction, plainReply(say('remove.done')));
}

function mayRemove(interaction: MessageComponentInteraction): boolean {
  const manages = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  return isAsker(interaction) || manages;
}

/** @throws {UserError} where the view leads nowhere (any more) */
async function shownIn(
  interaction: MessageComponentInteraction,
  view: View,
  bot: Services,
  say: Say,
): Promise<Reply> {
  const command = commandOf(view, bot);
  const embeds = interaction.message.embeds.map((embed) => embed.toJSON());
  return there(command && (await shown(view, command, contextOf(bot, say, interaction), { embeds })));
}

function isAsker({ message, user }: MessageComponentInteraction): boolean {
  return message.interactionMetadata?.user.id === user.id;
}

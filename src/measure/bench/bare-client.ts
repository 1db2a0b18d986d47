// What the bot is compared with: discord.js as its guide shows it, answering every command with one constant message.
// The bench starts it as a process of its own; the message comes, and changes, over IPC.
import {
  type ApplicationCommandOptionChoiceData,
  Client,
  Events,
  type InteractionReplyOptions,
} from 'discord.js';

/** What the bench tells the bare client to answer from now on. */
export type ConstantAnswer = Pick<InteractionReplyOptions, 'content' | 'embeds' | 'components' | 'flags'> & {
  /** While an option is typed. */
  readonly choices?: readonly ApplicationCommandOptionChoiceData[];
};

const { DISCORD_TOKEN = '', DISCORD_API_URL = '', BENCH_COMMANDS = '[]' } = process.env;
const mentionNobody = { parse: [] };
let answer: InteractionReplyOptions = { content: 'nothing to say yet' };
let suggestions: readonly ApplicationCommandOptionChoiceData[] = [];

process.on('message', ({ choices = [], ...constant }: ConstantAnswer) => {
  answer = { ...constant, allowedMentions: mentionNobody };
  suggestions = choices;
  process.send?.('taken');
});

const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(answer);
  if (interaction.isAutocomplete()) await interaction.respond(suggestions);
});
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set(JSON.parse(BENCH_COMMANDS));
  console.log('ready');
});
await client.login(DISCORD_TOKEN);

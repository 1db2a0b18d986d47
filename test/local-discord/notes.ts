// A bot that has a bit of everything: subcommands, a role, forms behind a command and a button, and files.

import {
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { localDiscord } from './bot.js';

const COMMAND: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'notes',
  description: 'Notes',
  contexts: [0],
  options: [
    {
      type: 1,
      name: 'add',
      description: 'Adds one',
      options: [
        { type: 3, name: 'text', description: 'What it says', required: true, max_length: 10 },
        { type: 3, name: 'about', description: 'Whom it is about', autocomplete: true },
      ],
    },
    { type: 1, name: 'list', description: 'Lists them' },
    { type: 1, name: 'write', description: 'Opens a form' },
    { type: 1, name: 'export', description: 'All as files' },
    {
      type: 2,
      name: 'keepers',
      description: 'Who keeps them',
      options: [
        {
          type: 1,
          name: 'set',
          description: 'Sets them',
          options: [{ type: 8, name: 'role', description: 'Which' }],
        },
      ],
    },
  ],
};

const input = (custom_id: string, label: string, extra: object = {}) => ({
  type: ComponentType.Label as const,
  label,
  component: { type: ComponentType.TextInput as const, custom_id, style: 1 as const, ...extra },
});

const FORM = {
  title: 'A note',
  custom_id: 'write',
  components: [
    input('words', 'Words', { style: 2, max_length: 50 }),
    input('who', 'Who said it', { value: 'Ada' }),
    input('where', 'Where it stands', { min_length: 3 }),
    input('when', 'When', { required: false }),
    input('how', 'How', { style: 2, required: false, value: 'In a letter' }),
  ],
};

const button = (custom_id: string, label: string) => ({
  type: ComponentType.Button as const,
  style: 1 as const,
  ...{ custom_id, label },
});
const BUTTONS = [
  {
    type: ComponentType.ActionRow as const,
    components: [button('change', 'Change'), button('keep', 'Keep')],
  },
];

/** Connects the bot, until the function that it returns is called. */
export async function keepNotes(discord: LocalDiscord): Promise<() => Promise<void>> {
  const client = new Client({ intents: [], rest: { api: discord.url } });
  client.on('interactionCreate', answer);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await (await ready).application.commands.set([COMMAND]);
  return () => client.destroy();
}

export async function withNotes(): Promise<LocalDiscord> {
  const discord = await localDiscord();
  onTestFinished(await keepNotes(discord));
  return discord;
}

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return interaction.respond([{ name: `${interaction.options.getSubcommand()} ${name} ${value}`, value }]);
  }
  if (interaction.isChatInputCommand()) return run(interaction);
  if (interaction.isButton()) {
    const [words] = FORM.components;
    const component = { ...words?.component, value: 'as it was' };
    return interaction.showModal({
      ...FORM,
      custom_id: 'changed',
      components: [{ ...words, component }],
    } as typeof FORM);
  }
  return interaction.isModalSubmit() ? filledIn(interaction) : undefined;
}

async function run(interaction: ChatInputCommandInteraction): Promise<unknown> {
  const { options } = interaction;
  const part = options.getSubcommand();
  if (part === 'write') return interaction.showModal(FORM);
  if (part === 'export') {
    const files = ['first', 'second'].map((name) => ({
      attachment: Buffer.from(`words: the ${name} note\n`),
      name: `${name}.yaml`,
    }));
    return interaction.reply({ content: 'All notes', files, flags: MessageFlags.Ephemeral });
  }
  const role = part === 'set' ? options.getRole('role') : undefined;
  const given = part === 'add' ? options.getString('text') : role ? `${role.name} <@&${role.id}>` : 'nothing';
  const manages = interaction.memberPermissions?.has('ManageGuild');
  return interaction.reply([options.getSubcommandGroup() ?? '', part, given, manages].join(' ').trim());
}

/** What comes of the command's form is a message of its own; what comes of the button's stands in the same message. */
async function filledIn(interaction: ModalSubmitInteraction): Promise<unknown> {
  const { fields, customId } = interaction;
  const content = [...fields.fields.values()].map((field) => ('value' in field ? field.value : '')).join('|');
  if (customId === 'write') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    return interaction.editReply({ content, components: BUTTONS });
  }
  await interaction.deferUpdate();
  await interaction.editReply({ content });
  return interaction.followUp({ content: 'Noted.', flags: MessageFlags.Ephemeral });
}

// What a bot and its members send, as the page shows it: refusals, markup, pictures, waiting, comings and goings.
import { type ApplicationCommandOptionData, type ChatInputCommandInteraction, Client } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type LocalDiscord,
  type Page,
  startLocalDiscord,
  startPage,
} from '../../../src/local-discord/index.js';
import { inChromium, type Visitor, visitors } from './browser.js';

const MARKUP = '<img src=x onerror="document.title=1"> [link](javascript:alert(1)) <b>bold</b>';
/** 3 by 2 pixels. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAADklEQVQI12NgYGBgAAIAAAUAAeJz3sMAAAAASUVORK5CYII=',
  'base64',
);

let finish: () => void = () => {};

/** What the bot of these tests does, by command. */
const ANSWERS: Readonly<Record<string, (command: ChatInputCommandInteraction) => Promise<unknown>>> = {
  markup: (command) =>
    command.reply({
      content: MARKUP,
      embeds: [
        {
          title: MARKUP,
          description: `${MARKUP}\n- **first**\n- second`,
          fields: [{ name: MARKUP, value: MARKUP }],
          footer: { text: MARKUP },
        },
      ],
    }),
  toolong: (command) => command.reply({ embeds: [{ title: 'x'.repeat(257) }] }).catch(() => {}),
  picture: (command) =>
    command.reply({ files: [{ attachment: PNG, name: 'a.png', description: 'Three events on a line' }] }),
  echo: (command) =>
    command.reply(
      command.options.data.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' '),
    ),
  slow: async (command) => {
    await command.deferReply();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    await command.editReply('Here it is.');
  },
};

const ECHOED: readonly ApplicationCommandOptionData[] = [
  { type: 3, name: 'completed', description: 'By the bot', autocomplete: true },
  {
    type: 3,
    name: 'chosen',
    description: 'From a list',
    choices: [
      { name: 'First', value: 'one' },
      { name: 'Second', value: 'two' },
    ],
  },
  { type: 5, name: 'ticked', description: 'Yes or no' },
];

async function startBot(discord: LocalDiscord): Promise<Client<true>> {
  const client = new Client({ intents: [], rest: { api: discord.url } });
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) void ANSWERS[interaction.commandName]?.(interaction);
    if (interaction.isAutocomplete()) void interaction.respond([{ name: 'What is shown', value: 'sent' }]);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  const connected = await ready;
  await connected.application.commands.set(
    Object.keys(ANSWERS).map((name) => ({
      name,
      options: name === 'echo' ? ECHOED : [],
      description: `Answers with ${name} ${MARKUP}`.slice(0, 100),
    })),
  );
  return connected;
}

inChromium('what is shown', () => {
  const browser = visitors();
  let discord: LocalDiscord;
  let bot: Client<true>;
  let page: Page;
  let asker: Visitor;

  beforeAll(async () => {
    discord = await startLocalDiscord();
    bot = await startBot(discord);
    page = await startPage(discord, 0);
    asker = await browser.visit(page.url);
  });
  afterAll(async () => {
    await bot.destroy();
    await page.close();
    await discord.close();
  });

  /** Whether anything a text said has become an element, or has run. */
  async function hasBecomeMarkup(): Promise<boolean> {
    const strangers = await asker.page.locator('img[src="x"], a[href^="javascript"], b').count();
    return strangers > 0 || (await asker.page.title()) === '1';
  }

  test('text of a bot stays text', async () => {
    await asker.box.fill('/markup');
    await asker.page.getByRole('option', { name: '<img' }).waitFor();
    await asker.box.fill('');
    const answer = await asker.run('markup');
    const text = await answer.innerText();
    expect(text.split('<img src=x onerror=').length - 1).toBe(6);
    expect(await hasBecomeMarkup()).toBe(false);
    expect(await answer.getByRole('listitem').allInnerTexts()).toEqual(['first', 'second']);
  });

  test('text of a member stays text', async () => {
    const message = await asker.post(MARKUP);
    expect(await message.innerText()).toContain(MARKUP);
    expect(await hasBecomeMarkup()).toBe(false);
  });

  test('what Discord refuses is shown as its error, with the place in the body', async () => {
    await asker.box.fill('/toolong ');
    await asker.page.keyboard.press('Enter');
    const notice = asker.page.getByRole('alert').filter({ hasText: 'Discord refused' });
    await notice.waitFor();
    const text = await notice.innerText();
    expect(text).toContain('50035: Invalid Form Body');
    expect(text).toContain('data.embeds.0.title Must be 256 or fewer in length.');
    expect(text).toMatch(/POST \/interactions\/\d+\/…\/callback/);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
    // Nothing else came, and after three seconds Discord says so.
    await asker.page.getByRole('alert').filter({ hasText: 'no answer within 3 s' }).waitFor();
  });

  test('an option is sent as what it means, not as it is shown', async () => {
    const { page } = asker;
    await asker.box.fill('/echo ');
    await page.keyboard.type('wha');
    await page.getByRole('option', { name: 'What is shown' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Add chosen/ }).click();
    await page.getByRole('option', { name: 'Second' }).click();
    await page.getByRole('button', { name: /^Add ticked/ }).click();
    await page.getByRole('option', { name: 'True' }).click();
    const answer = await asker.answerTo(() => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('completed="sent" chosen="two" ticked=true');
  });

  test('a picture is shown with its alt text', async () => {
    const answer = await asker.run('picture');
    await answer.getByRole('img', { name: 'Three events on a line' }).waitFor();
    const width = `document.querySelector('img[alt="Three events on a line"]').naturalWidth`;
    await expect.poll(() => asker.page.evaluate(width)).toBe(3);
  });

  test('a deferred answer is waited for', async () => {
    const answer = await asker.run('slow');
    await answer.getByText('is thinking').waitFor();
    finish();
    await answer.getByText('Here it is.').waitFor();
    expect(await answer.getByText('is thinking').count()).toBe(0);
  });

  test('a bot that goes is missed, and met again when it is back', async () => {
    const banner = asker.page.getByRole('alert').filter({ hasText: 'The bot is not connected' });
    await bot.destroy();
    await banner.waitFor();
    bot = await startBot(discord);
    await banner.waitFor({ state: 'detached' });
    expect(await (await asker.run('markup')).innerText()).toContain('bold');
  });

  test('a local Discord that goes is missed, and everything is there when it is back', async () => {
    const count = await asker.messages.count();
    const { port } = new URL(page.url);
    await page.close();
    const banner = asker.page
      .getByRole('alert')
      .filter({ hasText: 'connection to the local Discord is lost' });
    await banner.waitFor();
    discord.post({ content: 'said meanwhile' });
    page = await startPage(discord, Number(port));
    await banner.waitFor({ state: 'detached' });
    await asker.messages.filter({ hasText: 'said meanwhile' }).waitFor();
    expect(await asker.messages.count()).toBe(count + 1);
    expect(await (await asker.run('markup')).innerText()).toContain('bold');
  });
});

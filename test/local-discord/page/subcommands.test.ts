// Subcommands, roles, forms and files on the page, by keyboard alone.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type LocalDiscord,
  type Page,
  startLocalDiscord,
  startPage,
} from '../../../src/local-discord/index.js';
import { keepNotes } from '../notes.js';
import { faultsIn } from './axe.js';
import { inChromium, type Visitor, visitors } from './browser.js';

inChromium('subcommands on the page', () => {
  const browser = visitors();
  let discord: LocalDiscord;
  let stopBot: () => Promise<void>;
  let page: Page;
  let asker: Visitor;

  beforeAll(async () => {
    discord = await startLocalDiscord();
    discord.giveRole(discord.members.other, discord.addRole('Night watch'));
    stopBot = await keepNotes(discord);
    page = await startPage(discord, 0);
  });
  beforeEach(async () => {
    asker = await browser.visit(page.url);
  });
  afterAll(async () => {
    await stopBot();
    await page.close();
    await discord.close();
  });

  /** Types a command's name, as far as its fields. */
  const open = async (name: string) => {
    await asker.box.fill(`/${name} `);
    await asker.page.getByRole('group', { name: `/${name}` }).waitFor();
  };
  const type = (text: string) => asker.page.keyboard.type(text);
  const press = async (...keys: string[]) => {
    for (const key of keys) await asker.page.keyboard.press(key);
  };

  test('a slash lists subcommands as commands; what is typed narrows them down, spaces too', async () => {
    const listed = asker.page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    await type('/');
    await listed.first().waitFor();
    expect(await listed.locator('.item-label').allInnerTexts()).toEqual([
      '/notes add',
      '/notes list',
      '/notes write',
      '/notes export',
      '/notes keepers set',
    ]);
    expect(await faultsIn(asker)).toEqual([]);
    await type('notes l');
    expect(await listed.allInnerTexts()).toEqual([expect.stringContaining('/notes list')]);
    await press('Enter');
    const answer = await asker.answerTo(() => press('Enter'));
    await answer.getByText('list nothing false').waitFor();
    await answer.locator('discord-command[command="notes list"]').waitFor();
  });

  test('a pasted line fills a subcommand’s fields, and the bot completes them', async () => {
    await asker.box.fill('/notes add text:milk about:An');
    await asker.page.getByRole('option', { name: 'add about An' }).waitFor();
    await press('Escape');
    const answer = await asker.answerTo(() => press('Enter'));
    await answer.getByText('add milk false').waitFor();
  });

  test('a role is chosen from the server’s, and mentioned by its name', async () => {
    await open('notes keepers set');
    await type('@n');
    await asker.page.getByRole('listbox').getByRole('option', { name: '@Night watch' }).waitFor();
    expect(await faultsIn(asker)).toEqual([]);
    await press('ArrowDown', 'Enter');
    const answer = await asker.answerTo(() => press('Enter'));
    await answer.getByText('keepers set Night watch').waitFor();
    expect(await answer.locator('.md-mention').innerText()).toBe('@Night watch');
  });

  test('who one can be is told apart by rights', async () => {
    const members = asker.page.getByLabel('You are').getByRole('option');
    expect(await members.allInnerTexts()).toEqual([
      'asker',
      'other: @Night watch',
      'moderator: Manage Server, Manage Messages',
    ]);
  });

  test('a form of five fields, then one behind a button', async () => {
    await open('notes write');
    await press('Enter');
    const form = asker.page.getByRole('dialog');
    await form.getByLabel('Words').focus();
    expect(await form.getByLabel('Who said it').inputValue()).toBe('Ada');
    expect(await faultsIn(asker)).toEqual([]);
    await type('Not one word.');
    await press('Tab', 'Tab');
    await type('Page 3');
    const answer = await asker.answerTo(() => press('Enter'));
    await answer.getByText('Not one word.|Ada|Page 3||In a letter').waitFor();
    await answer.getByRole('button', { name: 'Change' }).press('Enter');
    await form.getByLabel('Words').focus();
    await press('End');
    await type(', changed');
    await press('Tab');
    const noted = await asker.answerTo(() => form.getByRole('button', { name: 'Submit' }).press('Enter'));
    await noted.getByText('Noted.').waitFor();
    await answer.getByText('as it was, changed').waitFor();
  });

  test('files are there by name, and can be read', async () => {
    await open('notes export');
    const answer = await asker.answerTo(() => press('Enter'));
    await answer.getByRole('link', { name: 'first.yaml' }).waitFor();
    await answer.getByText('Read second.yaml').press('Enter');
    await answer.getByText('words: the second note').waitFor();
    expect(await faultsIn(asker)).toEqual([]);
  });
});

// The page as somebody uses it: typed, pressed and read in Chromium, answered by the bot itself.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { typeableParts } from '../../../src/local-discord/commands/subcommands.js';
import { type LocalPage, startLocalPage } from '../../../src/tools/local-page.js';
import { operate } from '../../e2e/process/operator.js';
import { lanternCoast } from '../../support/lantern-coast.js';
import { servicesFrom } from '../../support/local-bot.js';
import { inChromium, type Visitor, visitors } from './browser.js';

const MARKUP = '<img src=x onerror="document.title=1">';

/** What a browser has of it. */
interface Styles {
  getComputedStyle(of: unknown): { readonly opacity: string };
}

inChromium('the page', () => {
  const browser = visitors();
  let local: LocalPage;
  let asker: Visitor;

  beforeAll(async () => {
    local = await startLocalPage(await servicesFrom(), 0);
    asker = await browser.visit(local.url);
  });
  afterAll(() => local.stop());

  test('a typed command is answered in the channel, under the app’s tag and who asked', async () => {
    const answer = await asker.run('quote', 'camera crew');
    const text = await answer.innerText();
    expect(text).toContain('“The camera crew were the dark clouds on our set,”');
    expect(text).toContain('1 of 4');
    await answer.locator('discord-verified-author-tag').waitFor();
    await answer.locator('discord-command[author=asker][command=quote]').waitFor();
    // It went the real way: the local Discord has it as the bot sent it.
    expect(local.discord.messages().at(-1)?.content).toBe('Terese Davis');
  });

  test.each([
    ['verdict', 'gutierrez-reed', 'involuntary manslaughter'],
    ['timeline', '', 'Page 1 of'],
    ['who', 'davis', 'Costume designer'],
    ['source', '', 'press article'],
    ['about', '', 'record'],
  ])('/%s %s', async (name, words, answered) => {
    expect(await (await asker.run(name, words)).innerText()).toContain(answered);
  });

  test('a slash lists the commands with what they do; the bot completes what is typed; Enter sends', async () => {
    const { page } = asker;
    await asker.box.fill('/');
    const offered = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    expect(await offered.first().innerText()).toBe(
      '/quote\nExact words on the record, with who said them and where they come from',
    );
    const { commands } = await servicesFrom();
    const typed = commands.map(({ definition }) => definition as { type?: number; name: string });
    const all = typed.filter(({ type = 1 }) => type === 1).flatMap(typeableParts);
    expect(await offered.count()).toBe(all.length);
    await asker.box.fill('/ver');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bald');
    const choices = page.getByRole('option');
    await choices.filter({ hasText: 'Alec Baldwin' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'person' }).inputValue()).toContain('Alec Baldwin');
    const answer = await asker.answerTo(() => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('Alec Baldwin');
  });

  test('further options are fields of their own; Escape closes lists, Backspace leaves the command', async () => {
    const { page } = asker;
    await asker.box.fill('/quote ');
    await page.keyboard.type('tonal shift');
    await page.getByRole('button', { name: /^Add private/ }).click();
    await page.keyboard.type('True');
    const answer = await asker.answerTo(() => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('Only you can see this');
    await asker.box.fill('/quote ');
    const field = page.getByRole('combobox', { name: 'query' });
    await page.getByRole('listbox').waitFor();
    await field.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await field.press('Escape');
    expect(await field.isVisible()).toBe(true);
    await field.press('Backspace');
    expect(await asker.box.inputValue()).toBe('/quote');
    const commands = page.getByRole('listbox', { name: 'Commands' });
    await commands.waitFor();
    await page.keyboard.press('Escape');
    await commands.waitFor({ state: 'detached' });
    expect(await asker.box.inputValue()).toBe('/quote');
  });

  test('a pasted line fills the fields', async () => {
    const { page } = asker;
    await asker.box.fill('/timeline person:baldwin from:2023');
    await expect.poll(() => page.getByRole('combobox', { name: 'person' }).inputValue()).toBe('baldwin');
    await expect.poll(() => page.getByRole('combobox', { name: 'from' }).inputValue()).toBe('2023');
    const answer = await asker.answerTo(() => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('2023');
  });

  test('whoever comes can type at once; what was private is gone', async () => {
    const visitor = await browser.visit(local.url);
    const { page } = visitor;
    await page.keyboard.type('Hello');
    expect(await visitor.box.inputValue()).toBe('Hello');
    await visitor.box.fill('');
    const answer = await visitor.run('quote', 'camera crew');
    await visitor.answerTo(() => answer.getByRole('button', { name: 'In context' }).click());
    const hidden = visitor.messages.filter({ hasText: 'Only you can see this' });
    expect(await hidden.count()).toBeGreaterThan(0);
    await page.reload();
    await answer.filter({ hasText: '1 of 4' }).waitFor();
    expect(await hidden.count()).toBe(0);
    await page.context().close();
  });

  test('what comes below is told, and one click away', async () => {
    const { page } = asker;
    const log = page.getByRole('log');
    await log.evaluate((element) => element.scrollTo(0, 0));
    local.discord.post({ content: 'Down here', member: local.discord.members.other });
    await page.getByRole('button', { name: 'New messages' }).click();
    await page.getByRole('button', { name: 'New messages' }).waitFor({ state: 'detached' });
    expect(await asker.newest.innerText()).toContain('Down here');
  });

  test('without Use External Apps an app that is brought along answers privately', async () => {
    const { page } = asker;
    const permission = page.getByLabel('Use External Apps');
    await page.getByRole('button', { name: 'elsewhere', exact: true }).click();
    expect(await (await asker.run('quote', 'tonal shift')).innerText()).not.toContain(
      'Only you can see this',
    );
    await permission.uncheck();
    expect(await (await asker.run('quote', 'tonal shift')).innerText()).toContain('Only you can see this');
    await permission.check();
    await page.getByRole('button', { name: 'general', exact: true }).click();
    await asker.newest.waitFor();
  });

  test('▶ turns the page, and the menu behind More… leads to an entry, privately', async () => {
    const answer = await asker.run('quote', 'camera crew');
    await answer.getByRole('button', { name: '▶' }).click();
    await answer.getByText('2 of 4').waitFor();
    const more = await asker.more(answer);
    await more.getByRole('combobox', { name: 'All 4 quotes' }).click();
    await more.getByRole('option').nth(3).click();
    await more.getByText('4 of 4').waitFor();
    expect(await more.innerText()).toContain('Only you can see this');
    expect(await more.getByRole('button', { name: '▶' }).getAttribute('aria-disabled')).toBe('true');
    expect(await answer.innerText()).toContain('2 of 4');
  });

  test('the context comes privately, and can be dismissed', async () => {
    const answer = await asker.run('quote', 'camera crew');
    const context = await asker.answerTo(() => answer.getByRole('button', { name: 'In context' }).click());
    expect(await context.innerText()).toContain('Only you can see this');
    const count = await asker.messages.count();
    await context.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => asker.messages.count()).toBe(count - 1);
  });

  test('a message’s menu button is there for whoever points at it or comes to it by keyboard', async () => {
    const { page } = asker;
    const message = asker.messages.last();
    const button = message.getByRole('button', { name: /^Menu of the message/ });
    const opacity = () =>
      button.evaluate((one) => (globalThis as never as Styles).getComputedStyle(one).opacity);
    await page.mouse.move(0, 0);
    await asker.box.focus();
    await expect.poll(opacity).toBe('0');
    await message.hover();
    await expect.poll(opacity).toBe('1');
    await page.mouse.move(0, 0);
    await button.focus();
    await expect.poll(opacity).toBe('1');
  });

  test('a form opens, is sent, and the report comes in where it can be seen', async () => {
    const { page } = asker;
    const answer = await asker.run('quote', 'dark clouds');
    const more = await asker.more(answer);
    await more.getByRole('button', { name: 'Report a mistake' }).click();
    const form = page.getByRole('dialog', { name: 'Report a mistake' });
    await form.getByRole('button', { name: 'Submit' }).click();
    // Nothing was written: the browser keeps it open.
    expect(await form.innerText()).toContain('This form goes to On the Record. Do not share passwords');
    expect(await form.innerText()).toContain('0/4000');
    await form.getByRole('textbox').fill('It is spelt otherwise.');
    expect(await form.innerText()).toContain('22/4000');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'operator’s reports' }).click();
    await asker.messages.filter({ hasText: 'It is spelt otherwise.' }).waitFor();
    await page.getByRole('button', { name: 'general', exact: true }).click();
    await asker.newest.waitFor();
  });

  test('a message’s menu, by its button and by right click, has the app’s commands', async () => {
    const { page } = asker;
    const message = await asker.post('He said “The camera crew were the dark clouds on our set,”');
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quotes' }).waitFor();
    await page.keyboard.press('Escape');
    await message.getByRole('button', { name: /^Menu/ }).click();
    const checked = await asker.answerTo(() => page.getByRole('menuitem', { name: 'Check quotes' }).click());
    expect(await checked.innerText()).toMatch(/Only you can see this/);
    expect(await checked.innerText()).toMatch(/Terese Davis/);
  });

  test('a form from a message’s menu is answered for all, with a link to the message', async () => {
    const { page } = asker;
    const message = await asker.post('Who called them the dark clouds?');
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Answer with a quote…' }).click();
    const form = page.getByRole('dialog', { name: 'Answer with a quote…' });
    await form.getByRole('textbox').fill('dark clouds');
    const answer = await asker.answerTo(() => form.getByRole('button', { name: 'Submit' }).click());
    expect(await answer.innerText()).not.toMatch(/Only you can see this/);
    await answer.getByRole('link', { name: 'this message' }).waitFor();
  });

  test('answers are told to a screen reader, new ones and changed ones', async () => {
    const status = asker.page.getByRole('status');
    const answer = await asker.run('quote', 'camera crew');
    expect(await status.innerText()).toContain('On the Record: Terese Davis. “The camera crew were');
    await answer.getByRole('button', { name: '▶' }).click();
    await expect.poll(() => status.innerText()).not.toContain('Terese Davis. “The camera crew were');
  });

  test('each member has messages of their own, each place and language its own answers', async () => {
    const { page } = asker;
    const mine = await asker.answerTo(async () => {
      await asker.box.fill('/quote ');
      await page.keyboard.type('tonal shift');
      await page.getByRole('button', { name: /^Add private/ }).click();
      await page.keyboard.type('True');
      await page.keyboard.press('Enter');
    });
    await page.getByLabel('You are').selectOption('other');
    await mine.waitFor({ state: 'detached' });
    await expect.poll(() => asker.messages.filter({ hasText: 'Only you can see this' }).count()).toBe(0);
    await page.getByLabel('The server’s language').selectOption('fr');
    expect(await (await asker.run('quote', 'tonal shift')).innerText()).toContain('Rapporté par');
    await page.getByLabel('Your language').selectOption('de');
    await asker.box.fill('/quote');
    await page.getByRole('listbox').getByText('Genauer Wortlaut').waitFor();
    await asker.box.fill('');
    await page.getByRole('button', { name: 'On the Record', exact: true }).click();
    await expect.poll(() => asker.messages.count()).toBe(0);
    expect(await (await asker.run('quote', 'tonal shift')).innerText()).toContain('Berichtet von');
    await page.getByLabel('You are').selectOption('asker');
    await expect.poll(() => asker.messages.count()).toBe(0);
    await page.getByLabel('Your language').selectOption('en-US');
    await page.getByRole('button', { name: 'general', exact: true }).click();
    await page.getByLabel('The server’s language').selectOption('en-US');
    await asker.newest.waitFor();
  });

  test('two browsers see one channel, and what is private in one is not in the other', async () => {
    const second = await browser.visit(local.url);
    await second.page.getByLabel('You are').selectOption('moderator');
    await second.newest.waitFor();
    const answer = await asker.run('quote', 'camera crew');
    await second.newest.filter({ hasText: '1 of 4' }).waitFor();
    const theirs = await second.answerTo(() => second.newest.getByRole('button', { name: '▶' }).click());
    expect(await theirs.innerText()).toContain('Only you can see this');
    expect(await theirs.innerText()).toContain('2 of 4');
    expect(await asker.newest.innerText()).toContain('1 of 4');
    const more = await second.more(second.messages.filter({ hasText: '1 of 4' }).last());
    const remove = { name: 'Remove this answer' };
    const sure = await second.answerTo(() => more.getByRole('button', remove).click());
    expect(await answer.isVisible()).toBe(true);
    await sure.getByRole('button', remove).click();
    await answer.waitFor({ state: 'detached' });
    await second.page.context().close();
  });

  test('what a record says stays text, wherever it stands', async () => {
    const named = (text: string) => text.replaceAll(/Mirela Quist|Odo Varga/g, `${MARKUP} $&`);
    const dossier = await lanternCoast(({ quotes, people, events, proceedings }) => {
      for (const quote of quotes) quote.circumstances = `${MARKUP} ${quote.circumstances}`;
      for (const person of people) person.name = named(person.name);
      for (const event of [...events, ...proceedings.flatMap(({ steps }) => steps)])
        event.text = named(event.text);
    });
    const marked = await startLocalPage(await servicesFrom({ dossiers: [dossier] }), 0);
    onTestFinished(() => marked.stop());
    const visitor = await browser.visit(marked.url);
    await visitor.box.fill('/who ');
    await visitor.page.getByRole('option').filter({ hasText: '<img' }).first().waitFor();
    await visitor.page.keyboard.press('Backspace');
    const answer = await visitor.run('quote', 'told a thing');
    expect(await answer.innerText()).toContain(`${MARKUP} in an interview`);
    expect(await visitor.page.locator('img[src="x"]').count()).toBe(0);
    expect(await visitor.page.title()).not.toBe('1');
  });

  test('the whole process stopped and started again: the page says so, and goes on by itself', async () => {
    const first = await operate({ PORT: '0' });
    const url = await first.until(({ out }) => /Open (http:\S+)/.exec(out)?.[1]);
    const visitor = await browser.visit(url);
    await visitor.run('quote', 'camera crew');
    first.signal('SIGINT');
    expect(await first.ended).toBe(0);
    const banner = visitor.page.getByRole('alert').filter({ hasText: 'is lost. Trying again' });
    await banner.waitFor();
    await operate({ PORT: new URL(url).port });
    await banner.waitFor({ state: 'detached' });
    // The new process knows nothing of the old one's messages, only the one that it begins with.
    expect(await visitor.messages.count()).toBe(1);
    expect(await (await visitor.run('quote', 'camera crew')).innerText()).toContain('Terese Davis');
  });
});

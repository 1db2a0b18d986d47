// The page for everybody: checked by axe in every colour and size, used by keyboard alone, narrow as a phone.
import { describe, expect, onTestFinished, test } from 'vitest';
import { startLocalPage } from '../../../src/tools/local-page.js';
import { servicesFrom } from '../../support/local-bot.js';
import { faultsIn } from './axe.js';
import { inChromium, visitors } from './browser.js';

/** One with no messages yet. */
async function servedPage(): Promise<string> {
  const local = await startLocalPage(await servicesFrom(), 0);
  onTestFinished(() => local.stop());
  return local.url;
}

inChromium('the page for everybody', () => {
  const browser = visitors();
  describe.each([
    ['dark', 1280, 800],
    ['light', 1280, 800],
    ['dark', 390, 844],
  ] as const)('%s, %i × %i', (colours, width, height) => {
    test('axe finds nothing wrong, whatever is open, and nothing is cut off', {
      timeout: 60_000,
    }, async () => {
      const visitor = await browser.visit(await servedPage(), { colours, width, height });
      const { page } = visitor;
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        found[name] = await faultsIn(visitor);
        const tooWide = 'document.documentElement.scrollWidth > innerWidth';
        if (await page.evaluate(tooWide)) found[name].push('wider than the window');
      };
      const answer = await visitor.run('quote', 'camera crew');
      await visitor.answerTo(() => answer.getByRole('button', { name: 'In context' }).click());
      const posted = await visitor.post('> He said\n**so** `there` <t:1700000000:R> https://example.org/');
      await look('messages');
      await posted.getByRole('button', { name: /^Menu/ }).click();
      await look('menu');
      await page.keyboard.press('Escape');
      const more = await visitor.more(answer);
      await more.getByRole('combobox', { name: 'All 4 quotes' }).click();
      await look('select');
      await page.keyboard.press('Escape');
      await more.getByRole('button', { name: 'Report a mistake' }).click();
      await page.getByRole('dialog').waitFor();
      await look('form');
      await page.keyboard.press('Escape');
      await visitor.box.fill('/');
      await page.getByRole('listbox', { name: 'Commands' }).waitFor();
      await look('commands');
      await page.keyboard.press('Enter');
      await page.keyboard.type('crew');
      await page.getByRole('option').filter({ hasText: 'crew' }).first().waitFor();
      await look('completion');
      if (width < 700) {
        await page.getByRole('button', { name: 'Channels and settings' }).click();
        await look('channels');
      }
      expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    });
  });

  test('by keyboard alone: asked, turned, its context read and dismissed, reported, checked', async () => {
    const visitor = await browser.visit(await servedPage());
    const { page } = visitor;
    const { keyboard } = page;
    /** Tab, until what has the focus is called so. */
    const tabTo = async (name: string, key = 'Tab') => {
      const focused = '(document.activeElement.ariaLabel ?? document.activeElement.textContent).trim()';
      for (let presses = 0; presses < 80; presses++) {
        await keyboard.press(key);
        if (String(await page.evaluate(focused)).startsWith(name)) return;
      }
      throw new Error(`${name} cannot be reached by ${key}.`);
    };
    await keyboard.type('/quo');
    await keyboard.press('Enter');
    await keyboard.type('camera crew');
    const answer = await visitor.answerTo(() => keyboard.press('Enter'));
    await tabTo('2 ▶', 'Shift+Tab');
    await keyboard.press('Enter');
    await answer.getByText('2 of 4').waitFor();
    // The focus has stayed.
    await keyboard.press('Space');
    await answer.getByText('3 of 4').waitFor();
    await tabTo('In context');
    const context = await visitor.answerTo(() => keyboard.press('Enter'));
    await tabTo('Dismiss');
    await keyboard.press('Enter');
    await context.waitFor({ state: 'detached' });
    // The focus is where one types.
    await keyboard.type('He said “They were rude.”');
    await visitor.answerTo(() => keyboard.press('Enter'));
    await tabTo('Menu of the message by asker', 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Check quotes' }).waitFor();
    await visitor.answerTo(() => keyboard.press('Enter'));
    await tabTo('Report a mistake', 'Shift+Tab');
    await keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.waitFor();
    await keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
  });
});

// Chromium for the tests of the page: one for a test file, a fresh profile for every visitor.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CHROMIUM_NAMES, findChromium, launchChromium } from '../../../src/tools/chromium.js';

/** Tests in Chromium; without one they are skipped with a line that says so, but in CI they fail. */
export function inChromium(name: string, tests: () => void): void {
  const isSkipped = findChromium() === undefined && !process.env.CI;
  if (isSkipped) console.warn(`Skipped, there is no ${CHROMIUM_NAMES.join(', ')} on the PATH: ${name}`);
  describe.skipIf(isSkipped)(name, tests);
}

/** For something to appear; only ends a test that would hang. */
const RESPONSE_DEADLINE_MS = 10_000;

interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'dark' | 'light';
}

export interface Visitors {
  /** Opens the page in a fresh profile and waits until one can type. */
  visit(url: string, visit?: Visit): Promise<Visitor>;
}

/** One browser for the test file. At its end no page may have had an error or have broken its own policy. */
export function visitors(): Visitors {
  let browser: Browser | undefined;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    expect(errors).toEqual([]);
  });
  return {
    async visit(url, { width = 1280, height = 800, colours = 'dark' } = {}) {
      if (browser === undefined) throw new Error('The browser is there only while tests run.');
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours });
      const page = await context.newPage();
      page.setDefaultTimeout(RESPONSE_DEADLINE_MS);
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (line) => {
        // A server that is gone is noticed, which is what some tests are about.
        if (line.type() === 'error' && !line.text().includes('net::ERR_')) errors.push(line.text());
      });
      await page.goto(url);
      const visitor = new Visitor(page);
      await page.locator('.welcome').waitFor();
      return visitor;
    },
  };
}

/** Somebody in front of the page, who sees what it shows and uses its keys and buttons. */
export class Visitor {
  constructor(readonly page: Page) {}

  /** Where messages are typed. */
  get box(): Locator {
    return this.page.locator('textarea[aria-label^="Message"]');
  }

  get messages(): Locator {
    return this.page.getByRole('article');
  }

  get newest(): Locator {
    return this.messages.last();
  }

  /** Types a command with the words for its first option, and waits for the answer. */
  async run(name: string, words = ''): Promise<Locator> {
    return this.answerTo(async () => {
      await this.box.fill(`/${name} `);
      await this.page.getByRole('group', { name: `/${name}` }).waitFor();
      await this.page.keyboard.type(words);
      await this.page.keyboard.press('Enter');
    });
  }

  async post(text: string): Promise<Locator> {
    return this.answerTo(async () => {
      await this.box.fill(text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** What stands behind a message's More…, for who pressed it. */
  async more(message: Locator): Promise<Locator> {
    return this.answerTo(() => message.getByRole('button', { name: 'More…' }).click());
  }

  /** Does something that makes a message come, and waits for it. */
  async answerTo(act: () => Promise<unknown>): Promise<Locator> {
    const count = await this.messages.count();
    await act();
    const answer = this.messages.nth(count);
    await answer.waitFor();
    return answer;
  }
}

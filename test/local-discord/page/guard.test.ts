// Who the page's server answers: the page on this machine, and nobody else's page.
import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startLocalDiscord, startPage } from '../../../src/local-discord/index.js';

async function served() {
  const discord = await startLocalDiscord();
  const page = await startPage(discord, 0);
  onTestFinished(async () => {
    await page.close();
    await discord.close();
  });
  return { discord, page, port: Number(new URL(page.url).port) };
}

/** As any client could send it, Host and all. */
function ask(port: number, method: string, path: string, headers: Record<string, string>, body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          // Events never end.
          if (text.endsWith('\n\n')) asked.destroy();
        });
        response.on('close', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

const POST = JSON.stringify({
  ...{ member: 'asker', place: 'server', locale: 'en-US', usesExternalApps: true },
  action: { do: 'post', content: 'hello' },
});

test('the page itself gets everything', async () => {
  const { port, discord } = await served();
  const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
  expect((await ask(port, 'GET', '/', { host: own.host })).text).toContain('<local-discord-page>');
  expect((await ask(port, 'GET', '/', { host: `localhost:${port}` })).status).toBe(200);
  expect((await ask(port, 'GET', '/events?member=asker', own)).text).toContain('"kind":"all"');
  const json = { 'content-type': 'application/json', 'content-length': String(POST.length) };
  expect((await ask(port, 'POST', '/act', { ...own, ...json }, POST)).text).toBe('{"kind":"done"}');
  expect(discord.messages().map(({ content }) => content)).toEqual(['hello']);
});

test.each([
  ['another name for this machine (DNS rebinding)', { host: 'evil.example:PORT' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['another site', { host: '127.0.0.1:PORT', origin: 'https://evil.example' }],
  ['another server on this machine', { host: '127.0.0.1:PORT', origin: 'http://127.0.0.1:1' }],
  ['a sandboxed frame', { host: '127.0.0.1:PORT', origin: 'null' }],
  ['a picture or script of another site', { host: '127.0.0.1:PORT', 'sec-fetch-site': 'cross-site' }],
] as const)('%s gets nothing, and does nothing', async (_, given) => {
  const { port, discord } = await served();
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value.replace('PORT', String(port))]),
  );
  for (const path of ['/', '/events?member=asker', '/page.js']) {
    expect(await ask(port, 'GET', path, headers)).toMatchObject({ status: 403, text: '' });
  }
  const json = { 'content-type': 'application/json', 'content-length': String(POST.length) };
  expect((await ask(port, 'POST', '/act', { ...headers, ...json }, POST)).status).toBe(403);
  expect(discord.messages()).toEqual([]);
});

test.each([
  ['without an Origin', {}, POST, 403],
  ['as a form', { 'content-type': 'text/plain' }, POST, 415],
  ['of a size that nobody types', { 'content-type': 'application/json' }, 'x'.repeat(70_000), 413],
] as const)('an action %s is refused', async (_, given, body, status) => {
  const { port, discord } = await served();
  const origin = status === 403 ? {} : { origin: `http://127.0.0.1:${port}` };
  const headers = { host: `127.0.0.1:${port}`, 'content-length': String(body.length), ...origin, ...given };
  expect((await ask(port, 'POST', '/act', headers, body)).status).toBe(status);
  expect(discord.messages()).toEqual([]);
});

test('what makes no sense is told in words and changes nothing', async () => {
  const { port, discord } = await served();
  for (const body of ['{', '{}', POST.replace('"post"', '"fly"'), POST.replace('asker', '__proto__')]) {
    const headers = {
      host: `127.0.0.1:${port}`,
      origin: `http://127.0.0.1:${port}`,
      'content-type': 'application/json',
      'content-length': String(body.length),
    };
    const { status, text } = await ask(port, 'POST', '/act', headers, body);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ kind: 'problem', words: expect.any(String) });
  }
  expect(discord.messages()).toEqual([]);
});

test('a strict policy comes with everything: own files only, no inline script, no frames', async () => {
  const { port } = await served();
  const host = `127.0.0.1:${port}`;
  for (const path of ['/', '/page.css', '/nothing', '/attachments/1/x.html']) {
    const { headers } = await ask(port, 'GET', path, { host });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('where a port is taken, the next free one is', async () => {
  const { port, discord } = await served();
  const next = await startPage(discord, port);
  onTestFinished(() => next.close());
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
});

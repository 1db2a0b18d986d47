// Which requests to Discord are tried again, how often, and what is left where none was answered.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { NotReached, requestWithRetry } from '../../src/discord/request-with-retry.js';

const RETRIES = { allMs: 20_000, tryMs: 10_000, tries: 3 };

/** A server that answers with these in turn, the last of them from then on; how often it was asked. */
async function serverThat(...answers: readonly RequestListener[]) {
  let asked = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

const says =
  (status: number, body: object = {}, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(JSON.stringify(body));
const hangsUp: RequestListener = ({ socket }) => socket.destroy();
const breaksOff: RequestListener = ({ socket }, response) => {
  response.writeHead(200, { 'content-length': '9' }).write('{');
  setImmediate(() => socket.destroy());
};
const OK = says(200, { said: 'ok' });

test.each<[string, readonly RequestListener[], number, number]>([
  ['an answer', [OK], 200, 1],
  ['a fault of Discord’s', [says(500), OK], 200, 2],
  ['two', [says(502), says(500), OK], 200, 3],
  ['more than it is tried', [says(503)], 503, 3],
  ['a refusal', [says(404), OK], 404, 1],
  ['a limit that is told in a header', [says(429, {}, { 'retry-after': '0' }), OK], 200, 2],
  ['a limit that is told in the answer', [says(429, { retry_after: 0.01 }), OK], 200, 2],
  ['a limit without an end', [says(429), OK], 429, 1],
  ['a limit beyond the time there is', [says(429, { retry_after: 21 }), OK], 429, 1],
  ['a connection that is closed', [hangsUp, OK], 200, 2],
  ['an answer that breaks off', [breaksOff, OK], 200, 2],
])('%s', async (_, answers, status, times) => {
  const { url, asked } = await serverThat(...answers);
  const response = await requestWithRetry(RETRIES)(url, { method: 'GET' });
  expect([response.status, response.ok, asked()]).toEqual([status, status === 200, times]);
  if (status !== 200) return;
  expect(await response.json()).toEqual({ said: 'ok' });
  expect(await response.text()).toBe('{"said":"ok"}');
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe('{"said":"ok"}');
});

test('what hangs is given up for a new try, and in the end for good', async () => {
  const silent: RequestListener = () => {};
  const { url, asked } = await serverThat(silent, OK);
  const quick = { ...RETRIES, tryMs: 100 };
  expect((await requestWithRetry(quick)(url, { method: 'GET' })).status).toBe(200);
  expect(asked()).toBe(2);
  const never = await serverThat(silent);
  const request = requestWithRetry(quick)(never.url, { method: 'GET' });
  await expect(request).rejects.toMatchObject({ name: 'NotReached', message: 'no answer came in time' });
  expect(never.asked()).toBe(3);
});

test('where nobody listens it is not tried again, and the error says so', async () => {
  const request = requestWithRetry(RETRIES)('http://127.0.0.1:1', { method: 'GET' });
  const error = await request.catch((one: unknown) => one);
  expect(error).toBeInstanceOf(NotReached);
  expect(error).toMatchObject({
    message: expect.stringContaining('ECONNREFUSED'),
    cause: { code: 'ECONNREFUSED' },
  });
});

test('whoever leaves is not kept', async () => {
  const { url, asked } = await serverThat(says(500));
  const request = requestWithRetry(RETRIES)(url, { method: 'GET', signal: AbortSignal.abort() });
  await expect(request).rejects.toMatchObject({ name: 'NotReached' });
  expect(asked()).toBe(0);
});

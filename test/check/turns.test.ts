// Whose message is checked next, and who is told to wait.
import { setImmediate as othersTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from '../../src/check/turns.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Turns, in what order checks were begun in them, and whose were refused. */
function checks() {
  const turns = new Turns();
  const begun: string[] = [];
  const refused: string[] = [];
  let hold = Promise.resolve();
  return {
    begun,
    refused,
    /** Nothing ends until it is let go. */
    hold() {
      let letGo = () => {};
      hold = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
    send: (member: string, ms = 100) =>
      turns
        .take(member, async () => {
          begun.push(member);
          await hold;
          vi.advanceTimersByTime(ms);
        })
        .catch(() => void refused.push(member)),
  };
}

test('who has taken less of the time goes first, however many of a flood wait', async () => {
  const { begun, refused, send, hold } = checks();
  await Promise.all(['a', 'b', 'c'].map((member) => send(member)));
  const letGo = hold();
  const all = ['a', 'a', 'b', 'b', 'c', 'c', 'other'].map((member) => send(member));
  await othersTurn();
  letGo();
  await Promise.all(all);
  expect(begun.slice(3, 5)).toEqual(['a', 'other']);
  expect(begun).toHaveLength(10);
  expect(refused).toEqual([]);
});

test('where too many wait, that of who has taken most is refused, and not that of who comes', async () => {
  const { refused, send, hold } = checks();
  await send('greedy', 1_000);
  const letGo = hold();
  const all = [send('first'), send('greedy')];
  for (let member = 0; member < 15; member++) all.push(send(`other ${member}`));
  await othersTurn();
  expect(refused).toEqual(['greedy']);
  all.push(send('one more'));
  await othersTurn();
  expect(refused).toEqual(['greedy', 'one more']);
  letGo();
  await Promise.all(all);
});

test('of one member two wait at most', async () => {
  const { refused, send, hold } = checks();
  const letGo = hold();
  const all = ['busy', 'a', 'a', 'a', 'b'].map((member) => send(member));
  await othersTurn();
  expect(refused).toEqual(['a']);
  letGo();
  await Promise.all(all);
});

test('what waited until its answer would come too late is not begun', async () => {
  const { begun, refused, send } = checks();
  await Promise.all([send('slow', 2_500), send('late')]);
  expect([begun, refused]).toEqual([['slow'], ['late']]);
});

test('a message that fails holds nobody up', async () => {
  const turns = new Turns();
  const failed = turns.take('a', () => Promise.reject(new Error('broken')));
  const next = turns.take('b', async () => 'checked');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('checked');
});

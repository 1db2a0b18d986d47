// Who is asked what, how often and in which order.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.js';
import type { Exchange } from '../../../src/local-discord/index.js';
import { measureRounds } from '../../../src/measure/bench/rounds.js';
import { QUESTIONS } from '../../../src/measure/questions.js';

const questions = [
  { command: 'quote', options: { query: 'one' } },
  { command: 'quote', options: { query: 'two' } },
  { command: 'timeline', options: {} },
];
const plan = { questions, rounds: 2, warmUp: 1, perCommand: 4 };

/** Both without a process; each answer takes as many ms as questions came before it. */
function subjects(bareData: object = { embeds: [{ title: 'a' }], components: [] }) {
  const heard: string[] = [];
  const answer = (who: string, data: object) => async (question: { command: string }) => {
    heard.push(`${who} ${question.command}`);
    return { response: { type: 4, data }, elapsedMs: heard.length } as Exchange;
  };
  const resident = async () => 100;
  const told: object[] = [];
  return {
    heard,
    told,
    bot: { ask: answer('bot', { embeds: [{ title: 'a' }], components: [] }), resident },
    bare: {
      ask: answer('bare', bareData),
      resident,
      tell: async <T>(data: object) => {
        told.push(data);
        return undefined as T;
      },
    },
  };
}

describe('a round', () => {
  test('asks each command so many times, shared among its questions', async () => {
    const { bot, bare } = subjects();
    const { asked } = await measureRounds(plan, bot, bare);
    expect(asked.map(({ bot: rounds }) => rounds.map(({ length }) => length))).toEqual([
      [2, 2],
      [2, 2],
      [4, 4],
    ]);
    expect(asked.map(({ bare: rounds }) => rounds.map(({ length }) => length))).toEqual([
      [2, 2],
      [2, 2],
      [4, 4],
    ]);
  });

  test('asks both each question, and in the next round the other one first', async () => {
    const { bot, bare, heard } = subjects();
    await measureRounds({ ...plan, questions: questions.slice(2), warmUp: 0, perCommand: 1 }, bot, bare);
    const learning = 'bot timeline';
    expect(heard).toEqual([learning, 'bot timeline', 'bare timeline', 'bare timeline', 'bot timeline']);
  });

  test('that warms up counts for nothing', async () => {
    const { bot, bare } = subjects();
    const { asked, resident } = await measureRounds(plan, bot, bare);
    const learnt = questions.length;
    const warmingUp = 2 * 2 * plan.perCommand;
    const counted = asked.flatMap((each) => [...each.bot.flat(), ...each.bare.flat()]);
    expect(Math.min(...counted)).toBe(learnt + warmingUp + 1);
    expect(new Set(counted).size).toBe(2 * warmingUp);
    expect(resident).toEqual({ bot: [100, 100], bare: [100, 100] });
  });
});

test('the bare client is told the bot’s own answer', async () => {
  const { bot, bare, told } = subjects();
  await measureRounds({ ...plan, rounds: 1, warmUp: 0 }, bot, bare);
  expect(told).toEqual(questions.map(() => ({ embeds: [{ title: 'a' }], components: [] })));
});

test('answers of different sizes are not compared', async () => {
  const { bot, bare } = subjects({ embeds: [], components: [] });
  await expect(measureRounds(plan, bot, bare)).rejects.toThrow('bytes');
});

test('every command that members type is measured', () => {
  const asked = QUESTIONS.filter(({ focused }) => focused === undefined).map(({ command }) => command);
  expect(new Set(asked)).toEqual(new Set(COMMANDS.map(({ definition }) => definition.name)));
});

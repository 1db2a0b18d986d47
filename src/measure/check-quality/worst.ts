// The longest messages against 10,000 quotations: the goal is under 60 ms of CPU for any of 4,000 characters.
import { createChecker } from '../../check/checker.js';
import { dossierOf, type Quotation } from '../relevance/quotations.js';
import { costlyMessages } from './costly.js';

const SIZE = 10_000;
const LONGEST = 4_000;
/** Messages made to be dear, of which the three dearest are shown. */
const MADE = 300;
const SEED = 20_261;

export async function worstTimes(quotations: readonly Quotation[]): Promise<string[]> {
  const some = Array.from({ length: SIZE }, (_, index) => {
    const quotation = quotations[index % quotations.length] as Quotation;
    return { ...quotation, id: `${quotation.id}-${index}` };
  });
  const before = performance.now();
  const checker = await createChecker([dossierOf(some)]);
  const built = performance.now() - before;
  const joined = some
    .slice(0, 400)
    .map(({ text }) => text)
    .join(' ');
  const longest = [...some].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
  const messages: { [name: string]: string } = {
    'ligatures of a sentence': '\ufdfa'.repeat(LONGEST),
    'ligatures, as words': '\ufdfa '.repeat(LONGEST / 2),
    'many quotations as one': `“${joined.replaceAll(/["“”]/g, '').slice(0, LONGEST - 2)}”`,
    'many quotations, no marks': joined,
    'the longest, repeated': `“${`${longest} `.repeat(9)}”`,
    'common words': `“${'I do not know what you mean by that and '.repeat(100)}”`,
    'single letters': 'i a '.repeat(1_000),
    'quotation marks': '“'.repeat(LONGEST),
    'one word': 'a'.repeat(LONGEST),
    'short quotations': '“I am” '.repeat(600),
  };
  const words = some.slice(0, 200).flatMap(({ text, speaker }) => [speaker, ...text.split(/\s+/u)]);
  const made = costlyMessages(words, MADE, LONGEST, SEED);
  const costs: { readonly message: string; readonly cost: number }[] = [];
  for (const message of made) {
    const start = process.cpuUsage();
    await checker.checkMessage(message);
    costs.push({ message, cost: process.cpuUsage(start).user });
  }
  costs.sort((a, b) => b.cost - a.cost);
  for (const { message } of costs.slice(0, 3))
    messages[`made: ${JSON.stringify(message.slice(0, 14))}`] = message;
  const lines: string[] = [];
  for (const [name, message] of Object.entries(messages)) {
    const times: number[] = [];
    for (let time = 0; time < 5; time++) {
      // The process's own time: what else runs on the machine is not the checker's work.
      const start = process.cpuUsage();
      await checker.checkMessage(message.slice(0, LONGEST));
      times.push(process.cpuUsage(start).user / 1_000);
    }
    times.sort((a, b) => a - b);
    lines.push(
      `  ${name.padEnd(28)}${(times[2] ?? 0).toFixed(1).padStart(7)} ms, longest ${(times[4] ?? 0).toFixed(1)}`,
    );
  }
  return [`${SIZE} quotations (read in ${built.toFixed(0)} ms), 4,000 characters, median of five:`, ...lines];
}

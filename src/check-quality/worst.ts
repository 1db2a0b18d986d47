// The longest messages against 10,000 quotations: the goal is under 100 ms for any of 4,000 characters.
import { createChecker } from '../check/checker.js';
import { dossierOf, type Quotation } from '../relevance/quotations.js';

const SIZE = 10_000;
const LONGEST = 4_000;

export async function worstTimes(quotations: readonly Quotation[]): Promise<string[]> {
  const some = Array.from({ length: SIZE }, (_, index) => {
    const quotation = quotations[index % quotations.length] as Quotation;
    return { ...quotation, id: `${quotation.id}-${index}` };
  });
  const before = performance.now();
  const checker = createChecker([dossierOf(some)]);
  const built = performance.now() - before;
  const joined = some
    .slice(0, 400)
    .map(({ text }) => text)
    .join(' ');
  const longest = [...some].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
  const messages: { readonly [name: string]: string } = {
    'many quotations as one': `“${joined.replaceAll(/["“”]/g, '').slice(0, LONGEST - 2)}”`,
    'many quotations, no marks': joined,
    'the longest, repeated': `“${`${longest} `.repeat(9)}”`,
    'common words': `“${'I do not know what you mean by that and '.repeat(100)}”`,
    'single letters': 'i a '.repeat(1_000),
    'quotation marks': '“'.repeat(LONGEST),
    'one word': 'a'.repeat(LONGEST),
    'short quotations': '“I am” '.repeat(600),
  };
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

// Every regular expression that a member's or a curator's words meet, judged by recheck: none may backtrack.
// Literals are taken from the sources, and what modules put together as they load is overheard.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vitest/node';

/** What no foreign words reach: it measures, or shows what the bot said on the machine that runs it. */
const OWN_WORDS_ONLY = /^src\/(local-discord|measure|tools)\//;
const ENTRY = /^src\/main\.ts$/;

/** Those that recheck can't see are short work, with the longest text that each can meet. */
const SHORT_WORK = new Map([
  [
    String.raw`(?:\n|(?<=["”»“’]) ?)\s?[-–—~]{1,2} ?([^\n"“”]{2,60})$`,
    'claims.ts: the last 150 characters only',
  ],
]);

/** Rooms whose texts are so short that no power of their length matters; what grows exponentially is bad there too. */
const SHORT_TEXTS = new Map([
  ['src/check/attribution.ts', '150 characters beside a quotation, of which each word is one letter'],
  ['src/article/attribution.ts', 'a sentence of at most 300 words, each of which is one letter'],
  ['src/article/subject.ts', 'the same sentence'],
  ['src/check/claim-checker.ts', 'the same 150 characters'],
  ['src/check/words.ts', 'a message of 4,000 characters: 10 ms for the dearest that recheck found'],
]);
/** Without a quantifier nothing can backtrack, though recheck takes too long to say so. */
const NO_QUANTIFIER = /^[^*+{?]*$/;

const sources = readdirSync('.', { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) => /^(src|commands)\/.*\.ts$/.test(path) && !path.endsWith('.d.ts') && !OWN_WORDS_ONLY.test(path),
  );
const found = new Map();
const add = (file, pattern, flags) => found.set(`/${pattern}/${flags}`, { file, pattern, flags });

for (const file of sources) literals(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }), file);
const written = found.size;

const Original = globalThis.RegExp;
globalThis.RegExp = new Proxy(Original, {
  construct(target, args, self) {
    const caller = /\/dist\/((?:src|commands)\/\S+?)\.js/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
    if (caller !== undefined) add(`${caller}.ts`, String(args[0]?.source ?? args[0]), args[1] ?? '');
    return Reflect.construct(target, args, self);
  },
});
for (const file of sources.filter((path) => !ENTRY.test(path))) {
  await import(resolve('dist', file.replace(/ts$/, 'js')));
}
globalThis.RegExp = Original;

const bad = [...found.values()].flatMap((regex) => {
  if (SHORT_WORK.has(regex.pattern)) return [];
  const { status, complexity, attack } = checkSync(regex.pattern, regex.flags, { timeout: 30_000 });
  const isShort = complexity?.type === 'polynomial' && SHORT_TEXTS.has(relative('.', regex.file));
  const isPlain = NO_QUANTIFIER.test(regex.pattern.replaceAll(/\\[pP]\{[^}]*\}|\(\?<?[=!:]/g, ''));
  return status === 'safe' || isShort || (status === 'unknown' && isPlain)
    ? []
    : [{ ...regex, status, summary: complexity?.summary, attack: attack?.pattern }];
});
for (const { file, pattern, flags, status, summary, attack } of bad) {
  console.log(
    `${relative('.', file)}: /${pattern}/${flags}\n  ${status}: ${summary ?? 'not judged in time'} ${attack ?? ''}`,
  );
}
console.log(
  `${written} regular expressions written, ${found.size - written} put together: ${bad.length} may backtrack.`,
);
process.exitCode = bad.length === 0 ? 0 : 1;

function literals(node, file) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'Literal' && node.regex) add(file, node.regex.pattern, node.regex.flags);
  else for (const part of Object.values(node)) literals(part, file);
}

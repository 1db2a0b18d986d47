// What is asked: for each measured command a few questions as members ask them.

/** A command with its options, as a member sends it. */
export interface Question {
  readonly command: string;
  readonly options: { readonly [name: string]: string };
}

/** By words, by phrase, with a letter wrong, by person, by role, and for everything. */
export const QUESTIONS: readonly Question[] = [
  { command: 'quote', options: { query: 'camera crew' } },
  { command: 'quote', options: { query: '"one more"' } },
  { command: 'quote', options: { query: 'huerta' } },
  { command: 'quote', options: { query: 'baldwyn reload' } },
  { command: 'quote', options: { query: 'we felt like we were not respected or cared for' } },
  { command: 'verdict', options: {} },
  { command: 'verdict', options: { person: 'gutierrez-reed' } },
  { command: 'verdict', options: { person: 'armorer' } },
  { command: 'verdict', options: { person: 'baldwyn' } },
  { command: 'timeline', options: {} },
  { command: 'timeline', options: { person: 'halls' } },
  { command: 'timeline', options: { about: 'settlement with the family' } },
  { command: 'timeline', options: { about: 'dismissed', person: 'baldwin' } },
  { command: 'timeline', options: { from: '2024', to: '2024' } },
];

/** The commands that are asked, in order. */
export const COMMANDS_ASKED: readonly string[] = [...new Set(QUESTIONS.map(({ command }) => command))];

/** As a member types it: `/verdict person:baldwyn`. */
export function typed({ command, options }: Question): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

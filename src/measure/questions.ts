// What is asked: for each measured command a few questions as members ask them.

/** A command with its options, as a member sends it; or, while an option is typed, what is there so far. */
export interface Question {
  readonly command: string;
  readonly options: { readonly [name: string]: string };
  /** The option that is being typed. */
  readonly focused?: string;
}

/** Every command: by words, by phrase, with a letter wrong, by person, by role, and for everything. */
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
  { command: 'check', options: { text: 'Baldwin said "One more, one more, one more!" on camera.' } },
  { command: 'check', options: { text: 'Was it "The pacing of the set got a lot quicker"?' } },
  { command: 'check', options: { text: 'I thought the film was fair to everyone on that set.' } },
  { command: 'who', options: { person: 'armorer' } },
  { command: 'who', options: { person: 'dave halls' } },
  { command: 'who', options: { person: 'baldwyn' } },
  { command: 'source', options: {} },
  { command: 'source', options: { source: 'santa fe' } },
  { command: 'help', options: {} },
  { command: 'about', options: {} },
  { command: 'quote', options: { query: '' }, focused: 'query' },
  { command: 'quote', options: { query: 'c' }, focused: 'query' },
  { command: 'quote', options: { query: 'dark clo' }, focused: 'query' },
  { command: 'quote', options: { query: 'we felt like we werent resp' }, focused: 'query' },
  { command: 'verdict', options: { person: 'gut' }, focused: 'person' },
  { command: 'source', options: { source: 'santa fe' }, focused: 'source' },
];

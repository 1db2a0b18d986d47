// Every command there is, in the order in which Discord lists them.
import type { AnyCommand, Command } from '../src/command.js';
import { about } from './about.js';
import { check, checkQuotes } from './check.js';
import { help } from './help.js';
import { answerWithQuote, quote } from './quote.js';
import { proposeAsSource, record } from './record/index.js';
import { source } from './source.js';
import { timeline } from './timeline.js';
import { verdict } from './verdict.js';
import { who } from './who.js';

/** Those that are typed. */
export const COMMANDS: readonly Command[] = [quote, verdict, timeline, check, who, source, help, about];

export const ALL_COMMANDS: readonly AnyCommand[] = [
  ...COMMANDS,
  checkQuotes,
  answerWithQuote,
  record,
  proposeAsSource,
];

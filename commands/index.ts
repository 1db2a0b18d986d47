// Every command there is, in the order in which Discord lists them.
import type { Command } from '../src/discord/command.js';
import { quote } from './quote.js';
import { timeline } from './timeline.js';
import { verdict } from './verdict.js';

export const COMMANDS: readonly Command[] = [quote, verdict, timeline];

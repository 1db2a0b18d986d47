// Every command there is, in the order in which Discord lists them.
import type { Command } from '../src/discord/command.js';
import { about } from './about.js';
import { quote } from './quote.js';
import { source } from './source.js';
import { timeline } from './timeline.js';
import { verdict } from './verdict.js';
import { who } from './who.js';

export const COMMANDS: readonly Command[] = [quote, verdict, timeline, who, source, about];

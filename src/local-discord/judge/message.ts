// Messages: the rules on embeds and components that Discord's schema leaves out, together.

import { componentRules } from './components.js';
import { embedRules } from './embeds.js';

/** Rules on the body of a message, new or edited. */
export const messageRules = [...embedRules, ...componentRules];

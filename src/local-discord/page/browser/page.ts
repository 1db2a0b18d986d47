// The page of the local Discord.

import './look.js';
import './app.js';

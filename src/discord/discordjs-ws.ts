// discord.js's own copy of its gateway library: an import would load a second one, which takes 5 MiB and a tenth of a second.
import { createRequire } from 'node:module';

export const ws = createRequire(import.meta.url)('@discordjs/ws') as typeof import('@discordjs/ws');

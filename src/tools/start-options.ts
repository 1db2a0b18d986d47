// What `npm start` tells Node.js, for whoever starts the bot to measure or to try it. From the project's folder, as npm does.
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly start: string };
};

/** What stands between `node` and the file. */
export const START_OPTIONS: readonly string[] = scripts.start.split(' ').slice(1, -1);

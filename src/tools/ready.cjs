// Before `npm start`, `ask` and `register`: what is missing, in one sentence. In words that an old Node.js reads too.
const { existsSync } = require('node:fs');

/** The first minor version of a major one that will do, as in package.json under `engines`; of all later ones any will. */
const FIRST = { 20: 19, 22: 12 };

const { node } = process.versions;
const [major, minor] = node.split('.').map(Number);
if (!(major > 22 || minor >= FIRST[major])) {
  stop(
    `Node.js ${node} is too old: install Node.js 24 (20.19, 22.12 and newer work too), then run "npm ci" again.`,
  );
} else if (!existsSync('dist/src/main.js') || !existsSync('node_modules')) {
  stop('The bot is not built yet: run "npm ci" (without --omit=dev), then this again.');
}

function stop(sentence) {
  console.error(sentence);
  process.exit(78);
}

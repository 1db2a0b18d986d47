// Before all tests, from what stands in src/ now: the page's browser side bundled, and the bot compiled into dist/ as
// `npm run build` does, but for the types: those that start processes start what an operator starts.
import { execFileSync } from 'node:child_process';
import { buildPage } from '../../src/tools/page-bundle.js';

const COMPILE = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'];

export async function setup(): Promise<void> {
  execFileSync(process.execPath, COMPILE, { stdio: 'inherit' });
  await buildPage('dist/page');
}

// The same invented inputs at every test run, so that a change fails by what it changes; others with `npm run fuzz`.
import fc from 'fast-check';

const { MODE } = (import.meta as ImportMeta & { env: { MODE: string } }).env;
if (MODE !== 'fuzz') fc.configureGlobal({ seed: 1 });

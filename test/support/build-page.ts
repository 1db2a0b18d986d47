// Before all tests: the page's browser side, bundled from what stands in src/ now.
import { buildPage } from '../../src/tools/page-bundle.js';

export const setup = (): Promise<void> => buildPage('dist/page');

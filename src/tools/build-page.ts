// The last step of `npm run build`: the page of the local Discord, bundled for the browser into dist/page/.
import { buildPage } from './page-bundle.js';

await buildPage('dist/page');

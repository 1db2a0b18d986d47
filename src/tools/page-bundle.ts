// The browser's side of the local Discord's page as three files: markup, styles, script. And an article to quote from.
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Below the working directory. */
const BROWSER = 'src/local-discord/page/browser';
const ARTICLE = 'src/tools/night-ferry.html';

/** Writes index.html, page.css, page.js and night-ferry.html into a folder. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    entryPoints: [join(BROWSER, 'page.ts'), join(BROWSER, 'page.css')],
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of [join(BROWSER, 'index.html'), ARTICLE])
    await copyFile(file, join(folder, basename(file)));
}

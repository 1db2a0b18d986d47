// The browser's side of the local Discord's page as three files: markup, styles, script.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Below the working directory. */
const BROWSER = 'src/local-discord/page/browser';

/** Writes index.html, page.css and page.js into a folder. */
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
  await copyFile(join(BROWSER, 'index.html'), join(folder, 'index.html'));
}

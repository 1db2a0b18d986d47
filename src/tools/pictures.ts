// `npm run pictures`: makes the README's pictures anew, each beside the words in it. Takes a Chromium.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { askable } from '../answers/askable.js';
import { readEnv } from '../env.js';
import { ENGLISH } from '../language/say.js';
import { createLog } from '../log.js';
import { draw } from '../picture/draw.js';
import { prepare } from '../prepare.js';
import { loadRecord } from '../record/load.js';
import { runTool } from './arguments.js';
import { photographPage, readmeProposal, readmeThread } from './readme-page.js';
import { readmePictures } from './readme-pictures.js';

const USAGE = `Usage: npm run pictures [-- --out DIR]
  --out DIR  the folder they go to (default: docs/pictures)`;

/** A file's name, what happens, and what is waited for. */
const SCENES = [
  ['page', readmeThread, 'Post here'],
  ['proposal', readmeProposal, 'Stands word for word'],
] as const;

await runTool(
  { out: { type: 'string', default: 'docs/pictures' } },
  USAGE,
  (values) => values,
  ({ out }) => drawAll(out),
);

async function drawAll(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const context = { ...(await askable(await loadRecord('data'))), say: ENGLISH, takesReports: false };
  for (const { name, picture } of await readmePictures(COMMANDS, context)) {
    const png = await draw(picture.drawing);
    if (typeof png === 'string') throw new Error(`${name} can't be drawn: ${png}`);
    await writeFile(join(out, `${name}.png`), png);
    await writeFile(join(out, `${name}.json`), `${JSON.stringify(picture.drawing, null, 2)}\n`);
    console.log(`${name}.png: ${Math.round(png.byteLength / 1024)} KiB`);
  }
  const stateDir = await mkdtemp(join(tmpdir(), 'pictures-'));
  const env = readEnv({ STATE_DIR: stateDir });
  const services = await prepare(env, ALL_COMMANDS, await createLog('silent'));
  for (const [name, scene, shown] of SCENES) {
    const words = await photographPage(services, join(out, `${name}.png`), scene, shown);
    await writeFile(join(out, `${name}.json`), `${JSON.stringify(words, null, 2)}\n`);
  }
  await rm(stateDir, { recursive: true });
}

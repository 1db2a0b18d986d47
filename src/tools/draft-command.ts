// The draft command line: an article in, entries of a dossier and what is left to decide out.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fetcher } from '../article/fetch.js';
import { quotationsIn } from '../article/quotations.js';
import { type Readable, readArticle } from '../article/read.js';
import { OperatorError } from '../errors.js';
import type { Output } from './check-data-command.js';
import { type Draft, draftOf } from './draft/entries.js';
import { yamlOf } from './draft/entry.js';
import { type DossierPlace, fileOf, knownIn, openFolder } from './draft/folder.js';
import { addYaml } from './written-dossier.js';

const USAGE = `Usage: npm run draft -- <address | file.html | file.txt | file.pdf> [--dossier ID] [--into DIR] [--sources DIR]
  --dossier ID   the dossier that it is for; one of the record is copied into DIR first (default: draft)
  --into DIR     the folder with the drafted dossiers, made where it is missing (default: ../draft)
  --sources DIR  where the article's text is kept, too, to check passages against it
  --help         this`;

export interface DraftServices {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetcher;
  readonly output: Output;
}

/** @returns the exit code: 0 drafted, 1 nothing could be read, 2 arguments that can't be understood */
export async function draftCommand(args: readonly string[], services: DraftServices): Promise<0 | 1 | 2> {
  const { env, fetch, output } = services;
  const options = parse(args);
  if (options === 'help') {
    output.out(USAGE);
    return 0;
  }
  if (typeof options === 'string') {
    output.err(`${options}\n${USAGE}`);
    return 2;
  }
  const readable = await open(options.what, fetch);
  if (typeof readable === 'string') {
    output.err(readable);
    return 1;
  }
  const article = await readArticle(readable);
  const findings = quotationsIn(article);
  const place: DossierPlace = {
    into: options.into,
    dossier: options.dossier,
    record: env.DATA_DIR || 'data',
  };
  const state = await openFolder(place);
  const { sources } = options;
  const draft = draftOf(article, findings, await knownIn(place), {
    read: isAddress(options.what) ? undefined : basename(options.what),
    address: readable.address,
    keptAs: (id) => (sources === undefined ? undefined : `${id}.txt`),
  });
  for (const name of ['sources', 'people', 'quotes'] as const)
    await addYaml(fileOf(place, name), draft[name].map(yamlOf));
  if (sources !== undefined)
    for (const [id] of draft.sources) await keepText(sources, `${id.value}.txt`, article.text);
  for (const line of reportOf(draft, place, state)) output.out(line);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dossier: { type: 'string', default: 'draft' },
        into: { type: 'string', default: '../draft' },
        sources: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [what, ...more] = positionals;
    if (values.help) return 'help';
    if (what === undefined || more.length > 0) return 'One article at a time: an address or a file';
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.dossier)) return `“${values.dossier}” is no dossier’s id`;
    return { what, ...values };
  } catch (error) {
    return (error as Error).message;
  }
}

const isAddress = (what: string) => /^https?:\/\//i.test(what);

/** What is to be read, or why it can't be. */
async function open(what: string, fetch: Fetcher): Promise<Readable | string> {
  if (isAddress(what)) {
    const page = await fetch(what);
    return page.kind === 'page' ? page : `${what} was not read: ${page.detail}`;
  }
  try {
    const bytes = await readFile(what);
    const kind = extname(what).toLowerCase();
    if (kind === '.pdf') return { contentType: 'application/pdf', bytes };
    if (!['.html', '.htm', '.txt'].includes(kind)) return `${what} is no .html, .txt or .pdf`;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { contentType: kind === '.txt' ? 'text/plain' : 'text/html', text };
  } catch (error) {
    if (error instanceof TypeError) return `${what} is not UTF-8 text; save it again as UTF-8`;
    return `${what} can’t be read: ${(error as Error).message}`;
  }
}

async function keepText(sources: string, file: string, text: string): Promise<void> {
  await mkdir(sources, { recursive: true });
  const path = join(sources, file);
  if (existsSync(path)) throw new OperatorError(`${path} is there already; its article was drafted before`);
  await writeFile(path, `${text}\n`, { flag: 'wx' });
}

const HOW = { there: 'Added to', copied: 'Copied from the record, and added to,', new: 'New:' } as const;

function reportOf(draft: Draft, { into, dossier }: DossierPlace, state: keyof typeof HOW): string[] {
  const counts = (['sources', 'people', 'quotes'] as const).map((name) => `${draft[name].length} ${name}`);
  const had = draft.had === 0 ? '' : `; ${draft.had} quotations were there already`;
  return [
    `${HOW[state]} ${join(into, dossier)}: ${counts.join(', ')}${had}`,
    ...(draft.open.length === 0 ? [] : ['Left to decide, in this order:']),
    ...(state === 'new' ? ['  dossier.yaml › title, about'] : []),
    ...draft.open.map(
      ({ file, entry, field, hint }) => `  ${file}.yaml › ${entry} › ${field}${hint ? ` (${hint})` : ''}`,
    ),
    ...(draft.open.length === 0 ? [] : [`Then: npm run check-data -- --data ${into}`]),
  ];
}

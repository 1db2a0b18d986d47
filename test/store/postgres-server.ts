// A PostgreSQL server of its own for a test file: on loopback, in a folder that is gone afterwards.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
/** Where Debian puts it. */
const VERSIONS = '/usr/lib/postgresql';
/** `nobody`, since the server refuses to run as root. */
export const NOBODY = 65_534;

const folders = [
  ...(existsSync(VERSIONS) ? readdirSync(VERSIONS).map((version) => join(VERSIONS, version, 'bin')) : []),
  ...(process.env.PATH ?? '').split(delimiter),
];
const programs = folders.find((folder) =>
  ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))),
);

export const hasPostgres = programs !== undefined;

export class PostgresServer {
  #databases = 0;

  private constructor(
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async begin(): Promise<PostgresServer> {
    const folder = await mkdtemp(join(tmpdir(), 'on-the-record-postgres-'));
    if (isRoot) await chown(folder, NOBODY, NOBODY);
    const settings = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-N'];
    await runProgram('initdb', [...settings, '-D', join(folder, 'data')], folder);
    const server = new PostgresServer(folder, await freePort());
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const { folder, port } = this;
    // Its disk is not waited for, as nothing on it outlives the test.
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`;
    await this.#control('start', '-w', '-l', join(folder, 'log'), '-o', settings);
  }

  /** As at a power cut: connections break. */
  async stop(): Promise<void> {
    await this.#control('stop', '-m', 'immediate');
  }

  /** The address of an empty database. */
  async database(): Promise<string> {
    this.#databases += 1;
    const name = `records_${this.#databases}`;
    const client = new pg.Client({ connectionString: this.#address('postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.#address(name);
  }

  /** Runs one of PostgreSQL's programs, such as pg_dump. */
  async run(program: string, ...settings: string[]): Promise<void> {
    await runProgram(program, settings, this.folder);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }

  #address(database: string): string {
    return `postgres://postgres@127.0.0.1:${this.port}/${database}`;
  }

  async #control(...settings: string[]): Promise<void> {
    await runProgram('pg_ctl', ['-D', join(this.folder, 'data'), ...settings], this.folder);
  }
}

export const isRoot = process.getuid?.() === 0;

async function runProgram(name: string, settings: string[], cwd: string): Promise<void> {
  await run(join(programs ?? '', name), settings, { cwd, ...(isRoot && { uid: NOBODY, gid: NOBODY }) });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

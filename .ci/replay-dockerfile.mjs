// Replays the Dockerfile's steps without Docker: each stage is a folder of its own, the base image's Node.js is the one
// that runs this. Ends with what the image would run, asked one question.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const QUESTION = '/quote tonal shift';
const ANSWER = 'It was a tonal shift.';

const root = mkdtempSync(join(tmpdir(), 'on-the-record-image-'));
try {
  const { folder, env, command } = replay(readFileSync('Dockerfile', 'utf8'));
  const [program, ...args] = command;
  // Without a token it serves the page; with any free port, since others may be taken here.
  const image = spawn(program, args, {
    cwd: folder,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [greeting] = await once(image.stdout, 'data');
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(greeting)) ?? [];
  if (!(await fetch(url)).ok) throw new Error(`The image serves no page: ${greeting}`);
  image.kill('SIGTERM');
  await once(image, 'exit');
  const answered = execFileSync(program, ['dist/src/tools/ask.js', QUESTION], { cwd: folder, env });
  if (!String(answered).includes(ANSWER)) throw new Error(`The image would answer:\n${answered}`);
  console.log('The Dockerfile, replayed without Docker, gives a bot that answers.');
} finally {
  rmSync(root, { recursive: true });
}

function replay(dockerfile) {
  const stages = new Map();
  let stage;
  const run = {
    ENV,
    WORKDIR,
    COPY,
    RUN,
    USER() {},
    VOLUME() {},
    HEALTHCHECK() {},
    CMD: (json) => (stage.command = JSON.parse(json)),
  };
  for (const line of dockerfile.split('\n').filter((text) => text !== '' && !text.startsWith('#'))) {
    const [, instruction, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (instruction === 'FROM') {
      const [, name = 'image'] = / AS (\w+)$/.exec(rest) ?? [];
      const path = join(root, name);
      stage = { path, folder: path, env: { PATH: process.env.PATH, HOME: root } };
      stages.set(name, stage);
    } else if (instruction in run) run[instruction](rest);
    else throw new Error(`Not replayed: ${line}`);
  }
  return stage;

  function ENV(rest) {
    const [name, value] = rest.split('=');
    stage.env[name] = value;
  }
  function WORKDIR(path) {
    stage.folder = join(stage.path, path);
    mkdirSync(stage.folder, { recursive: true });
  }
  function COPY(rest) {
    const from = /^--from=(\w+) /.exec(rest)?.[1];
    const words = rest.split(' ').filter((word) => !word.startsWith('--'));
    const target = join(stage.folder, words.pop());
    for (const word of words) {
      const source = from === undefined ? fromContext(word) : join(stages.get(from).path, word);
      const isInto = existsSync(target) && statSync(target).isDirectory() && !statSync(source).isDirectory();
      cpSync(source, isInto ? join(target, basename(word)) : target, { recursive: true });
    }
  }
  function RUN(line) {
    execFileSync('sh', ['-c', line], { cwd: stage.folder, env: stage.env, stdio: 'inherit' });
  }
}

/** What .dockerignore leaves out can't be copied. */
function fromContext(path) {
  const kept = readFileSync('.dockerignore', 'utf8').split('\n');
  if (!kept.includes(`!${path}`)) throw new Error(`COPY ${path}: .dockerignore leaves it out`);
  return path;
}

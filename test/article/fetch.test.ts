// What the fetcher reads and what it refuses, on a server of this machine that stands for a host of the web.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../src/article/fetch.js';
import { isPublic } from '../../src/article/public-address.js';

const HOST = 'https://harbour.example';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** By path; without a robots.txt nothing is forbidden. */
async function harbour(
  pages: { readonly [path: string]: Handler },
  options: Parameters<typeof createFetcher>[0] = {},
) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else page(response, request);
  });
  const port = await listening(server);
  const pauses: number[] = [];
  const fetchPage = createFetcher({
    elsewhere: new Map([[HOST, `http://127.0.0.1:${port}`]]),
    resolve: async () => [],
    pause: async (ms) => pauses.push(ms),
    ...options,
  });
  return { asked, pauses, fetchPage, fetch: (path: string) => fetchPage(`${HOST}${path}`) };
}

function listening(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  onTestFinished(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

const answers =
  (body: string | Buffer, headers: Record<string, string> = HTML, status = 200): Handler =>
  (response) =>
    response.writeHead(status, headers).end(body);
const leadsTo = (location: string) => answers('', { location }, 302);

describe('reads', () => {
  test('a page, and says where it was in the end', async () => {
    const { fetch, asked } = await harbour({
      '/old': leadsTo('/new?part=1#words'),
      '/new?part=1': answers('<p>The bow light was out.</p>'),
    });
    const page = await fetch('/old');
    expect(page).toMatchObject({
      kind: 'page',
      address: `${HOST}/new?part=1`,
      contentType: 'text/html',
      text: '<p>The bow light was out.</p>',
    });
    const [{ headers }] = asked as [IncomingMessage];
    expect(headers['user-agent']).toMatch(/^OnTheRecord\/\d/);
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie', 'authorization', 'referer']));
  });

  test('plain text and PDF', async () => {
    const { fetch } = await harbour({
      '/a.txt': answers('No light.', { 'content-type': 'text/plain' }),
      '/a.pdf': answers('%PDF-1.7', { 'content-type': 'application/pdf' }),
    });
    expect(await fetch('/a.txt')).toMatchObject({ contentType: 'text/plain', text: 'No light.' });
    expect(await fetch('/a.pdf')).toMatchObject({ bytes: new Uint8Array(Buffer.from('%PDF-1.7')) });
  });

  test.each([
    ['the header', 'text/html; charset=windows-1252', '', Buffer.from([0x93, 0x80, 0x94]), '“€”'],
    ['the page', 'text/html', '<meta charset="iso-8859-2">', Buffer.from([0xb1]), 'ą'],
    ['its mark', 'text/html; charset=latin1', '\ufeff', Buffer.from('”'), '”'],
    ['nobody', 'text/html', '', Buffer.from('”'), '”'],
    ['who knows none', 'text/html; charset=klingon', '', Buffer.from('”'), '”'],
  ])('letters as %s says they are written', async (_, type, start, letters, read) => {
    const body = Buffer.concat([Buffer.from(start), letters]);
    const { fetch } = await harbour({ '/a': answers(body, { 'content-type': type }) });
    expect(await fetch('/a')).toMatchObject({ text: expect.stringMatching(new RegExp(`${read}$`)) });
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('a page sent as %s', async (encoding, compress) => {
    const body = compress(Buffer.from('Nobody was on deck.'));
    const { fetch } = await harbour({ '/a': answers(body, { ...HTML, 'content-encoding': encoding }) });
    expect(await fetch('/a')).toMatchObject({ text: 'Nobody was on deck.' });
  });
});

describe('refuses', () => {
  test.each([
    ['http://harbour.example/a', 'not an address'],
    ['ftp://harbour.example/a', 'not an address'],
    ['file:///etc/passwd', 'not an address'],
    ['harbour.example', 'not an address'],
    ['https://ada:secret@harbour.example/a', 'not an address'],
    ['https://ada@harbour.example/a', 'not an address'],
    [`https://harbour.example/${'a'.repeat(500)}`, 'not an address'],
    ['https://127.0.0.1/', 'not a public address'],
    ['https://0x7f.1/', 'not a public address'],
    ['https://2130706433/', 'not a public address'],
    ['https://[::1]/', 'not a public address'],
    ['https://[::ffff:127.0.0.1]/', 'not a public address'],
    ['https://169.254.169.254/latest/meta-data/', 'not a public address'],
    ['https://10.1.2.3/', 'not a public address'],
  ])('%s: %s', async (address, why) => {
    const { fetchPage } = await harbour({});
    expect(await fetchPage(address)).toMatchObject({ kind: 'failure', why });
  });

  test.each([
    ['to this machine', 'https://127.0.0.1/admin', 'not a public address'],
    ['to a network of its own', 'https://192.168.0.1/', 'not a public address'],
    ['away from https', 'http://harbour.example/a', 'not an address'],
    ['with a password', 'https://a:b@harbour.example/a', 'not an address'],
    ['to a file', 'file:///etc/passwd', 'not an address'],
    ['to itself', '/a', 'not reachable'],
  ])('a redirect %s', async (_, location, why) => {
    const { fetch, asked } = await harbour({ '/a': leadsTo(location) });
    expect(await fetch('/a')).toMatchObject({ kind: 'failure', why });
    expect(asked.length).toBeLessThanOrEqual(7);
  });

  test.each([
    ['an address of this machine', ['127.0.0.1']],
    ['a public one and one of this machine', ['93.184.216.34', '127.0.0.1']],
    ['one of this machine in IPv6 notation', ['::ffff:127.0.0.1']],
    ['none at all', []],
  ])('a name that leads to %s, and connects nowhere', async (_, numbers) => {
    let connections = 0;
    const port = await listening(createTcpServer(() => (connections += 1)));
    const resolved: string[] = [];
    const { fetch, fetchPage } = await harbour(
      { '/a': leadsTo(`https://rebinding.example:${port}/`) },
      {
        resolve: async (name) => {
          resolved.push(name);
          return numbers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        },
      },
    );
    for (const asking of [() => fetch('/a'), () => fetchPage(`https://rebinding.example:${port}/`)])
      expect(await asking()).toMatchObject({ kind: 'failure', why: 'not a public address' });
    expect(resolved).toEqual(['rebinding.example', 'rebinding.example']);
    expect(connections).toBe(0);
  });

  test.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'behind a wall'],
    [402, 'behind a wall'],
    [403, 'behind a wall'],
    [451, 'behind a wall'],
    [429, 'not reachable'],
    [500, 'not reachable'],
    [204, 'not reachable'],
    [302, 'not reachable'],
  ])('an answer with %d: %s', async (status, why) => {
    const { fetch } = await harbour({ '/a': answers('', HTML, status) });
    expect(await fetch('/a')).toMatchObject({ kind: 'failure', why });
  });

  test.each(['image/png', 'application/json', 'video/mp4', 'nonsense', ''])('the type “%s”', async (type) => {
    const { fetch } = await harbour({ '/a': answers('x', type === '' ? {} : { 'content-type': type }) });
    expect(await fetch('/a')).toMatchObject({ kind: 'failure', why: 'not a type we read' });
  });

  test('a host that closes, sends rubbish or less than it said', async () => {
    const { fetch } = await harbour({
      '/closes': (response) => response.socket?.destroy(),
      '/rubbish': (response) => response.socket?.end('SSH-2.0-OpenSSH\r\n\r\n'),
      '/half': (response) => response.writeHead(200, { ...HTML, 'content-length': 9 }).end('half'),
      '/not-gzip': answers('plain', { ...HTML, 'content-encoding': 'gzip' }),
    });
    for (const path of ['/closes', '/rubbish', '/half', '/not-gzip'])
      expect(await fetch(path)).toMatchObject({ kind: 'failure', why: 'not reachable' });
  });
});

describe('takes no more than it should', () => {
  const tooMuch = Buffer.alloc(5 * 2 ** 20 + 1, ' ');

  test.each([
    ['gzip', gzipSync(tooMuch)],
    ['br', brotliCompressSync(tooMuch)],
  ])('of a body that grows when it is unpacked (%s)', async (encoding, body) => {
    expect(body.byteLength).toBeLessThan(10_000);
    const { fetch } = await harbour({ '/a': answers(body, { ...HTML, 'content-encoding': encoding }) });
    expect(await fetch('/a')).toMatchObject({ why: 'too large' });
  });

  test('of the largest page that is taken, and of one byte more', async () => {
    const { fetch } = await harbour({
      '/most': answers(tooMuch.subarray(1)),
      '/more': answers(tooMuch),
    });
    expect(await fetch('/most')).toMatchObject({ kind: 'page' });
    expect(await fetch('/more')).toMatchObject({ why: 'too large' });
  });

  test('of a body without an end: the host is hung up on', async () => {
    let hungUp: Promise<unknown> | undefined;
    const { fetch } = await harbour({
      '/a': (response) => {
        hungUp = once(response, 'close');
        const more = () => {
          while (response.write(tooMuch.subarray(0, 65_536)));
        };
        response.on('drain', more).writeHead(200, HTML);
        more();
      },
    });
    expect(await fetch('/a')).toMatchObject({ why: 'too large' });
    await hungUp;
  });

  test.each([
    ['an answer that never comes', () => {}],
    ['a body that never comes', (response: ServerResponse) => response.writeHead(200, HTML).write('<p>')],
  ])('of time: %s', async (_, page: Handler) => {
    const { fetch } = await harbour({ '/a': page }, { timeLimitMs: 100 });
    expect(await fetch('/a')).toMatchObject({
      why: 'not reachable',
      detail: expect.stringContaining('timeout'),
    });
  });

  test('of time: a name that is never resolved', async () => {
    const { fetchPage } = await harbour({}, { resolve: () => new Promise(() => {}), timeLimitMs: 100 });
    expect(await fetchPage('https://slow.example/')).toMatchObject({ why: 'not reachable' });
  });

  test('of a host’s time: each request waits for a second after the one before, to that host', async () => {
    const { fetch, pauses, asked } = await harbour({ '/a': answers('a'), '/b': leadsTo('/a') });
    await fetch('/a');
    await fetch('/b');
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/a', '/b', '/a']);
    expect(pauses.map((ms) => Math.ceil(ms / 1000))).toEqual([1, 2, 3]);
  });
});

describe('robots.txt', () => {
  const plain = { 'content-type': 'text/plain' };
  const page = answers('<p>Words.</p>');

  test('is asked first, once, and heeded for us by name', async () => {
    const { fetch, asked } = await harbour({
      '/robots.txt': answers(
        'User-agent: *\nDisallow: /\n\nUser-agent: OnTheRecord\nDisallow: /drafts/',
        plain,
      ),
      '/a': page,
      '/b': leadsTo('/drafts/b'),
      '/drafts/b': page,
    });
    expect(await fetch('/a')).toMatchObject({ kind: 'page' });
    expect(await fetch('/drafts/b')).toMatchObject({ why: 'refused by robots.txt' });
    expect(await fetch('/b')).toMatchObject({ why: 'refused by robots.txt' });
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/a', '/b']);
  });

  test.each([
    ['forbids everybody', answers('User-agent: *\nDisallow: /', plain), 'refused by robots.txt'],
    ['is not there', answers('', plain, 404), undefined],
    ['is behind a wall', answers('', plain, 403), undefined],
    ['can’t be had now', answers('', plain, 503), 'not reachable'],
    ['leads to this machine', leadsTo('https://127.0.0.1/robots.txt'), 'not a public address'],
    ['forbids it after a redirect', leadsTo('/other.txt'), 'refused by robots.txt'],
    ['is a page', answers('<html>Not found: Disallow</html>'), undefined],
    [
      'has no end',
      answers(`User-agent: *\nDisallow: /\n${'#'.repeat(2 ** 20)}`, plain),
      'refused by robots.txt',
    ],
  ])('that %s', async (_, robots, why) => {
    const { fetch } = await harbour({
      '/robots.txt': robots,
      '/other.txt': answers('User-agent: *\nDisallow: /', plain),
      '/a': page,
    });
    expect(await fetch('/a')).toMatchObject(why === undefined ? { kind: 'page' } : { why });
  });
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ...[
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
    ...[
      '172.31.255.255',
      '192.0.0.1',
      '192.0.2.1',
      '192.88.99.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.1',
    ],
    ...['203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:93.184.216.34', '64:ff9b::7f00:1'],
    // As URLs write ::127.0.0.1.
    ...['::7f00:1', '4000::1'],
    ...[
      '64:ff9b:1::a00:1',
      '100::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
      '5f00::1',
      'fc00::1',
    ],
    ...['fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '::ffff:0:127.0.0.1'],
    ...['', 'localhost', '0x7f000001', '127.1'],
  ].map((number) => [number, false] as const),
] as const)('is %s public? %s', (number, is) => {
  expect(isPublic(number)).toBe(is);
});

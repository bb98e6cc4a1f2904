import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/publisher/serving/listen.ts';
import { serveSite } from '../../../src/publisher/serving/serve-site.ts';
import { siteBase } from '../../../src/publisher/serving/site-base.ts';
import { siteFiles } from '../../../src/publisher/serving/site-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SCRIPT = `open();\n${'// words\n'.repeat(200)}`;
const SITE = {
  'index.html': '<!doctype html><script>t()</script><script type="module" src="/assets/index-CmCcr2Nr.js"></script>',
  '404.html': '<!doctype html><meta name="robots" content="noindex">',
  'assets/index-CmCcr2Nr.js': SCRIPT,
  'a/7k3f9qab/خبر/index.html': '<!doctype html><h1>خبر</h1>',
  'a/8m2x5rcd/index.html': '<!doctype html><h1></h1>',
  'tag/غزة/index.html': '<!doctype html><h1>غزة</h1>',
  'manifest.json': '{"format":1}',
  'font.woff2': 'x'.repeat(2000),
  '.hidden': 'secret',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Serves a folder; the function returned sends the path as it is written, as no browser would. */
async function serve(folder = temporaryFolder(SITE), base = '/') {
  const server = serveSite(folder, base);
  onTestFinished(() => void server.close());
  const port = await listen(server, '127.0.0.1', 0, () => {});
  const actual = port || (server.address() as AddressInfo).port;
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ port: actual, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject).end();
    });
}

test.for([
  ['/', 200, 'index.html'],
  ['/?tag=x', 200, 'index.html'],
  ['/a/7k3f9qab/%D8%AE%D8%A8%D8%B1/', 200, 'a/7k3f9qab/خبر/index.html'],
  ['/a/8m2x5rcd/', 200, 'a/8m2x5rcd/index.html'],
  ['/tag/%D8%BA%D8%B2%D8%A9/', 200, 'tag/غزة/index.html'],
  ['/index.html', 200, 'index.html'],
  ['/manifest.json', 200, 'manifest.json'],
  ['/a/zzzzzzzz/', 404, '404.html'],
  ['/nothing', 404, '404.html'],
  ['/assets/gone-CmCcr2Nr.js', 404, '404.html'],
  ['/manifest.json/', 404, '404.html'],
  ['/assets', 404, '404.html'],
  ['/.hidden', 404, '404.html'],
  ['/../../etc/passwd', 404, '404.html'],
  ['/..%2f..%2fetc%2fpasswd', 404, '404.html'],
] as const)('%s is answered with %i and %s', async ([path, status, file]) => {
  const get = await serve();
  const answer = await get(path);
  expect([answer.status, answer.body.toString()]).toEqual([status, SITE[file]]);
});

test.for([
  ['/tags', 404, undefined],
  ['/tag/%D8%BA%D8%B2%D8%A9', 301, '/tag/%D8%BA%D8%B2%D8%A9/'],
  ['/a/7k3f9qab', 302, '/a/7k3f9qab/%D8%AE%D8%A8%D8%B1/'],
  ['/a/7k3f9qab/?x=1', 302, '/a/7k3f9qab/%D8%AE%D8%A8%D8%B1/?x=1'],
  ['/a/7k3f9qab/old-slug/', 302, '/a/7k3f9qab/%D8%AE%D8%A8%D8%B1/'],
  ['/a/7k3f9qab/one/two/', 404, undefined],
] as const)(
  '%s, which lacks its slash or has another slug, is answered with %i to %s',
  async ([path, status, there]) => {
    const get = await serve();
    const answer = await get(path);
    expect([answer.status, answer.headers.location]).toEqual([status, there]);
  },
);

test.for(['/%E0%A4%A', '//evil.example', '/%'])('%s is a bad request', async (path) => {
  const get = await serve();
  expect((await get(path)).status).toBe(400);
});

test('nothing is written: other methods are refused by name', async () => {
  const get = await serve();
  const answer = await get('/', {}, 'POST');
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD has the headers of GET and no body', async () => {
  const get = await serve();
  const [head, whole] = [await get('/', {}, 'HEAD'), await get('/')];
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
});

test.for([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a script comes as %s where the browser takes it', async ([encoding, decompress]) => {
  const get = await serve();
  const answer = await get('/assets/index-CmCcr2Nr.js', { 'accept-encoding': encoding });
  expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(decompress(answer.body).toString()).toBe(SCRIPT);
  expect(answer.body.length).toBeLessThan(SCRIPT.length / 4);
});

test('what is compressed already, and what is small, is sent as it is', async () => {
  const get = await serve();
  for (const path of ['/font.woff2', '/manifest.json']) {
    expect((await get(path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  }
});

test('what the browser has is not sent again, in whatever encoding it came', async () => {
  const get = await serve();
  const first = await get('/assets/index-CmCcr2Nr.js', { 'accept-encoding': 'br' });
  const mark = first.headers.etag ?? '';
  for (const known of [mark, `W/${mark}`, `"other", ${mark}`, '*']) {
    const again = await get('/assets/index-CmCcr2Nr.js', { 'if-none-match': known });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  }
  expect((await get('/assets/index-CmCcr2Nr.js', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a file that was replaced is served anew', async () => {
  const folder = temporaryFolder(SITE);
  const get = await serve(folder);
  const before = await get('/manifest.json');
  writeFileSync(join(folder, 'manifest.json'), '{"format":1,"total":2}');
  const after = await get('/manifest.json', { 'if-none-match': before.headers.etag ?? '' });
  expect([after.status, after.body.toString()]).toEqual([200, '{"format":1,"total":2}']);
});

test('a piece of a file is sent, and continued only where the file is the same', async () => {
  const get = await serve();
  const path = '/assets/index-CmCcr2Nr.js';
  const piece = await get(path, { range: 'bytes=8-14', 'accept-encoding': 'br' });
  expect([piece.status, piece.body.toString(), piece.headers['content-range']]).toEqual([
    206,
    SCRIPT.slice(8, 15),
    `bytes 8-14/${SCRIPT.length}`,
  ]);
  const same = await get(path, { range: 'bytes=0-3', 'if-range': piece.headers.etag ?? '' });
  expect(same.status).toBe(206);
  const other = await get(path, { range: 'bytes=0-3', 'if-range': '"other"' });
  expect([other.status, other.body.toString()]).toEqual([200, SCRIPT]);
  const beyond = await get(path, { range: 'bytes=99999-' });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${SCRIPT.length}`]);
});

test('every answer carries the promises, and a page its policy', async () => {
  const get = await serve();
  for (const path of ['/', '/nothing', '/assets/index-CmCcr2Nr.js', '/%']) {
    expect((await get(path)).headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
  expect((await get('/')).headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[^']+';/,
  );
  expect((await get('/nothing')).headers['content-security-policy']).toContain("script-src 'self';");
});

test('a link out of the site is not followed', async () => {
  const folder = temporaryFolder(SITE);
  symlinkSync('/etc/hostname', join(folder, 'host.txt'));
  const get = await serve(folder);
  expect((await get('/host.txt')).status).toBe(404);
});

test('a site without a page for what is not there answers in words', async () => {
  const get = await serve(temporaryFolder({ 'index.html': '' }));
  const answer = await get('/nothing');
  expect([answer.status, answer.body.toString()]).toEqual([404, 'there is nothing here\n']);
});

test('a site built for a folder of a host is served there, and its base is read from its page', async () => {
  const folder = temporaryFolder({
    ...SITE,
    'index.html': '<link href="/news/favicon.svg"><script src="/news/boot/front.js"></script>',
  });
  expect(siteBase(folder)).toBe('/news/');
  const get = await serve(folder, '/news/');
  expect((await get('/news/a/8m2x5rcd/')).status).toBe(200);
  expect((await get('/a/7k3f9qab/')).status).toBe(404);
});

test('where no site was built there is no base', () => {
  expect(siteBase(temporaryFolder())).toBeUndefined();
});

test('a taken port moves on to the next and says so', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const taken: number[] = [];
  const server = createServer();
  onTestFinished(() => void server.close());
  const found = await listen(server, '127.0.0.1', port, (one) => taken.push(one));
  expect(taken[0]).toBe(port);
  expect(found).toBe(port + taken.length);
});

test('an address that cannot be listened at is an error, not a search', async () => {
  await expect(listen(createServer(), '203.0.113.1', 4173, () => {})).rejects.toThrow('EADDRNOTAVAIL');
});

test('files read last are kept in memory, up to a limit', async () => {
  const files = siteFiles(temporaryFolder({ a: 'xxxx', b: 'xxx', c: 'xxx' }), 7);
  const [a, b] = [await files.get(['a']), await files.get(['b'])];
  expect(await files.get(['a'])).toBe(a);
  await files.get(['c']);
  expect(await files.get(['b'])).toBe(b);
  expect(await files.get(['a'])).not.toBe(a);
});

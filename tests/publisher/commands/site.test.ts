import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command as build } from '../../../src/publisher/commands/build.ts';
import { command as serve } from '../../../src/publisher/commands/serve.ts';
import { publish } from '../../../src/publisher/publish.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';
import { run, runApart, said, start } from './run.ts';

const SLOW = { timeout: 120_000 };
const CONTENT = {
  'content/a.txt': documentText('مكتبة تفتح أبوابها'),
  'content/b.txt': documentText('ميناء', 'رست السفينة فجراً.'),
};
const ADDRESS = /the reader is at (http:\/\/\S+)/;

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());

async function takenPort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  return (holder.address() as AddressInfo).port;
}

test('a site is built, told in one line for machines, and served', SLOW, async () => {
  const folder = temporaryFolder({ ...CONTENT, 'content/empty.txt': '' });
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  const built = await run(build, ['--content', content, '--out', out, '--base', 'news', '--json']);
  expect(built.status).toBe(1);
  expect(JSON.parse(built.stdout)).toEqual({
    out,
    built: true,
    documents: 3,
    articles: 2,
    tags: publish(content).plan.edition.tags.length,
    rejected: ['empty.txt'],
    diagnostics: { 'document-empty': 1 },
    files: filesIn(out).length,
    written: filesIn(out).length,
    milliseconds: expect.any(Number),
  });
  expect(built.stderr).toContain('empty.txt:1:1 rejected: the document holds no text');
  expect(readdirSync(out).toSorted()).toEqual(
    expect.arrayContaining(['404.html', 'a', 'assets', 'data', 'index.html']),
  );
  expect(readdirSync(folder).toSorted()).toEqual(['content', 'site']);

  const port = await takenPort();
  const server = start('serve', ['--out', out], { PORT: String(port) });
  const heard = await said(server, new RegExp(`${ADDRESS.source}/`));
  expect(heard.input).toContain(`port ${port} is taken; trying ${port + 1}\n`);
  expect(heard[1]).toMatch(/^http:\/\/localhost:\d+\/news$/);
  const [article = ''] = readdirSync(join(out, 'a'));
  const [slug = ''] = readdirSync(join(out, 'a', article));
  const answer = await fetch(`${heard[1]?.replace('localhost', '127.0.0.1')}/a/${article}/`);
  expect(await answer.text()).toBe(readFileSync(join(out, 'a', article, slug, 'index.html'), 'utf8'));
  server.kill('SIGTERM');
  const [status] = (await once(server, 'close')) as [number];
  expect(status).toBe(0);
});

test('a build that fails, is refused or is killed leaves the old site as it was', SLOW, async () => {
  const folder = temporaryFolder({
    ...CONTENT,
    'site/index.html': 'old',
    'site/assets/a.js': '',
    'content/empty.txt': '',
  });
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  const old = () => [readFileSync(join(out, 'index.html'), 'utf8'), readdirSync(out).toSorted()];
  const untouched = ['old', ['assets', 'index.html']];

  const strict = await run(build, ['--content', content, '--out', out, '--strict']);
  expect([strict.status, strict.stderr]).toEqual([1, expect.stringContaining('nothing was built (--strict): ')]);
  expect(old()).toEqual(untouched);

  const child = start('build', ['--content', content, '--out', out]);
  const half = () => readdirSync(folder).filter((name) => name.startsWith('.site.new-'));
  while (half().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(half()).toHaveLength(1);
  expect(old()).toEqual(untouched);

  rmSync(join(content, 'empty.txt'));
  expect((await run(build, ['--content', content, '--out', out])).status).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(['content', 'site']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('/boot/front.js');
});

test.for([
  ['no content folder', 'nowhere', [], 'There is no content folder '],
  ['a content folder without documents', '.', [], 'holds no documents. Put text files'],
] as const)('%s is told in a sentence, and nothing is built', async ([, content, options, words]) => {
  const folder = temporaryFolder();
  const { status, stdout, stderr } = await run(build, [
    '--content',
    join(folder, content),
    '--out',
    join(folder, 'site'),
    ...options,
  ]);
  expect([status, stdout, existsSync(join(folder, 'site'))]).toEqual([1, '', false]);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

test.for([
  ['a base that is an address', ['--base', 'https://news.example'], '--base takes a path'],
  ['a folder that holds the documents', ['--out', '.'], 'which a build would remove'],
  ['a value for nothing', ['site'], "Unexpected argument 'site'"],
] as const)('%s is a wrong call of build', async ([, args, words]) => {
  const { status, stderr } = await run(build, args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
});

test('start builds what is not built, and builds nothing twice', SLOW, async () => {
  const folder = temporaryFolder(CONTENT);
  const content = join(folder, 'content');
  async function startOnce(): Promise<string> {
    const child = start('start', ['--content', content, '--port', '42730']);
    const heard = (await said(child, ADDRESS)).input;
    child.kill('SIGINT');
    await once(child, 'close');
    return heard;
  }
  expect(await startOnce()).toContain('building ');
  expect(await startOnce()).not.toContain('building ');
  writeFileSync(join(content, 'a.txt'), documentText('مكتبة تغلق أبوابها'));
  expect(await startOnce()).toContain('building ');
});

test('serve says what to do where nothing was built', async () => {
  const { status, stderr } = await run(serve, ['--out', temporaryFolder()]);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^There is no built site in .*\. Build one with npm run build\.\n$/),
  ]);
});

test('each command tells how it is called, and one that is none is told', SLOW, async () => {
  const { status, stdout, stderr } = await runApart('serve', ['--help']);
  expect([status, stderr, stdout]).toEqual([0, '', expect.stringMatching(/^usage: npm run serve /)]);
  expect((await runApart('bild', [])).stderr).toContain('there is no command "bild"; known are build, dev, parse, ');
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { editionPlugin } from '../../../src/publisher/edition-plugin.ts';
import type { ArticleData, FrontData, PageData } from '../../../src/schema/pages.ts';
import type { Manifest } from '../../../src/schema/shards.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const APP = { 'index.html': '<!doctype html><body><div id="root"></div><!--data--></body>' };
const DATA = /<script type="application\/json" id="page-data">(.*?)<\/script>/s;
/** By then the whole folder has been looked at, and once more. In milliseconds. */
const STUDIED = 1000;
const PATIENCE = { timeout: 10_000, interval: 20 };

/** A dev server with one page open, on a content folder outside its root. */
async function openPage(base = '/') {
  const content = temporaryFolder({ 'a.txt': documentText('مكتبة تفتح أبوابها') });
  const lines: string[] = [];
  const take = (line: string) => void lines.push(line);
  const server = await createServer({
    root: temporaryFolder(APP),
    base,
    configFile: false,
    customLogger: {
      info: () => {},
      warn: take,
      warnOnce: take,
      error: take,
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false,
    },
    server: { port: 0, host: '127.0.0.1' },
    plugins: [editionPlugin({ content })],
  });
  onTestFinished(() => server.close());
  const { client } = server.environments;
  const sent = vi.spyOn(client.hot, 'send');
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';

  const ask = (path: string) => fetch(new URL(path.replace(/^\//, ''), origin), { headers: { accept: 'text/html' } });
  /** What the page at a path from the base shows. */
  async function pageAt(path: string): Promise<PageData> {
    const [, json = 'null'] = DATA.exec(await (await ask(path)).text()) ?? [];
    return JSON.parse(json) as PageData;
  }
  const front = async () => (await pageAt('/')) as FrontData;
  await front();
  return {
    content,
    lines,
    ask,
    pageAt,
    titles: async () => (await front()).stories.map(({ title }) => title).toSorted(),
    /** The address of the newest story. */
    async first() {
      const [story] = (await front()).stories;
      return story ? `/a/${story.id}/${encodeURIComponent(story.slug)}/` : '/';
    },
    write: (name: string, text: string) => writeFileSync(join(content, name), text),
    messages: () =>
      sent.mock.calls.map(([message, data]) => (typeof message === 'string' ? { type: message, data } : message)),
  };
}

test('an edited document renews the open page in place: no restart, no reload', async () => {
  const page = await openPage();
  page.write('a.txt', documentText('مكتبة تغلق أبوابها'));
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['مكتبة تغلق أبوابها']), PATIENCE);
  await vi.waitFor(() => expect(page.messages().map(({ type }) => type)).toEqual(['warraq:edition']), PATIENCE);
});

test('words that no list shows renew the page too', async () => {
  const long = `${'كلمة '.repeat(120)}`;
  const page = await openPage();
  page.write('a.txt', documentText('مكتبة تفتح أبوابها', `${long}\nأولى`));
  await vi.waitFor(() => expect(page.messages()).toHaveLength(1), PATIENCE);
  page.write('a.txt', documentText('مكتبة تفتح أبوابها', `${long}\nثانية`));
  await vi.waitFor(() => expect(page.messages()).toHaveLength(2), PATIENCE);
  const { article } = (await page.pageAt(await page.first())) as ArticleData;
  expect(article.blocks.at(-1)).toEqual({ type: 'paragraph', text: 'ثانية' });
});

test('a document that comes, in a folder that comes, and one that goes are seen', async () => {
  const page = await openPage();
  mkdirSync(join(page.content, 'deep'));
  page.write('deep/b.txt', documentText('ميناء يستقبل سفينة', 'رست السفينة فجراً.'));
  await vi.waitFor(
    async () => expect(await page.titles()).toEqual(['مكتبة تفتح أبوابها', 'ميناء يستقبل سفينة']),
    PATIENCE,
  );
  rmSync(join(page.content, 'a.txt'));
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['ميناء يستقبل سفينة']), PATIENCE);
});

test('a hundred saves in two seconds end in the state of the last one', async () => {
  const page = await openPage();
  for (let save = 1; save <= 100; save += 1) {
    page.write('a.txt', documentText(`نسخة ${save}`));
    await sleep(20);
  }
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['نسخة 100']), PATIENCE);
});

test('a document is not taken away while it is being saved: a file is emptied before it is written', async () => {
  const page = await openPage();
  page.write('a.txt', '');
  await sleep(120);
  page.write('a.txt', documentText('مكتبة تغلق أبوابها'));
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['مكتبة تغلق أبوابها']), PATIENCE);
  expect(page.lines).toEqual([]);
});

test('a file that is saved and says what it said renews nothing', async () => {
  const page = await openPage();
  page.write('a.txt', documentText('مكتبة تفتح أبوابها'));
  page.write('picture.png', '');
  await sleep(STUDIED);
  expect(page.messages()).toEqual([]);
});

test('an open page is told again, when the folder is studied, only where what it shows is not what it was sent', async () => {
  const page = await openPage();
  const text = documentText('مكتبة تفتح أبوابها', 'جلس القرّاء حول الطاولة.');
  page.write('a.txt', text);
  await vi.waitFor(() => expect(page.messages()).toHaveLength(1), PATIENCE);
  await page.titles();
  await sleep(STUDIED);
  expect(page.messages()).toHaveLength(1);
  page.write('a.txt', text.replace('كتب مكتبات', 'جسور'));
  await vi.waitFor(() => expect(page.messages()).toHaveLength(2), PATIENCE);
  await page.titles();
  await vi.waitFor(() => expect(page.messages()).toHaveLength(3), PATIENCE);
  expect(await page.pageAt('/')).toMatchObject({ offered: [{ text: 'جسور' }] });
});

test('a headline that changes is shown where the page lies, and the address follows', async () => {
  const page = await openPage();
  const before = await page.first();
  page.write('a.txt', documentText('مكتبة تغلق أبوابها'));
  await vi.waitFor(() => expect(page.messages()).toHaveLength(1), PATIENCE);
  expect(await page.pageAt(before)).toMatchObject({ article: { title: 'مكتبة تغلق أبوابها' } });
  await vi.waitFor(() => expect(page.messages()).toHaveLength(2), PATIENCE);
  expect(await page.pageAt(before)).toMatchObject({ type: 'missing' });
  expect(await page.first()).toContain(encodeURIComponent('مكتبة-تغلق-أبوابها'));
});

test('tags that the owner vouches for are told to the page that shows them', async () => {
  const page = await openPage();
  page.write('tags.txt', 'كتب\nمكتبات');
  await vi.waitFor(() => expect(page.messages()).toHaveLength(1), PATIENCE);
  expect(await page.pageAt('/')).toMatchObject({ offered: [{ text: 'كتب' }, { text: 'مكتبات' }] });
});

test('only what is new is told', async () => {
  const page = await openPage();
  page.write('b.txt', '');
  await vi.waitFor(() => expect(page.lines).toEqual([expect.stringContaining('b.txt:1:1 rejected')]), PATIENCE);
  page.write('c.txt', '');
  await vi.waitFor(() => expect(page.lines).toHaveLength(2), PATIENCE);
  expect(page.lines[1]).toContain('c.txt:1:1 rejected');
});

test('while the folder cannot be published the last edition stays, and it comes back', async () => {
  const page = await openPage();
  rmSync(join(page.content, 'a.txt'));
  await vi.waitFor(() => expect(page.lines).toEqual([expect.stringContaining('holds no documents')]), PATIENCE);
  expect(await page.titles()).toEqual(['مكتبة تفتح أبوابها']);
  page.write('labels.json', '{');
  await vi.waitFor(() => expect(page.lines.at(-1)).toContain('this is not JSON'), PATIENCE);
  rmSync(join(page.content, 'labels.json'));
  page.write('b.txt', documentText('ميناء يستقبل سفينة'));
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['ميناء يستقبل سفينة']), PATIENCE);
});

test('pages and files of data are served under the base, and what is not there is a 404 and no page', async () => {
  const page = await openPage('/news/');
  expect(await page.pageAt(await page.first())).toMatchObject({ type: 'article' });
  expect(await page.pageAt('/a/zzzzzzzz/')).toMatchObject({
    type: 'missing',
    latest: [{ title: 'مكتبة تفتح أبوابها' }],
  });
  const manifest = await page.ask('/manifest.json');
  const { total, rowMaps } = (await manifest.json()) as Manifest;
  expect([manifest.status, total]).toEqual([200, 1]);
  expect((await page.ask(`/data/${rowMaps[0]}.json`)).status).toBe(200);
  const missing = await page.ask('/data/zzzzzzzz.json');
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
});

test('no text of a document ends the data that it stands in', async () => {
  const page = await openPage();
  const title = '</script><script>alert(1)</script> "\\ __proto__ `${1}` $&';
  page.write('a.txt', documentText(title));
  await vi.waitFor(async () => expect(await page.titles()).toEqual([title]), PATIENCE);
});

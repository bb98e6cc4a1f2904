import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { editionPlugin } from '../../../src/publisher/edition-plugin.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const APP = {
  'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
  'main.js':
    "import { editionAddress } from 'virtual:edition'; import.meta.hot.accept('virtual:edition', () => editionAddress);",
};
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
  await client.transformRequest('/main.js');
  const origin = server.resolvedUrls?.local[0] ?? '';

  async function edition(): Promise<Edition> {
    await client.transformRequest('virtual:edition');
    const response = await fetch(new URL('edition.json', origin));
    return (await response.json()) as Edition;
  }
  const article = (id: string) => fetch(new URL(`articles/${id}.json`, origin));
  await edition();
  return {
    content,
    lines,
    article,
    titles: async () => (await edition()).summaries.map(({ title }) => title).toSorted(),
    first: async () => (await edition()).summaries[0]?.id ?? '',
    write: (name: string, text: string) => writeFileSync(join(content, name), text),
    messages: () =>
      sent.mock.calls.map(([message, data]) => (typeof message === 'string' ? { type: message, data } : message)),
  };
}

test('an edited document renews the open page in place: no restart, no reload', async () => {
  const page = await openPage();
  const id = await page.first();
  page.write('a.txt', documentText('مكتبة تغلق أبوابها'));
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['مكتبة تغلق أبوابها']), PATIENCE);
  await vi.waitFor(
    () => expect(page.messages()).toContainEqual({ type: 'warraq:edition', data: { articles: [id] } }),
    PATIENCE,
  );
  expect(page.messages().map(({ type }) => type)).toEqual(['update', 'warraq:edition']);
});

test('words that no list shows renew the page too', async () => {
  const long = `${'كلمة '.repeat(120)}`;
  const page = await openPage();
  page.write('a.txt', documentText('مكتبة تفتح أبوابها', `${long}\nأولى`));
  await vi.waitFor(() => expect(page.messages()).toHaveLength(2), PATIENCE);
  page.write('a.txt', documentText('مكتبة تفتح أبوابها', `${long}\nثانية`));
  await vi.waitFor(() => expect(page.messages()).toHaveLength(4), PATIENCE);
  const article = (await (await page.article(await page.first())).json()) as Article;
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
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['نسخة 100']), PATIENCE);
});

test('a document is not taken away while it is being saved: a file is emptied before it is written', async () => {
  const page = await openPage();
  page.write('a.txt', '');
  await new Promise((resolve) => setTimeout(resolve, 120));
  page.write('a.txt', documentText('مكتبة تغلق أبوابها'));
  await vi.waitFor(async () => expect(await page.titles()).toEqual(['مكتبة تغلق أبوابها']), PATIENCE);
  expect(page.lines).toEqual([]);
});

test('a file that is saved and says what it said renews nothing', async () => {
  const page = await openPage();
  page.write('a.txt', documentText('مكتبة تفتح أبوابها'));
  page.write('picture.png', '');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(page.messages()).toEqual([]);
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

test('articles are served under the base, and one that is not there is a 404 and no page', async () => {
  const page = await openPage('/news/');
  const id = await page.first();
  const found = await page.article(id);
  expect([found.status, ((await found.json()) as Article).id]).toEqual([200, id]);
  const missing = await page.article('zzzzzzzz');
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
});

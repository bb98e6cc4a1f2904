import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { editionPlugin, type EditionOptions } from '../../src/publisher/edition-plugin.ts';
import { publish } from '../../src/publisher/publish.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Edition } from '../../src/schema/edition.ts';
import { documentText, temporaryFolder } from './temporary-folder.ts';

const APP = {
  'index.html':
    '<!doctype html><html><head><title>x</title></head><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': "import { editionAddress } from 'virtual:edition'; globalThis.shown = editionAddress;",
};

/** Builds an app that knows nothing but the edition, from a content folder inside it. */
async function buildApp(content: Readonly<Record<string, string>>, options: Partial<EditionOptions> = {}) {
  const documents = Object.entries(content).map(([name, text]) => [`content/${name}`, text]);
  const root = temporaryFolder({ ...APP, ...Object.fromEntries(documents) });
  const lines: string[] = [];
  const take = (line: string) => void lines.push(line);
  const logger = {
    info: () => {},
    warn: take,
    warnOnce: take,
    error: take,
    clearScreen: () => {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  const result = await build({
    root,
    configFile: false,
    customLogger: logger,
    logLevel: 'warn',
    build: { write: false, modulePreload: false, rolldownOptions: { checks: { bundlerTimings: false } } },
    plugins: [editionPlugin({ content: 'content', ...options })],
  });
  const { output } = result as Rolldown.RolldownOutput;
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const assets = new Map(
    output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
  );
  return { root, code, assets, lines };
}

/** The edition that was published with an app. */
function editionIn(assets: ReadonlyMap<string, string>): Edition {
  const [text] = [...assets].flatMap(([name, source]) => (EDITION_FILE.test(name) ? [source] : []));
  return JSON.parse(text ?? 'null') as Edition;
}

const EDITION_FILE = /^assets\/edition-[\w-]{8}\.json$/;

test('the edition is a file of data that the page asks for at once and the app knows by its address', async () => {
  const { root, code, assets } = await buildApp({ 'a.txt': documentText('مكتبة تفتح أبوابها') });
  const file = [...assets.keys()].find((name) => EDITION_FILE.test(name)) ?? 'no such file';
  expect(editionIn(assets)).toEqual(publish(`${root}/content`).edition);
  expect(code).toContain(file.replace('assets/', ''));
  expect(code).not.toContain('مكتبة');
  expect(assets.get('index.html')).toContain(`<link rel="preload" as="fetch" crossorigin href="/${file}">`);
});

test('each article is a file of its own', async () => {
  const { root, assets } = await buildApp({
    'a.txt': documentText('مكتبة تفتح أبوابها'),
    'b.txt': documentText('ميناء يستقبل سفينة', 'رست السفينة فجراً.'),
  });
  const published = publish(`${root}/content`);
  const articles = [...assets].filter(([name]) => name.startsWith('articles/'));
  expect(new Map(articles.map(([name, text]) => [name, JSON.parse(text) as Article]))).toEqual(
    new Map(published.articles.map((article) => [`articles/${article.id}.json`, article])),
  );
});

test('no text of a document changes the data', async () => {
  const title = '</script><script>alert(1)</script> "\\\u2028 __proto__ `${1}`';
  const { assets } = await buildApp({ 'a.txt': documentText(title) });
  expect(editionIn(assets).summaries[0]?.title).toBe(title);
});

test('404.html is the shell of the app, and no search engine lists it', async () => {
  const { assets } = await buildApp({ 'a.txt': documentText('مكتبة') });
  const shell = assets.get('index.html') ?? '';
  expect(shell).toContain('/assets/');
  expect(assets.get('404.html')).toBe(shell.replace('<head>', '<head><meta name="robots" content="noindex">'));
});

test('diagnostics are told as file, line, column, severity, text and code', async () => {
  const { lines } = await buildApp({ 'a.txt': documentText('مكتبة'), 'empty.txt': '' });
  expect(lines).toEqual([
    expect.stringMatching(
      /content\/empty\.txt:1:1 rejected: the document holds no text; it is left out \[document-empty\]$/,
    ),
  ]);
});

test('a folder without documents fails the build, unless that is asked for', async () => {
  await expect(buildApp({ 'tags.txt': 'كتب' })).rejects.toThrow(/holds no documents\. Put text files/);
  const { assets } = await buildApp({ 'tags.txt': 'كتب' }, { allowEmpty: true });
  expect(editionIn(assets)).toEqual({ summaries: [], tags: [] });
  expect([...assets.keys()].filter((name) => name.startsWith('articles/'))).toEqual([]);
});

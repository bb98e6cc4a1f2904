import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { renderPage } from '../src/reader/prerender.tsx';
import type { Article, Summary } from '../src/schema/article.ts';
import type { PageData } from '../src/schema/pages.ts';
import { ARCHIVED, LISTED } from '../src/schema/pages.ts';
import { articlesOf, publish } from '../src/publisher/publish.ts';

const OUT = '.cache/bench/prerender';

/** The best of many rounds counts: other work on the machine then disturbs least. */
const ROUNDS = 40;
const PAGES = 50;

/** Milliseconds of CPU that one page of each kind costs, on the documents of a folder (the default edition, or the one named). */
export async function run([folder = 'content']: readonly string[] = []): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  await build({
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'src/reader/prerender.tsx', outDir: OUT, emptyOutDir: true, copyPublicDir: false },
  });
  const built = pathToFileURL(join(process.cwd(), OUT, 'prerender.js')).href;
  const { renderPage: render } = (await import(built)) as { readonly renderPage: typeof renderPage };
  const { sources, reading } = publish(folder);
  const articles = [...sources()].flatMap((document) => articlesOf(document, reading));
  // The one with most tags, tweets and neighbours.
  const article = articles.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  if (!article) throw new Error(`${folder} has no articles`);
  process.stdout.write('                 ms a page    bytes of markup\n');
  for (const [name, path, data] of pagesOf(article)) {
    const { root } = render(path, data, '/');
    const best = measure(() => render(path, data, '/'));
    process.stdout.write(
      `${name.padEnd(16)}${best.toFixed(3).padStart(10)}${String(Buffer.byteLength(root)).padStart(19)}\n`,
    );
  }
}

/** Pages of each kind, as large as they come. */
function pagesOf(article: Article): (readonly [name: string, path: string, data: PageData])[] {
  const { blocks: _, related: __, ...summary } = article;
  const stories = (many: number): Summary[] =>
    Array.from({ length: many }, (___, index) => ({ ...summary, id: `s${index}` }));
  const tag = { slug: 'غزة', text: 'غزة', count: 200, siteWide: false, file: 'x' };
  const many = (length: number) =>
    Array.from({ length }, (___, index) => ({ ...tag, slug: `t${index}`, text: `غزة ${index}` }));
  return [
    ['article', `/a/${article.id}/x/`, { type: 'article', article }],
    ['archive', '/page/3/', { type: 'archive', number: 3, pages: 9, stories: stories(ARCHIVED) }],
    ['front', '/', { type: 'front', stories: stories(LISTED), total: 9000, offered: many(60), tags: 900, siteWide: 7 }],
    ['tag', '/tag/x/', { type: 'tag', tag, stories: stories(LISTED), neighbours: many(10) }],
    ['tags', '/tags/', { type: 'tags', tags: many(1000), letter: null, letters: ['ا', 'ب'] }],
    ['search', '/search/', { type: 'search' }],
    ['missing', '/404.html', { type: 'missing', latest: stories(6) }],
  ];
}

function measure(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let page = 0; page < PAGES; page += 1) work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / PAGES);
  }
  return best;
}

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageData } from '../../../schema/pages.ts';

/** The styles that stand in pages. */
export interface PageStyles {
  readonly every: string;
  /** What only pages of one kind need, behind it. */
  readonly only: Readonly<Partial<Record<PageData['type'], string>>>;
}

/** Where the code of each kind of page begins. */
const PAGES: Readonly<Record<PageData['type'], string>> = {
  front: 'FrontPage',
  archive: 'ArchivePage',
  article: 'ArticlePage',
  tag: 'TagPage',
  'tag-archive': 'ArchivePage',
  tags: 'TagsPage',
  search: 'SearchPage',
  missing: 'NotFoundPage',
};

/** What the bundler says of one piece of code. */
interface Chunk {
  readonly file?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/**
 * Reads, from what the bundler says it made, which styles each kind of page needs. Those of every page are read into the pages alone, and their file goes;
 * those of one kind stay as files too, for a reader who comes to it from a page of another kind.
 */
export function pageStyles(files: string): PageStyles {
  const manifest = JSON.parse(readFileSync(join(files, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const every = stylesOf('index.html', manifest);
  const text = (names: readonly string[]) =>
    names.map((name) => readFileSync(join(files, name), 'utf8').trim()).join('');
  const only = Object.entries(PAGES).map(([type, page]) => {
    const own = stylesOf(`src/reader/pages/${page}.tsx`, manifest).filter((name) => !every.includes(name));
    return [type, text(own)] as const;
  });
  const styles = { every: text(every), only: Object.fromEntries(only) };
  for (const name of every) forgetFile(files, name, manifest['index.html']?.file ?? '');
  return styles;
}

/**
 * Removes a style sheet that stands in every page. Code that is fetched later names it among the files to be fetched before it; there it names what every
 * page has fetched.
 */
function forgetFile(files: string, name: string, fetched: string): void {
  rmSync(join(files, name));
  const assets = join(files, 'assets');
  for (const script of readdirSync(assets).filter((each) => each.endsWith('.js'))) {
    const path = join(assets, script);
    const code = readFileSync(path, 'utf8');
    if (code.includes(name)) writeFileSync(path, code.replaceAll(name, fetched));
  }
}

/** The style sheets of a piece of code and of all that it imports, those of what it imports first. */
function stylesOf(name: string, manifest: Readonly<Record<string, Chunk>>, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { css = [], imports = [] } = manifest[name] ?? {};
  return [...new Set([...imports.flatMap((each) => stylesOf(each, manifest, seen)), ...css])];
}

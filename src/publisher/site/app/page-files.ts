import type { PageData } from '../../../schema/pages.ts';
import { type BundleManifest, withImports } from './bundle-manifest.ts';

type PageType = PageData['type'];

/** Where the code of each kind of page begins. */
const PAGES: Readonly<Record<PageType, string>> = {
  front: 'FrontPage',
  archive: 'ArchivePage',
  article: 'ArticlePage',
  tag: 'TagPage',
  'tag-archive': 'ArchivePage',
  tags: 'TagsPage',
  search: 'SearchPage',
  missing: 'NotFoundPage',
};

export const PAGE_TYPES = Object.keys(PAGES) as readonly PageType[];

/** What is fetched for a page: names of files below the base. */
export interface FileNames {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The files of the reader. */
export interface PageFiles {
  /** Of every page, the one to begin with last. */
  readonly every: FileNames;
  /** What only pages of one kind need besides. */
  readonly only: Readonly<Record<PageType, FileNames>>;
}

/** Reads, from what the bundler says it made, which files each kind of page needs. */
export function pageFiles(manifest: BundleManifest): PageFiles {
  const every = filesOf(readerOf(manifest), manifest);
  const besides = (files: FileNames): FileNames => ({
    scripts: files.scripts.filter((name) => !every.scripts.includes(name)),
    styles: files.styles.filter((name) => !every.styles.includes(name)),
  });
  const only = Object.entries(PAGES).map(
    ([type, page]) => [type, besides(filesOf(`src/reader/pages/${page}.tsx`, manifest))] as const,
  );
  return { every, only: Object.fromEntries(only) as PageFiles['only'] };
}

/** The piece that every page begins with, as `vite.config.ts` calls it. */
function readerOf(manifest: BundleManifest): string {
  const reader = Object.keys(manifest).find((name) => manifest[name]?.name === 'reader');
  if (reader === undefined) throw new Error('the bundle lacks the reader');
  return reader;
}

function filesOf(name: string, manifest: BundleManifest): FileNames {
  const pieces = withImports(name, manifest);
  return {
    scripts: pieces.flatMap(({ file = [] }) => file),
    styles: [...new Set(pieces.flatMap(({ css = [] }) => css))],
  };
}

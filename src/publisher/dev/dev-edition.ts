import { createHash } from 'node:crypto';
import type { PageData } from '../../schema/pages.ts';
import { dataFile, MANIFEST, type TagEntry } from '../../schema/shards.ts';
import { articlesOf, type Publication } from '../publish.ts';
import { slugFiles } from '../site/data/slug-files.ts';
import { writeData, writeTags } from '../site/data/write-data.ts';
import { editionPages, missingPage, type Page, tagPages } from '../site/pages/list-pages.ts';
import { articlePath } from '../site/pages/page-file.ts';
import { tagIndexPages } from '../site/pages/tag-index-pages.ts';

/** A publication as the development server answers for it: what a built site has as files, made when it is asked for. */
export interface DevEdition {
  /** What the page at a path from the base shows; where there is none, what is shown then. */
  page(path: string): PageData;
  /** The JSON of a file of data; `undefined` where there is none. */
  file(name: string): string | undefined;
}

/** Nothing is made before it is asked for: a document is saved far more often than every page is looked at. */
export function devEdition(publication: Publication): DevEdition {
  const { plan, reading } = publication;
  const { edition } = plan;
  const made = once(() => makeLists(publication));
  const slugs = once(() => slugFiles(plan.links()));

  function articleAt(path: string): PageData | undefined {
    const [, , id = ''] = path.split('/');
    const name = plan.carrierOf(id);
    const source = name === undefined ? undefined : publication.source(name);
    const articles = source ? articlesOf(source, reading) : [];
    const article = articles.find((each) => articlePath(each) === path);
    return article && { type: 'article', article };
  }

  return {
    page: (path) => (path.startsWith('/a/') ? articleAt(path) : made().pages.get(path)?.()) ?? missingPage(edition),
    file(name) {
      const known = slugs().get(name);
      return known ? JSON.stringify(known) : made().files.get(name);
    },
  };
}

/** All pages of lists by their paths, and all files of data by their names. */
function makeLists({ plan: { edition } }: Publication) {
  const pages = new Map<string, Page['data']>();
  const files = new Map<string, string>();
  const take = (made: Iterable<Page>) => {
    for (const { path, data } of made) pages.set(path, data);
  };
  const keep = (json: string) => {
    const hash = createHash('sha256').update(json).digest('base64url');
    files.set(dataFile(hash), json);
    return hash;
  };
  const entries: TagEntry[] = [];
  for (const { list, entry } of writeTags(edition, keep)) {
    entries.push(entry);
    take(tagPages(list, edition.summaries));
  }
  const { manifest, offered } = writeData(edition, entries, keep);
  files.set(MANIFEST, JSON.stringify(manifest));
  take(editionPages(edition, offered));
  take(tagIndexPages(edition.tags));
  return { pages, files };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

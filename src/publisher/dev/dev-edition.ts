import { createHash } from 'node:crypto';
import { dataFile, MANIFEST, slugsFile } from '../../schema/shards.ts';
import type { PageData } from '../../schema/pages.ts';
import { articlesOf, type Publication, type Source } from '../publish.ts';
import { writeData } from '../site/data/write-data.ts';
import { editionPages, missingPage, tagPages } from '../site/pages/list-pages.ts';
import { articlePath } from '../site/pages/page-file.ts';
import { tagIndexPages } from '../site/pages/tag-index-pages.ts';

/** A publication as the development server answers for it: what a built site has as files, made when it is asked for. */
export interface DevEdition {
  /** What the page at a path from the base shows; where there is none, what is shown then. */
  page(path: string): PageData;
  /** The JSON of a file of data; `undefined` where there is none. */
  file(name: string): string | undefined;
}

export function devEdition(publication: Publication): DevEdition {
  const { edition } = publication.plan;
  const pages = new Map<string, PageData>();
  const files = new Map<string, string>();
  const keep = (json: string) => {
    const hash = createHash('sha256').update(json).digest('base64url');
    files.set(dataFile(hash), json);
    return hash;
  };
  const { manifest, offered } = writeData(edition, keep, (list, tag) => {
    for (const { path, data } of tagPages(list, tag, edition.summaries)) pages.set(path, data);
  });
  files.set(MANIFEST, JSON.stringify(manifest));
  for (const { path, data } of editionPages(edition, offered)) pages.set(path, data);
  for (const { path, data } of tagIndexPages(edition.tags)) pages.set(path, data);

  const sources = new Map<string, Source>();
  for (const source of publication.sources()) {
    for (const { summary } of [source.place.own, ...source.place.attached]) sources.set(articlePath(summary), source);
  }
  const slugs = new Map<string, Record<string, string>>();
  for (const { id, slug } of publication.plan.links()) {
    const known = slugs.get(slugsFile(id)) ?? {};
    known[id] = slug;
    slugs.set(slugsFile(id), known);
  }

  function articleAt(path: string): PageData | undefined {
    const source = sources.get(path);
    const articles = source ? articlesOf(source, publication.reading) : [];
    const article = articles.find((each) => articlePath(each) === path);
    return article && { type: 'article', article };
  }

  return {
    page: (path) => pages.get(path) ?? articleAt(path) ?? missingPage(edition),
    file(name) {
      const known = slugs.get(name);
      return known ? JSON.stringify(known) : files.get(name);
    },
  };
}

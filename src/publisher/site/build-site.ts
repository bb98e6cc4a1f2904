import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ArticleLink } from '../../schema/article.ts';
import { dataFile, MANIFEST, type TagEntry } from '../../schema/shards.ts';
import { collectGarbage } from '../collect-garbage.ts';
import type { Publication, Source } from '../publish.ts';
import type { BuiltApp } from './app/build-app.ts';
import type { BuildRecord, RecordedDocument, RecordedPage } from './build-record.ts';
import { slugFiles } from './data/slug-files.ts';
import { writeData, writeTags } from './data/write-data.ts';
import { type FileLedger, fileLedger } from './file-ledger.ts';
import { fileWriter } from './file-writer.ts';
import { tellNoRoom } from './no-room.ts';
import { editionPages, missingPage, type Page, tagPages } from './pages/list-pages.ts';
import { articlePath, pageFile } from './pages/page-file.ts';
import { tagIndexPages } from './pages/tag-index-pages.ts';
import type { RenderJob, StoryJob } from './render/jobs.ts';
import { renderAll } from './render/render-pool.ts';
import { keyOf, renderSetting, siteLook, storyKey } from './site-look.ts';
import { type BuiltSite, stageSite } from './stage-site.ts';

export interface SiteOptions {
  /** The folder of the site, absolute. */
  readonly out: string;
  /** Where the site will be hosted, `/` at both ends. */
  readonly base: string;
  /** The site that stands there, where that is known. */
  readonly before: BuildRecord | undefined;
  /** Documents whose pages are those that stand there; they are none of the publication's sources. */
  readonly settled?: readonly RecordedDocument[];
  /** Is told how many of how many documents and pages are done. */
  readonly progress?: (done: number, of: number) => void;
}

/** A site that was built, and which pages were made of each document, by its name. */
export interface WholeSite extends BuiltSite {
  readonly pages: ReadonlyMap<string, readonly RecordedPage[]>;
}

/**
 * Builds the site of a publication: its pages, its data and the reader. Where a site stands, only what changed is written; a build that fails or is
 * cut short before its last moment leaves that site as it was.
 */
export async function buildSite(publication: Publication, options: SiteOptions): Promise<WholeSite> {
  const { out, base, before, settled = [], progress = () => {} } = options;
  const look = await siteLook(base, publication.characters);
  const ledger = fileLedger(before);
  const pages = new Map<string, readonly RecordedPage[]>();
  const stage = stageSite(out, before);
  try {
    const write = fileWriter(stage.folder);
    const put: PutText = (file, text, key = keyOf(text)) => {
      if (ledger.needs(file, key)) write(file, text);
    };
    for (const [file, slugs] of slugFiles(publication.plan.links())) put(file, JSON.stringify(slugs));
    takeApp(look.app, ledger, write);
    for (const [file, bytes] of look.files) if (ledger.needs(file, file)) write(file, bytes);
    function* jobs(): Generator<RenderJob> {
      for (const page of listPages(publication, put)) {
        const [file, dataJson] = [pageFile(page.path), JSON.stringify(page.data())];
        if (ledger.needs(file, keyOf(look.key + dataJson))) yield { type: 'page', path: page.path, file, dataJson };
      }
      collectGarbage();
      for (const { name, pages: standing } of settled) {
        pages.set(name, standing);
        for (const [, file] of standing) ledger.keep(file);
      }
      for (const source of publication.sources()) {
        const { job, made } = storyJob(source);
        const key = storyKey(look, job);
        pages.set(source.name, made);
        // Not `some`: each file is to be noted.
        const needed = made.filter(([, file]) => ledger.needs(file, key));
        if (needed.length > 0) yield job;
      }
    }
    // About a page a document and a page a tag; what a bar shows of it need not be exact.
    const expected = publication.documents.length + publication.plan.edition.tags.length;
    const where = { out: stage.folder, standing: before ? out : null, base };
    const setting = renderSetting(look, where, publication.reading);
    await renderAll(jobs(), look.app.renderer, setting, (done) => progress(Math.min(done, expected), expected));
    return { ...stage.commit(ledger.files), pages };
  } catch (fault) {
    throw tellNoRoom(fault, out);
  } finally {
    stage.drop();
  }
}

/** Writes a file where it is not the one that stands. @param key stands for what it says */
type PutText = (file: string, text: string, key?: string) => void;

/** The pages of lists, and on the way the files of data that they are made with: one tag after the other, so that no more than one is held. */
function* listPages({ plan }: Publication, put: PutText): Generator<Page> {
  const { edition } = plan;
  const keep = (json: string) => {
    const name = hash('sha256', json, 'base64url');
    put(dataFile(name), json, name);
    return name;
  };
  const entries: TagEntry[] = [];
  for (const { list, entry } of writeTags(edition, keep)) {
    entries.push(entry);
    yield* tagPages(list, edition.summaries);
  }
  const { manifest, offered } = writeData(edition, entries, keep);
  put(MANIFEST, JSON.stringify(manifest));
  yield* editionPages(edition, offered);
  yield* tagIndexPages(edition.tags);
  yield { path: '/404.html', data: () => missingPage(edition) };
}

/** How the pages of a document are made, and which they are. */
function storyJob({ name, digest, from, place }: Source): { job: StoryJob; made: RecordedPage[] } {
  const origin = 'path' in from ? { path: from.path } : { documentJson: JSON.stringify(from) };
  const page = (story: number, link: ArticleLink): RecordedPage => [story, pageFile(articlePath(link))];
  return {
    job: { type: 'story', name, digest, placeJson: JSON.stringify(place), from: origin },
    made: [page(-1, place.own.summary), ...place.attached.map(({ at, summary }) => page(at, summary))],
  };
}

/** Takes over the reader's own files, which are the same for every pile. */
function takeApp(app: BuiltApp, ledger: FileLedger, write: (file: string, bytes: Uint8Array) => void): void {
  const entries = readdirSync(app.files, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(app.files, path);
    if (ledger.needs(file, app.key)) write(file, readFileSync(path));
  }
}

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ArticleLink } from '../../schema/article.ts';
import { dataFile, MANIFEST } from '../../schema/shards.ts';
import type { Publication, Source } from '../publish.ts';
import { type BuiltApp, buildApp } from './app/build-app.ts';
import type { BuildRecord } from './build-record.ts';
import { slugFiles } from './data/slug-files.ts';
import { writeData } from './data/write-data.ts';
import { type FileLedger, fileLedger } from './file-ledger.ts';
import { cutFonts } from './fonts/cut-fonts.ts';
import { tellNoRoom } from './no-room.ts';
import { editionPages, missingPage, type Page, tagPages } from './pages/list-pages.ts';
import { articlePath, pageFile } from './pages/page-file.ts';
import { tagIndexPages } from './pages/tag-index-pages.ts';
import type { PageJob, RenderJob } from './render/jobs.ts';
import { renderAll } from './render/render-pool.ts';
import { stageSite } from './stage-site.ts';

export interface SiteOptions {
  /** The folder of the site, absolute. */
  readonly out: string;
  /** Where the site will be hosted, `/` at both ends. */
  readonly base: string;
  /** The site that stands there, where that is known. */
  readonly before: BuildRecord | undefined;
  /** Is told how many of how many documents and pages are done. */
  readonly progress?: (done: number, of: number) => void;
}

/** What was built. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, string>;
  readonly retired: readonly string[];
  /** Files that were not as they are now. */
  readonly written: number;
}

/**
 * Builds the site of a publication: its pages, its data and the reader. Where a site stands, only what changed is written; a build that fails or is
 * cut short before its last moment leaves that site as it was.
 */
export async function buildSite(publication: Publication, options: SiteOptions): Promise<BuiltSite> {
  const { out, base, before, progress = () => {} } = options;
  const app = await buildApp(base);
  const looks = await cutFonts({ ...app, css: app.css.every }, publication.characters);
  const lookKey = hashOf(app.key + looks.css);
  const ledger = fileLedger(before);
  const stage = stageSite(out, before);
  try {
    const put = (file: string, text: string): void => {
      if (ledger.needs(file, hashOf(text))) writeFile(stage.folder, file, text);
    };
    const pages = [...listPages(publication, put)];
    for (const [file, slugs] of slugFiles(publication.plan.links())) put(file, JSON.stringify(slugs));
    takeApp(app, ledger, stage.folder);
    for (const [file, bytes] of looks.files) if (ledger.needs(file, file)) writeFile(stage.folder, file, bytes);
    const jobs = changedJobs(publication, pages, lookKey, ledger);
    const expected = publication.documents.length + pages.length;
    const setting = {
      ...publication.reading,
      out: stage.folder,
      base,
      shell: looks.shell,
      css: { ...app.css, every: looks.css },
    };
    const { changed } = await renderAll(jobs, app.renderer, setting, expected, (done) => progress(done, expected));
    if (changed.length > 0) throw new Error(`${changed[0]} was changed while the site was built; build again`);
    return stage.commit(ledger.files);
  } catch (fault) {
    throw tellNoRoom(fault, out);
  } finally {
    stage.drop();
  }
}

/** The pages of lists, and on the way the files of data that they are made with. */
function* listPages({ plan }: Publication, put: (file: string, text: string) => void): Generator<PageJob> {
  const { edition } = plan;
  const keep = (json: string) => {
    const hash = createHash('sha256').update(json).digest('base64url');
    put(dataFile(hash), json);
    return hash;
  };
  const tagJobs: PageJob[] = [];
  const { manifest, offered } = writeData(edition, keep, (list, tag) => {
    for (const page of tagPages(list, tag, edition.summaries)) tagJobs.push(pageJob(page));
  });
  put(MANIFEST, JSON.stringify(manifest));
  for (const page of editionPages(edition, offered)) yield pageJob(page);
  for (const page of tagIndexPages(edition.tags)) yield pageJob(page);
  yield { ...pageJob({ path: '/404.html', data: missingPage(edition) }), file: '404.html' };
  yield* tagJobs;
}

const pageJob = ({ path, data }: Page): PageJob => ({
  type: 'page',
  path,
  file: pageFile(path),
  dataJson: JSON.stringify(data),
});

/** The jobs whose pages are not what they were. */
function* changedJobs(
  publication: Publication,
  pages: readonly PageJob[],
  lookKey: string,
  ledger: FileLedger,
): Generator<RenderJob> {
  for (const page of pages) if (ledger.needs(page.file, hashOf(lookKey + page.dataJson))) yield page;
  for (const source of publication.sources()) {
    const placeJson = JSON.stringify(source.place);
    const key = hashOf(lookKey + source.digest + placeJson);
    const files = articlesIn(source).map((link) => pageFile(articlePath(link)));
    // Not `some`: each file is to be noted.
    const needed = files.filter((file) => ledger.needs(file, key));
    if (needed.length > 0) yield storyJob(source, placeJson);
  }
}

const articlesIn = ({ place }: Source): ArticleLink[] => [place.own, ...place.attached].map(({ summary }) => summary);

function storyJob({ name, digest, from }: Source, placeJson: string): RenderJob {
  const place = 'path' in from ? { path: from.path } : { documentJson: JSON.stringify(from) };
  return { type: 'story', name, digest, placeJson, from: place };
}

/** Takes over the reader's own files, which are the same for every pile. */
function takeApp(app: BuiltApp, ledger: FileLedger, folder: string): void {
  const entries = readdirSync(app.files, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(app.files, path);
    if (!ledger.needs(file, app.key)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(path, join(folder, file));
  }
}

function writeFile(folder: string, file: string, text: string | Buffer): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** 96 bits, enough that two texts are never taken for one. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writevSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { renderPage } from 'virtual:prerender';
import { completeArticles, type Place } from '../../../corpus/complete-articles.ts';
import type { Labels } from '../../../parser/labels.ts';
import type { Article } from '../../../schema/article.ts';
import type { ParsedDocument } from '../../../schema/document.ts';
import type { PageData } from '../../../schema/pages.ts';
import { readDocument } from '../../reading/read-document.ts';
import { pageTemplate } from '../app/page-template.ts';
import { articlePath, pageFile } from '../pages/page-file.ts';
import type { RenderFailure, RenderJob, RenderResult, RenderSetting, StoryJob } from './jobs.ts';

/*
 * Renders pages and writes them. It runs beside the build, once on each core, and reads the documents itself: handing texts from thread to thread would
 * cost as much as reading them.
 */
const { out, base, shell, css, labels, maxBytes } = workerData as RenderSetting;
const fill = pageTemplate({ shell, css, base });
const reading = { labels: labels as Labels, maxBytes };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.on('message', (jobs: readonly RenderJob[]) => parentPort?.postMessage(render(jobs)));

function render(jobs: readonly RenderJob[]): RenderResult {
  let pages = 0;
  const changed: string[] = [];
  function write(path: string, file: string, data: PageData, dataJson: string): void {
    const { head, root } = renderPage(encodeURI(path), data, base);
    writePieces(join(out, file), fill(data.type, head, root, dataJson));
    pages += 1;
  }
  try {
    for (const job of jobs) {
      if (job.type === 'page') {
        write(job.path, job.file, JSON.parse(job.dataJson) as PageData, job.dataJson);
        continue;
      }
      const articles = articlesOf(job);
      if (!articles) changed.push(job.name);
      for (const article of articles ?? []) {
        const data: PageData = { type: 'article', article };
        const path = articlePath(article);
        write(path, pageFile(path), data, JSON.stringify(data));
      }
    }
  } catch (error) {
    return { pages, changed, failure: failureOf(error) };
  }
  return { pages, changed, failure: null };
}

/** A fault of the system is told in its own words, one of this program with the place where it happened. */
function failureOf(error: unknown): RenderFailure {
  if (!(error instanceof Error)) return { words: String(error), code: '' };
  if ('code' in error) return { words: error.message, code: String(error.code) };
  return { words: error.stack ?? error.message, code: '' };
}

/** Writes a file of pieces, without putting them together first. */
function writePieces(path: string, pieces: readonly Buffer[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
    const written = writevSync(file, pieces);
    // A disk that is nearly full takes a part of it; the system says so when it is asked for the rest.
    if (written < bytes) writeFileSync(file, Buffer.concat(pieces).subarray(written));
  } finally {
    closeSync(file);
  }
}

/** The articles of a document; `undefined` where it is no longer what it was. */
function articlesOf({ name, from, digest, placeJson }: StoryJob): Article[] | undefined {
  const place = JSON.parse(placeJson) as Place;
  if ('documentJson' in from) return completeArticles(JSON.parse(from.documentJson) as ParsedDocument, place);
  const { opened, document } = readDocument({ name, path: Buffer.from(from.path), refused: null }, reading);
  if (createHash('sha256').update(opened.bytes).digest('hex') !== digest) return undefined;
  // Only where it took longer than the first time: without its words its page would be empty.
  if (document.rejected) throw new Error(`${name} could not be read a second time in time; build again`);
  return completeArticles(document, place);
}

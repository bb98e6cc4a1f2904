import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { renderPage } from 'virtual:prerender';
import { completeArticles, type Place } from '../../../corpus/complete-articles.ts';
import type { Labels } from '../../../parser/labels.ts';
import type { Article } from '../../../schema/article.ts';
import type { ParsedDocument } from '../../../schema/document.ts';
import type { PageData } from '../../../schema/pages.ts';
import { readDocument } from '../../reading/read-document.ts';
import { pageTemplate } from '../app/page-template.ts';
import { fileWriter } from '../file-writer.ts';
import { articlePath, pageFile } from '../pages/page-file.ts';
import type { RenderFailure, RenderJob, RenderResult, RenderSetting, StoryJob } from './jobs.ts';

/*
 * Renders pages and writes them. It runs beside the build, once on each core, and reads the documents itself: handing texts from thread to thread would
 * cost as much as reading them.
 */
const { out, standing, base, shell, css, labels, maxBytes } = workerData as RenderSetting;
const fill = pageTemplate({ shell, css, base });
const writeFile = fileWriter(out);
const reading = { labels: labels as Labels, maxBytes };

/** The pile is no longer what it was when the edition was made. */
class ChangedMeanwhile extends Error {
  readonly code = 'DOCUMENT_CHANGED';
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.on('message', (jobs: readonly RenderJob[]) => parentPort?.postMessage(render(jobs)));

function render(jobs: readonly RenderJob[]): RenderResult {
  try {
    for (const job of jobs) {
      if (job.type === 'page') write(job.path, job.file, JSON.parse(job.dataJson) as PageData, job.dataJson);
      else for (const article of articlesOf(job)) writeArticle(article);
    }
    return { failure: null };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** A fault of the system or of the pile is told in its own words, one of this program with the place where it happened. */
function failureOf(error: unknown): RenderFailure {
  if (!(error instanceof Error)) return { words: String(error), code: '' };
  if ('code' in error) return { words: error.message, code: String(error.code) };
  return { words: error.stack ?? error.message, code: '' };
}

function writeArticle(article: Article): void {
  const data: PageData = { type: 'article', article };
  const path = articlePath(article);
  write(path, pageFile(path), data, JSON.stringify(data));
}

function write(path: string, file: string, data: PageData, dataJson: string): void {
  const { head, root } = renderPage(encodeURI(path), data, base);
  const bytes = fill(data.type, head, root, dataJson);
  if (standing === null || !saysTheSame(join(standing, file), bytes)) writeFile(file, bytes);
}

/** Whether a file is there that holds these bytes. */
function saysTheSame(path: string, bytes: Uint8Array): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return size === bytes.length && readFileSync(path).equals(bytes);
}

/** @throws where the document is no longer what it was when the edition was made */
function articlesOf({ name, from, digest, placeJson }: StoryJob): Article[] {
  const place = JSON.parse(placeJson) as Place;
  if ('documentJson' in from) return completeArticles(JSON.parse(from.documentJson) as ParsedDocument, place);
  const { opened, document } = readDocument({ name, path: Buffer.from(from.path), refused: null }, reading);
  if (hash('sha256', opened.bytes, 'hex') !== digest) {
    throw new ChangedMeanwhile(`${name} was changed while the site was built; build again`);
  }
  // Only where it took longer than the first time: without its words its page would be empty.
  if (document.rejected) throw new ChangedMeanwhile(`${name} could not be read a second time in time; build again`);
  return completeArticles(document, place);
}

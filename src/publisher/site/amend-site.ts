import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachedPlace, Place, Surroundings } from '../../corpus/complete-articles.ts';
import { staysAttached, staysInPlace } from '../../corpus/stays-in-place.ts';
import type { Article } from '../../schema/article.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import type { PageData } from '../../schema/pages.ts';
import { digestOf, publishedDocument } from '../publish.ts';
import { settledStamp } from '../reading/file-stamp.ts';
import type { FoundFile } from '../reading/find-documents.ts';
import { type Reading, readDocument } from '../reading/read-document.ts';
import type { BuildRecord, RecordedDocument, RecordedPage } from './build-record.ts';
import type { ChangedSite } from './changed-since.ts';
import { isCopyDiagnostic } from './copy-codes.ts';
import { tellNoRoom } from './no-room.ts';
import type { StoryJob } from './render/jobs.ts';
import { renderAll } from './render/render-pool.ts';
import { renderSetting, siteLook, storyKey } from './site-look.ts';
import { type BuiltSite, stageSite } from './stage-site.ts';

const PAGE_DATA = /<script type="application\/json" id="page-data">(.*?)<\/script>/s;

export interface AmendOptions {
  readonly out: string;
  readonly base: string;
  readonly reading: Reading;
}

/** A site that stands, with some of its articles written anew. */
export interface AmendedSite {
  readonly site: BuiltSite;
  readonly documents: readonly RecordedDocument[];
}

/**
 * Brings a site up to date where a few documents were edited within their own articles: a paragraph, a correction, a tweet. What a document bears on the
 * others (its headline, day, source and opening, its tags, and what its "read also" stories begin with) is to be as it was: then its own pages alone
 * change. What its words teach about the tags of others waits until all documents are studied together again.
 *
 * @param changed what stands there: made with the same sources, settings and options
 * @returns `undefined` where something else changed
 */
export async function amendSite(changed: ChangedSite, options: AmendOptions): Promise<AmendedSite | undefined> {
  const { record: before, compared } = changed;
  const { out, base, reading } = options;
  if (compared.added + compared.gone > 0) return undefined;
  const edits: { readonly at: number; readonly edit: Edit }[] = [];
  const documents: RecordedDocument[] = [];
  for (const { file, known, edited } of compared.files) {
    if (!known) return undefined;
    const edit = edited ? editOf(before, known, file, options) : undefined;
    if (edited && !edit) return undefined;
    if (edit) edits.push({ at: documents.length, edit });
    documents.push(known);
  }
  documents.push(...compared.lines);
  const files = new Map(before.files);
  if (edits.length === 0) return { site: { files, retired: before.retired, written: 0 }, documents };

  const look = await siteLook(base, before.characters);
  const jobs: StoryJob[] = [];
  for (const { at, edit } of edits) {
    documents[at] = edit.document;
    for (const [, file] of edit.document.pages) files.set(file, storyKey(look, edit.job));
    jobs.push(edit.job);
  }
  const stage = stageSite(out, before);
  try {
    const where = { out: stage.folder, standing: out, base };
    await renderAll(jobs, look.app.renderer, renderSetting(look, where, reading));
    return { site: stage.commit(files), documents };
  } catch (fault) {
    throw tellNoRoom(fault, out);
  } finally {
    stage.drop();
  }
}

/** A document that was edited within its own article. */
interface Edit {
  readonly document: RecordedDocument;
  readonly job: StoryJob;
}

/** @returns `undefined` where what was edited is not the article alone */
function editOf(
  before: BuildRecord,
  known: RecordedDocument,
  file: FoundFile,
  { out, reading }: AmendOptions,
): Edit | undefined {
  const stamp = settledStamp(file);
  const { opened, document } = readDocument(file, reading);
  const digest = digestOf(opened.bytes);
  const published = publishedDocument(document, digest, stamp);
  if (document.rejected || published.beside !== known.beside) return undefined;
  if (isAmongCopies(before, known, digest)) return undefined;
  const place = keptPlace(document, known.pages, out);
  if (!place) return undefined;
  const from = { path: file.path };
  const job: StoryJob = { type: 'story', name: file.name, digest, placeJson: JSON.stringify(place), from };
  return { document: { ...published, pages: known.pages, asStudied: false }, job };
}

/** Whether a document repeats another one, was repeated by one, or does now. */
function isAmongCopies({ documents }: BuildRecord, { name }: RecordedDocument, digest: string): boolean {
  return documents.some(
    (other) =>
      other.digest === digest ||
      other.diagnostics.some((each) => isCopyDiagnostic(each) && (other.name === name || each.found === name)),
  );
}

/** Where the articles of a document stand among the others, as their pages have it; `undefined` where that is no longer so. */
function keptPlace(document: ParsedDocument, pages: readonly RecordedPage[], out: string): Place | undefined {
  let own: Surroundings | undefined;
  const attached: AttachedPlace[] = [];
  for (const [at, file] of pages) {
    const article = publishedArticle(join(out, file));
    const story = document.related[at];
    if (!article || (story ? !staysAttached(article, story) : !staysInPlace(article, document))) return undefined;
    if (story) attached.push({ at, ...surroundingsOf(article) });
    else own = surroundingsOf(article);
  }
  return own && { own, attached };
}

/** The article that a page was made of; `undefined` where it is not there, or is no such page. */
function publishedArticle(page: string): Article | undefined {
  try {
    const [, json = ''] = PAGE_DATA.exec(readFileSync(page, 'utf8')) ?? [];
    const data = JSON.parse(json) as PageData;
    return data.type === 'article' ? data.article : undefined;
  } catch {
    return undefined;
  }
}

function surroundingsOf(article: Article): Surroundings {
  const { id, slug, title, publishedOn, source, lead, tags, tweets, minutes } = article;
  const { related, attachedTo, newer, older } = article;
  const summary = { id, slug, title, publishedOn, source, lead, tags, tweets, minutes };
  return { summary, related, attachedTo, newer, older };
}

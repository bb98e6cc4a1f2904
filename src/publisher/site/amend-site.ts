import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachedPlace, Place, Surroundings } from '../../corpus/complete-articles.ts';
import { staysAttached, staysInPlace } from '../../corpus/stays-in-place.ts';
import type { Article } from '../../schema/article.ts';
import type { DiagnosticCode } from '../../schema/diagnostic.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import type { PageData } from '../../schema/pages.ts';
import { digestOf, publishedDocument } from '../publish.ts';
import { settledStamp } from '../reading/file-stamp.ts';
import type { FoundFile } from '../reading/find-documents.ts';
import { type Reading, readDocument } from '../reading/read-document.ts';
import type { BuildRecord, RecordedDocument, RecordedPage } from './build-record.ts';
import { editedDocuments } from './edited-documents.ts';
import { characterSet } from './fonts/character-set.ts';
import { tellNoRoom } from './no-room.ts';
import type { StoryJob } from './render/jobs.ts';
import { renderAll } from './render/render-pool.ts';
import { renderSetting, siteLook, storyKey } from './site-look.ts';
import { type BuiltSite, stageSite } from './stage-site.ts';

/** When one document of so many was edited, all of them are studied together again. */
const STUDIED_AGAIN = 100;

const PAGE_DATA = /<script type="application\/json" id="page-data">(.*?)<\/script>/s;

const COPIES: ReadonlySet<DiagnosticCode> = new Set(['duplicate-document', 'near-duplicate-document']);

export interface AmendOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly reading: Reading;
}

/** A site that stands, with some of its articles written anew. */
export interface AmendedSite {
  readonly site: BuiltSite;
  readonly documents: readonly RecordedDocument[];
  /** How many were edited since all were last studied together. */
  readonly amended: number;
}

/**
 * Brings a site up to date where a few documents were edited within their own articles: a paragraph, a correction, a tweet. What a document bears on the
 * others (its headline, day, source and opening, its tags, and what its "read also" stories begin with) is to be as it was: then its own pages alone
 * change. What its words teach about the tags of others waits until all documents are studied together again; that is when one in a hundred was edited.
 *
 * @param before what stands there: made with the same sources, settings and options
 * @returns `undefined` where the whole is to be built
 */
export async function amendSite(before: BuildRecord, options: AmendOptions): Promise<AmendedSite | undefined> {
  const { content, out, base, reading } = options;
  const compared = editedDocuments(before.documents, content, reading.maxBytes);
  if (!compared) return undefined;
  const amended = before.amended + compared.edited.size;
  if (amended * STUDIED_AGAIN > before.documents.length) return undefined;
  const edits = [...compared.edited].map(([at, file]) => ({ at, edit: editOf(before, at, file, options) }));
  const documents = [...compared.documents];
  const files = new Map(before.files);
  if (edits.length === 0) return { site: { files, retired: before.retired, written: 0 }, documents, amended };

  const look = await siteLook(base, before.characters);
  const jobs: StoryJob[] = [];
  for (const { at, edit } of edits) {
    if (!edit) return undefined;
    documents[at] = edit.document;
    for (const [, file] of edit.document.pages) files.set(file, storyKey(look, edit.job));
    jobs.push(edit.job);
  }
  const stage = stageSite(out, before);
  try {
    const where = { out: stage.folder, standing: out, base };
    await renderAll(jobs, look.app.renderer, renderSetting(look, where, reading));
    return { site: stage.commit(files), documents, amended };
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
function editOf(before: BuildRecord, at: number, file: FoundFile, { out, reading }: AmendOptions): Edit | undefined {
  const known = before.documents[at];
  const stamp = settledStamp(file);
  const { opened, document } = readDocument(file, reading);
  const digest = digestOf(opened.bytes);
  const published = publishedDocument(document, digest, stamp);
  if (!known || document.rejected || published.beside !== known.beside) return undefined;
  if (isAmongCopies(before, known, digest) || !areKnown(opened.raw?.text ?? '', before.characters)) return undefined;
  const place = keptPlace(document, known.pages, out);
  if (!place) return undefined;
  const from = { path: file.path };
  const job: StoryJob = { type: 'story', name: file.name, digest, placeJson: JSON.stringify(place), from };
  return { document: { ...published, pages: known.pages }, job };
}

/** Whether a document repeats another one, was repeated by one, or does now. */
function isAmongCopies({ documents }: BuildRecord, { name }: RecordedDocument, digest: string): boolean {
  return documents.some(
    (other) =>
      other.digest === digest ||
      other.diagnostics.some(({ code, found }) => COPIES.has(code) && (other.name === name || found === name)),
  );
}

/** Whether the fonts were cut for these characters too. */
function areKnown(text: string, characters: readonly number[]): boolean {
  const [known, own] = [new Set(characters), characterSet()];
  own.add(text);
  return own.codes().every((code) => known.has(code));
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

import { hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { completeArticles, type Place } from '../corpus/complete-articles.ts';
import type { KeptPart } from '../corpus/kept/kept-study.ts';
import { ownText } from '../corpus/own-text.ts';
import type { EditionPlan, StudiedPlan } from '../corpus/plan-edition.ts';
import { studyEdition } from '../corpus/study-edition.ts';
import type { Article } from '../schema/article.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { ParsedDocument } from '../schema/document.ts';
import { collectGarbage } from './collect-garbage.ts';
import { ContentError } from './reading/content-error.ts';
import { readContentSettings } from './reading/content-settings.ts';
import { findDocuments, type FoundFile } from './reading/find-documents.ts';
import { type DocumentReader, eachAnew } from './reading/kept-documents.ts';
import { settledStamp } from './reading/file-stamp.ts';
import { MAX_BYTES } from './reading/open-document.ts';
import { type Reading, readDocument } from './reading/read-document.ts';
import { readJsonDocuments } from './reading/read-json-documents.ts';
import { characterSet } from './site/fonts/character-set.ts';

/** What became of one document. */
export interface PublishedDocument {
  /** Path relative to the content folder, or the id of a line of `documents.jsonl`. */
  readonly name: string;
  /** No article came of it. */
  readonly rejected: boolean;
  /** Of its reading, its parsing, and of standing beside the others. */
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  /** Its file's `settledStamp` when it was read; `null` for a line of `documents.jsonl`. */
  readonly stamp: string | null;
  /** Stands for its tag line and for which stories it leads to. */
  readonly beside: string;
}

/** A content folder, published but for the words of its articles: those are read again when their pages are made. */
export interface Publication {
  readonly plan: EditionPlan;
  /** In the order in which they were read. */
  readonly documents: readonly PublishedDocument[];
  /** How its documents are read. */
  readonly reading: Reading;
  /** The code points that its texts are written with. */
  readonly characters: readonly number[];
  /** The documents that articles come of, in the order of the pile. */
  sources(): Generator<Source>;
  /** One of them, by its name. */
  source(name: string): Source | undefined;
}

/** A publication all documents of which were studied. */
export interface StudiedPublication extends Publication {
  readonly plan: StudiedPlan;
}

/** A document that articles come of. */
export interface Source {
  readonly name: string;
  readonly digest: string;
  /** A file to be read again; a line of `documents.jsonl` comes as it was read. */
  readonly from: FoundFile | ParsedDocument;
  readonly place: Place;
}

export interface PublishOptions {
  /** Largest document read, in bytes. */
  readonly maxBytes?: number;
  /** How documents come to be read: each anew, unless said otherwise. */
  readonly reader?: DocumentReader;
  /** Is told how many of how many files are read. */
  readonly progress?: (done: number, of: number) => void;
  /** Takes what the same folder, a few documents changed, can be published with; what the plan knows of neighbours belongs to it. */
  readonly keep?: (part: KeptPart) => void;
}

/**
 * Publishes a folder of documents. One bad document never stops the others: it is left out, and its diagnostics say why.
 * The result depends on the bytes and the names of the documents alone.
 *
 * @throws {ContentError} when there is no such folder, or its settings cannot be understood
 */
export function publish(folder: string, options: PublishOptions = {}): StudiedPublication {
  const { maxBytes = MAX_BYTES, reader = eachAnew, progress, keep } = options;
  requireFolder(folder);
  const { vocabulary, labels } = readContentSettings([folder]);
  const reading = { labels, maxBytes };
  const study = studyEdition(vocabulary);
  const characters = characterSet();
  const documents: PublishedDocument[] = [];
  const files = progress ? countFiles(folder) : 0;
  for (const { document, text, digest, stamp } of readSheets(folder, reading, reader)) {
    study.add(document);
    characters.add(text);
    documents.push(publishedDocument(document, digest, stamp));
    progress?.(documents.length, files);
  }
  collectGarbage();
  const plan = study.finish(keep, collectGarbage);
  collectGarbage();
  const digests = new Map(documents.map(({ name, digest }) => [name, digest]));

  function* sources(only?: string): Generator<Source> {
    for (const { name, from } of listSheets(folder, maxBytes)) {
      const place = only === undefined || only === name ? plan.placeOf(name) : undefined;
      if (place) yield { name, digest: digests.get(name) ?? '', from, place };
    }
  }
  return {
    plan,
    documents: withCorpus(documents, plan),
    reading,
    characters: characters.codes(),
    sources,
    source: (name) => sources(name).next().value,
  };
}

/** What is kept of a document that was read. */
export function publishedDocument(document: ParsedDocument, digest: string, stamp: string | null): PublishedDocument {
  const { name, rejected, tagLine, related } = document;
  // What was found is a piece of the document's text, and would keep the whole of it.
  const diagnostics = document.diagnostics.map(({ code, severity, line, column, found }): Diagnostic => ({
    code,
    severity,
    line,
    column,
    found: ownText(found),
  }));
  const stories = related.map(({ title, blocks: [opening] }) => [title, opening ?? null]);
  const beside = hash('sha256', JSON.stringify([tagLine, stories]), 'base64url').slice(0, 16);
  return { name, rejected, diagnostics, digest, stamp, beside };
}

/** The articles of one document, its words read anew. */
export function articlesOf({ from, place }: Source, reading: Reading): Article[] {
  return completeArticles('path' in from ? readDocument(from, reading).document : from, place);
}

/** @throws {ContentError} when nothing came of a folder and nothing was not what its owner asked for */
export function refuseEmpty({ plan, documents }: Publication, folder: string): void {
  if (plan.articles > 0) return;
  const reason =
    documents.length === 0
      ? 'holds no documents. Put text files (.txt) there, or name another folder with --content DIR'
      : `holds ${documents.length} documents and none could be published; what is wrong with each is said above`;
  throw new ContentError(`The content folder ${folder} ${reason}. (--allow-empty publishes an empty edition.)`);
}

/** @throws {ContentError} when there is no such folder */
export function requireFolder(folder: string): void {
  if (!existsSync(folder)) {
    throw new ContentError(
      `There is no content folder ${folder}. Make it and put text files (.txt) there, or name another with --content DIR.`,
    );
  }
  if (!statSync(folder).isDirectory()) throw new ContentError(`${folder} is a file; a folder of documents is needed.`);
}

function countFiles(folder: string): number {
  let count = 0;
  for (const _ of findDocuments(folder)) count += 1;
  return count;
}

/** One document, read. */
interface Sheet {
  readonly document: ParsedDocument;
  readonly text: string;
  readonly digest: string;
  readonly stamp: string | null;
}

function* readSheets(folder: string, reading: Reading, reader: DocumentReader): Generator<Sheet> {
  const read = reader(reading);
  for (const file of findDocuments(folder)) {
    const stamp = settledStamp(file);
    const { opened, document } = read(file);
    yield { document, text: opened.raw?.text ?? '', digest: digestOf(opened.bytes), stamp };
  }
  for (const { document, bytes } of listedDocuments(folder, reading.maxBytes)) {
    yield { document, text: JSON.stringify(document), digest: digestOf(bytes), stamp: null };
  }
}

function* listSheets(folder: string, maxBytes: number): Generator<Pick<Source, 'name' | 'from'>> {
  for (const file of findDocuments(folder)) yield { name: file.name, from: file };
  for (const { document } of listedDocuments(folder, maxBytes)) yield { name: document.name, from: document };
}

function listedDocuments(folder: string, maxBytes: number): Iterable<{ document: ParsedDocument; bytes: Buffer }> {
  const listed = join(folder, 'documents.jsonl');
  return existsSync(listed) ? readJsonDocuments(listed, 'documents.jsonl', maxBytes) : [];
}

/** SHA-256 of the bytes of a document, in hexadecimal. */
export const digestOf = (bytes: Buffer): string => hash('sha256', bytes, 'hex');

/** Adds to each document what only showed when it stood beside the others. */
export function withCorpus(documents: readonly PublishedDocument[], { diagnostics }: EditionPlan): PublishedDocument[] {
  const found = new Map<string, Diagnostic[]>();
  for (const { name, diagnostic } of diagnostics) found.set(name, [...(found.get(name) ?? []), diagnostic]);
  return documents.map((document) => {
    const own = found.get(document.name);
    return own ? { ...document, diagnostics: [...document.diagnostics, ...own] } : document;
  });
}

import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition, type Corpus } from '../corpus/build-edition.ts';
import type { Article } from '../schema/article.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { ParsedDocument } from '../schema/document.ts';
import type { Edition } from '../schema/edition.ts';
import type { Labels } from '../parser/labels.ts';
import { ContentError } from './reading/content-error.ts';
import { readContentSettings } from './reading/content-settings.ts';
import { findDocuments } from './reading/find-documents.ts';
import { MAX_BYTES } from './reading/open-document.ts';
import { readDocument } from './reading/read-document.ts';
import { readJsonDocuments } from './reading/read-json-documents.ts';

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
}

/** A content folder, published: all that a site needs, and what was met on the way. */
export interface Publication {
  readonly edition: Edition;
  readonly articles: readonly Article[];
  /** In the order in which they were read. */
  readonly documents: readonly PublishedDocument[];
}

export interface PublishOptions {
  /** Largest document read, in bytes. */
  readonly maxBytes?: number;
}

/** One document read and not yet published. */
interface Sheet {
  readonly document: ParsedDocument;
  readonly digest: string;
}

/**
 * Publishes a folder of documents. One bad document never stops the others: it is left out, and its diagnostics say why.
 * The result depends on the bytes and the names of the documents alone.
 *
 * @throws {ContentError} when there is no such folder, or its settings cannot be understood
 */
export function publish(folder: string, { maxBytes = MAX_BYTES }: PublishOptions = {}): Publication {
  requireFolder(folder);
  const { vocabulary, labels } = readContentSettings([folder]);
  const sheets = [...readSheets(folder, labels, maxBytes)];
  const corpus = buildEdition(
    sheets.map(({ document }) => document),
    vocabulary,
  );
  return { edition: corpus.edition, articles: corpus.articles, documents: sheets.map(withCorpus(corpus)) };
}

/** @throws {ContentError} when nothing came of a folder and nothing was not what its owner asked for */
export function refuseEmpty({ articles, documents }: Publication, folder: string): void {
  if (articles.length > 0) return;
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

function* readSheets(folder: string, labels: Labels, maxBytes: number): Generator<Sheet> {
  for (const file of findDocuments(folder)) {
    const { opened, document } = readDocument(file, { labels, maxBytes });
    yield { document, digest: digest(opened.bytes) };
  }
  const listed = join(folder, 'documents.jsonl');
  if (!existsSync(listed)) return;
  for (const { document, bytes } of readJsonDocuments(listed, 'documents.jsonl', maxBytes)) {
    yield { document, digest: digest(bytes) };
  }
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Adds to each document what only showed when it stood beside the others. */
function withCorpus({ diagnostics }: Corpus): (sheet: Sheet) => PublishedDocument {
  const found = new Map<string, Diagnostic[]>();
  for (const { name, diagnostic } of diagnostics) found.set(name, [...(found.get(name) ?? []), diagnostic]);
  return ({ document: { name, rejected, diagnostics: own }, digest: hash }) => ({
    name,
    rejected,
    diagnostics: [...own, ...(found.get(name) ?? [])],
    digest: hash,
  });
}

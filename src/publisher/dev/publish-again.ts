import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Publication, type PublishedDocument, publish, requireFolder } from '../publish.ts';
import { type ContentSettings, readContentSettings } from '../reading/content-settings.ts';
import type { DocumentReader } from '../reading/kept-documents.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import type { RecordedDocument } from '../site/build-record.ts';
import { areFew } from '../site/changed-since.ts';
import { changesIn, compareDocuments } from '../site/compared-documents.ts';
import { publishAmended } from '../site/publish-amended.ts';
import { type KeptParts, keptParts } from './kept-parts.ts';

/** A folder all documents of which were studied together. */
interface StudiedFolder extends Pick<KeptParts, 'study'> {
  readonly settings: ContentSettings;
  readonly documents: readonly RecordedDocument[];
  readonly characters: readonly number[];
  readonly articles: number;
}

/**
 * Publishes a folder again each time it is called. While few documents are others than when all were studied together, those alone are read and looked at;
 * then all are studied again, which takes many times as long.
 *
 * @returns what throws {ContentError} when there is no such folder, or its settings cannot be understood
 */
export function publishAgain(folder: string, reader: DocumentReader): () => Publication {
  let studied: StudiedFolder | undefined;

  function studyAll(): Publication {
    // Read before the documents: settings that change meanwhile are seen the next time.
    const settings = readContentSettings([folder]);
    const kept = keptParts();
    const publication = publish(folder, { reader, keep: kept.add });
    const { plan, documents, characters } = publication;
    kept.add(plan.neighbours());
    studied = {
      settings,
      documents: documents.map(recorded),
      characters,
      articles: plan.articles,
      study: kept.study,
    };
    return publication;
  }
  return () => {
    requireFolder(folder);
    return (studied && amended(studied, folder, reader)) ?? studyAll();
  };
}

/** While developing, no pages are made. */
function recorded(document: PublishedDocument): RecordedDocument {
  return { ...document, pages: [], asStudied: true };
}

/** @returns `undefined` where all documents are to be studied */
function amended(
  { settings, documents, characters, articles, study }: StudiedFolder,
  folder: string,
  reader: DocumentReader,
): Publication | undefined {
  const now = readContentSettings([folder]);
  const isSetAlike = JSON.stringify(now) === JSON.stringify(settings);
  if (articles === 0 || !isSetAlike || existsSync(join(folder, 'documents.jsonl'))) return undefined;
  const compared = compareDocuments(documents, folder, MAX_BYTES);
  if (compared.lines.length > 0 || !areFew(changesIn(compared), documents.length)) return undefined;
  const kept = study();
  const before = kept && { record: { characters, moved: [] }, study: kept, files: compared.files };
  return before && publishAmended(before, { labels: now.labels, maxBytes: MAX_BYTES }, now.vocabulary, reader);
}

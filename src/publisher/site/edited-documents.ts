import { digestOf } from '../publish.ts';
import { settledStamp } from '../reading/file-stamp.ts';
import { findDocuments, type FoundFile } from '../reading/find-documents.ts';
import { readBytes } from '../reading/read-bytes.ts';
import type { RecordedDocument } from './build-record.ts';

/** The documents of a site that stands, beside the files of its content folder. */
export interface EditedDocuments {
  /** As recorded, in their order; a file that was only touched has its new stamp. */
  readonly documents: readonly RecordedDocument[];
  /** Those whose bytes are others now, by their place among all. */
  readonly edited: ReadonlyMap<number, FoundFile>;
}

/**
 * Finds which documents were edited since they were recorded. A file whose stamp is the same is not read.
 *
 * @returns `undefined` where one came or went
 */
export function editedDocuments(
  recorded: readonly RecordedDocument[],
  content: string,
  maxBytes: number,
): EditedDocuments | undefined {
  const edited = new Map<number, FoundFile>();
  const documents = [...recorded];
  const files = findDocuments(content);
  for (const [at, document] of recorded.entries()) {
    // A line of `documents.jsonl`: that file is no document, and is compared with the settings.
    if (document.stamp === null) continue;
    const { value: file } = files.next();
    if (file?.name !== document.name) return undefined;
    const stamp = settledStamp(file);
    if (stamp !== '' && stamp === document.stamp) continue;
    if (digestOf(bytesOf(file, maxBytes)) === document.digest) documents[at] = { ...document, stamp };
    else edited.set(at, file);
  }
  return files.next().done ? { documents, edited } : undefined;
}

/** None of a file that is not read. */
function bytesOf({ path, refused }: FoundFile, maxBytes: number): Buffer {
  const read = refused === null ? readBytes(path, maxBytes) : undefined;
  return read && 'bytes' in read ? read.bytes : Buffer.alloc(0);
}

import { fileStamp } from './file-stamp.ts';
import { findDocuments, type FoundFile } from './find-documents.ts';
import { type ReadDocument, readDocument, type Reading } from './read-document.ts';

/** Makes what reads the documents of one publication. */
export type DocumentReader = (reading: Reading) => (file: FoundFile) => ReadDocument;

/** Reads each document when it is asked for, and forgets it. */
export const eachAnew: DocumentReader = (reading) => (file) => readDocument(file, reading);

/**
 * A reader that keeps every document it has read: for developing, where a folder is published again after each save. A file is taken for
 * unchanged where its inode, size and time are; new labels make every document another.
 */
export function keptDocuments(): DocumentReader {
  const kept = new Map<string, { readonly stamp: string; readonly read: ReadDocument }>();
  let how = '';
  return (reading) => {
    const now = JSON.stringify(reading);
    if (now !== how) kept.clear();
    how = now;
    return (file) => {
      const stamp = fileStamp(file);
      const known = kept.get(file.name);
      if (stamp !== undefined && known?.stamp === stamp) return known.read;
      const read = readDocument(file, reading);
      if (stamp !== undefined) kept.set(file.name, { stamp, read });
      return read;
    };
  };
}

/** One value for the state of all documents of a folder, by their stamps: equal values, nothing was saved in between. */
export function folderStamp(folder: string): string {
  return [...findDocuments(folder)].map((file) => `${file.name} ${fileStamp(file) ?? ''}`).join('\n');
}

import type { BuildRecord } from './build-record.ts';
import { changesIn, type ComparedDocuments, compareDocuments } from './compared-documents.ts';

/** When one document of so many came, went or was edited, all of them are studied together again. */
const STUDIED_AGAIN = 100;

/** Whether so many documents came, went or were edited that the others can be left as they were studied. */
export const areFew = (changed: number, documents: number): boolean => changed * STUDIED_AGAIN <= documents;

/** A site that stands, and what became of its documents since. */
export interface ChangedSite {
  readonly record: BuildRecord;
  readonly compared: ComparedDocuments;
  /** How many came, went or were edited since all were last studied together. */
  readonly amended: number;
}

/** @returns `undefined` where all are to be studied together again: by now more than one in a hundred is another */
export function changedSince(record: BuildRecord, content: string, maxBytes: number): ChangedSite | undefined {
  const compared = compareDocuments(record.documents, content, maxBytes);
  const amended = record.amended + changesIn(compared);
  return areFew(amended, record.documents.length) ? { record, compared, amended } : undefined;
}

import { digestOf } from '../publish.ts';
import { settledStamp } from '../reading/file-stamp.ts';
import { findDocuments, type FoundFile } from '../reading/find-documents.ts';
import { readBytes } from '../reading/read-bytes.ts';
import type { RecordedDocument } from './build-record.ts';

/** A file of the content folder beside what is recorded of it. */
export interface ComparedDocument {
  readonly file: FoundFile;
  /** Where it was only touched, with its new stamp; `undefined` for one that is new. */
  readonly known: RecordedDocument | undefined;
  /** Whether its bytes are others than those recorded. */
  readonly edited: boolean;
}

/** The files of a content folder beside the documents of a site that stands. */
export interface ComparedDocuments {
  /** In the order of the pile. */
  readonly files: readonly ComparedDocument[];
  /** Lines of `documents.jsonl`: that file is no document, and is compared with the settings. */
  readonly lines: readonly RecordedDocument[];
  /** How many of the files are edited. */
  readonly edited: number;
  /** How many are new, and how many recorded ones are no longer there. */
  readonly added: number;
  readonly gone: number;
}

/** Finds which documents came, went or were edited since they were recorded. A file whose stamp is the same is not read. */
export function compareDocuments(
  recorded: readonly RecordedDocument[],
  content: string,
  maxBytes: number,
): ComparedDocuments {
  const [lines, before] = [recorded.filter(({ stamp }) => stamp === null), new Map<string, RecordedDocument>()];
  for (const document of recorded) if (document.stamp !== null) before.set(document.name, document);
  const files = Array.from(findDocuments(content), (file) => compared(file, before.get(file.name), maxBytes));
  const known = files.filter((each) => each.known).length;
  return {
    files,
    lines,
    edited: files.filter(({ edited }) => edited).length,
    added: files.length - known,
    gone: before.size - known,
  };
}

/** How many documents are not as they were recorded. */
export const changesIn = ({ edited, added, gone }: ComparedDocuments): number => edited + added + gone;

function compared(file: FoundFile, known: RecordedDocument | undefined, maxBytes: number): ComparedDocument {
  if (!known) return { file, known, edited: false };
  const stamp = settledStamp(file);
  if (stamp !== '' && stamp === known.stamp) return { file, known, edited: false };
  if (digestOf(bytesOf(file, maxBytes)) !== known.digest) return { file, known, edited: true };
  return { file, known: { ...known, stamp }, edited: false };
}

/** None of a file that is not read. */
function bytesOf({ path, refused }: FoundFile, maxBytes: number): Buffer {
  const read = refused === null ? readBytes(path, maxBytes) : undefined;
  return read && 'bytes' in read ? read.bytes : Buffer.alloc(0);
}

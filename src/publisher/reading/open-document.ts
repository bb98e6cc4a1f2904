import { constants } from 'node:buffer';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { RawDocument } from '../../schema/document.ts';
import { decode, type Encoding } from '../decode.ts';
import { characterProblems } from './character-problems.ts';
import { isOddName } from './file-name.ts';
import type { FoundFile } from './find-documents.ts';
import { readBytes } from './read-bytes.ts';
import { wholeDocument } from './whole-document.ts';

/** Largest document read unless the owner says otherwise, in bytes: a thousand times a long article. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** One document, decoded; `raw` is `null` where nothing could be read, and the diagnostics say why. */
export interface OpenedDocument {
  readonly name: string;
  readonly raw: RawDocument | null;
  /** What the bytes were read as; `utf-8` where none were. */
  readonly encoding: Encoding;
  /** The bytes as they lay on the disk; empty where none were read. */
  readonly bytes: Buffer;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and decodes one document. Never throws, never waits: whatever lies under the name, an answer comes.
 *
 * @param maxBytes a larger file is refused by its size, before a byte of it is read; so is one that fits no string (half a gigabyte)
 */
export function openDocument({ name, path, refused }: FoundFile, maxBytes: number): OpenedDocument {
  const naming = isOddName(path) ? [wholeDocument('document-name-escaped', 'repaired', '')] : [];
  if (refused !== null) return closed(name, [...naming, wholeDocument('document-unreadable', 'rejected', refused)]);
  const read = readBytes(path, Math.min(maxBytes, constants.MAX_STRING_LENGTH));
  if ('refused' in read) return closed(name, [...naming, wholeDocument(read.refused, 'rejected', read.reason)]);
  const { text, encoding, problems } = decode(read.bytes);
  const diagnostics = [...naming, ...problems, ...characterProblems(text)];
  const raw = diagnostics.some(({ severity }) => severity === 'rejected') ? null : { name, text };
  return { name, raw, encoding, bytes: read.bytes, diagnostics };
}

function closed(name: string, diagnostics: readonly Diagnostic[]): OpenedDocument {
  return { name, raw: null, encoding: 'utf-8', bytes: Buffer.alloc(0), diagnostics };
}

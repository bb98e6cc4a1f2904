import type { Labels } from '../../parser/labels.ts';
import { parseDocument } from '../../parser/parse-document.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import type { FoundFile } from './find-documents.ts';
import { wholeDocument } from './whole-document.ts';
import { withinBounds } from './within-bounds.ts';

/** How the documents of a pile are read. */
export interface Reading {
  readonly labels: Labels;
  readonly maxBytes: number;
}

/** One document, opened and parsed; its diagnostics are those of both. */
export interface ReadDocument {
  readonly opened: OpenedDocument;
  readonly document: ParsedDocument;
}

/**
 * Opens and parses one document. Never throws, and comes to an end: what could not be read, or not in time, is a rejected document.
 *
 * @param allowed the longest that a text of so many units may take, in milliseconds
 */
export function readDocument(
  file: FoundFile,
  { labels, maxBytes }: Reading,
  allowed?: (units: number) => number,
): ReadDocument {
  const opened = openDocument(file, maxBytes);
  const { raw, diagnostics } = opened;
  if (!raw) return { opened, document: nothingRead(file.name, diagnostics) };
  const document = withinBounds(raw.text, () => parseDocument(raw, labels), allowed);
  if (typeof document === 'string') {
    const told = wholeDocument('document-too-costly', 'rejected', document);
    return { opened, document: nothingRead(file.name, [...diagnostics, told]) };
  }
  return { opened, document: { ...document, diagnostics: [...diagnostics, ...document.diagnostics] } };
}

/** The document that stands for one of which nothing could be read. */
export function nothingRead(name: string, diagnostics: readonly Diagnostic[]): ParsedDocument {
  return {
    name,
    rejected: true,
    title: null,
    publishedOn: null,
    unreadDate: null,
    source: null,
    tagLine: null,
    blocks: [],
    related: [],
    diagnostics,
    spans: [],
  };
}

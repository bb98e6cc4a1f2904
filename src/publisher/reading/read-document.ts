import type { Labels } from '../../parser/labels.ts';
import { parseDocument } from '../../parser/parse-document.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import type { FoundFile } from './find-documents.ts';

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

/** Opens and parses one document. Never throws: what could not be read is a rejected document. */
export function readDocument(file: FoundFile, { labels, maxBytes }: Reading): ReadDocument {
  const opened = openDocument(file, maxBytes);
  if (!opened.raw) return { opened, document: nothingRead(file.name, opened.diagnostics) };
  const document = parseDocument(opened.raw, labels);
  return { opened, document: { ...document, diagnostics: [...opened.diagnostics, ...document.diagnostics] } };
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

import { constants } from 'node:buffer';
import { readDay } from '../../parser/dates/read-day.ts';
import { isCalendarDate } from '../../schema/day.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { ParsedDocument, Span } from '../../schema/document.ts';
import { errorReason } from './error-reason.ts';
import { nothingRead } from './read-document.ts';
import { type ByteLine, readLines } from './read-lines.ts';
import { withinBounds } from './within-bounds.ts';

/** One line of `documents.jsonl`: a document whose fields are known already. */
interface JsonDocument {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
  /** Paragraphs, divided by line ends. */
  readonly body: string;
}

/** A document of `documents.jsonl`, named by its id, and the bytes of its line. */
export interface ReadJsonDocument {
  readonly document: ParsedDocument;
  readonly bytes: Buffer;
}

/**
 * Reads `documents.jsonl`: a line a document, `{"id", "title", "date"?, "source"?, "body"}`. A line that is no such object is a
 * rejected document named by the file; it never stops the others.
 *
 * @param name how the file is called in diagnostics
 * @param maxBytes a longer line is refused
 */
export function* readJsonDocuments(path: string, name: string, maxBytes: number): Generator<ReadJsonDocument> {
  const ids = new Set<string>();
  const most = Math.min(maxBytes, constants.MAX_STRING_LENGTH);
  for (const line of readLines(path, most)) {
    if (line.length <= most && line.bytes.toString('latin1').trim() === '') continue;
    yield { document: readLine(line, name, most, ids), bytes: line.bytes };
  }
}

function readLine({ number, length, bytes }: ByteLine, name: string, most: number, ids: Set<string>): ParsedDocument {
  const reject = (found: string, code: Diagnostic['code'] = 'document-unreadable') =>
    nothingRead(`${name}#${number}`, [{ code, severity: 'rejected', line: number, column: 1, found }]);
  if (length > most) return reject(`${length} bytes of at most ${most}`, 'document-too-large');
  const value = parseLine(bytes);
  if (typeof value === 'string') return reject(value);
  if (ids.has(value.id)) return reject(`the id "${value.id}" stands on an earlier line`);
  ids.add(value.id);
  const document = withinBounds(value.body, () => toDocument(value, number));
  return typeof document === 'string' ? reject(document, 'document-too-costly') : document;
}

/** The object on a line, or what is wrong with it. */
function parseLine(bytes: Buffer): JsonDocument | string {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isJsonDocument(value)
      ? value
      : 'expected {"id", "title", "body"} with texts, and texts for "date" and "source"';
  } catch (error) {
    return errorReason(error);
  }
}

function isJsonDocument(value: unknown): value is JsonDocument {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  const texts = ['title', 'body'].every((field) => typeof fields.get(field) === 'string');
  const options = ['date', 'source'].every((field) =>
    ['string', 'undefined'].includes(typeof (fields.get(field) ?? undefined)),
  );
  return typeof id === 'string' && id !== '' && texts && options;
}

function toDocument({ id, title, date, source, body }: JsonDocument, line: number): ParsedDocument {
  const publishedOn = (date && isCalendarDate(date) ? date : date && readDay(date)?.day) || null;
  const unreadDate = date && !publishedOn ? date : null;
  const { paragraphs, spans } = cutBody(body);
  const told = (code: Diagnostic['code'], severity: Diagnostic['severity'], found = ''): Diagnostic[] => [
    { code, severity, line, column: 1, found },
  ];
  return {
    name: id,
    rejected: paragraphs.length === 0,
    title: title.trim() || null,
    publishedOn,
    unreadDate,
    source: source?.trim() || null,
    tagLine: null,
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
    related: [],
    diagnostics: [
      ...(paragraphs.length === 0 ? told('body-missing', 'rejected') : []),
      ...(unreadDate ? told('date-unreadable', 'missing', unreadDate) : []),
    ],
    spans,
  };
}

/** The paragraphs of a body, trimmed, and the spans that tile it. */
function cutBody(body: string): { paragraphs: string[]; spans: Span[] } {
  const paragraphs: string[] = [];
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: piece, index } of body.matchAll(/[^\r\n]+/g)) {
    if (piece.trim() === '') continue;
    if (index > start) spans.push({ start, end: index, role: 'blank' });
    start = index + piece.length;
    spans.push({ start: index, end: start, role: 'paragraph' });
    paragraphs.push(piece.trim());
  }
  if (start < body.length) spans.push({ start, end: body.length, role: 'blank' });
  return { paragraphs, spans };
}

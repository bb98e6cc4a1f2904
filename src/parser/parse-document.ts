import type { ParsedDocument, RawDocument } from '../schema/document.ts';
import { divide } from './body/divide.ts';
import { readBlocks } from './body/read-blocks.ts';
import { readRelated } from './body/read-related.ts';
import { takeFields } from './body/take-fields.ts';
import { findIndexHeading } from './header/find-index-heading.ts';
import { readHeader } from './header/read-header.ts';
import { LABELS } from './labels.ts';
import type { Labels } from './labels.ts';
import { cleanText } from './reading/clean-text.ts';
import { cutPieces } from './reading/cut-pieces.ts';
import { mark, note } from './reading/ledger.ts';
import type { Ledger, Range } from './reading/ledger.ts';
import { locate } from './reading/locate.ts';
import { readLines } from './reading/read-lines.ts';
import type { Line } from './reading/read-lines.ts';
import { tile } from './reading/tile.ts';
import { findEmbeds } from './tweets/find-embeds.ts';

/** What a document says, but for where it says it. */
type Article = Omit<ParsedDocument, 'name' | 'diagnostics' | 'spans'>;

/**
 * Reads one document alone: never throws, loses no word, takes time in proportion to its length.
 *
 * @param labels the spellings of «المصدر», «كلمات دلالية», «إقرأ أيضاً» and «تاريخ النشر» to know
 */
export function parseDocument({ name, text: raw }: RawDocument, labels: Labels = LABELS): ParsedDocument {
  const { text, offsets, damaged } = cleanText(raw);
  const ledger: Ledger = { spans: [], notes: [] };
  for (const line of damaged) note(ledger, line.repaired ? 'mojibake-repaired' : 'mojibake-unrepaired', line);
  const article = readArticle(text, labels, ledger);
  const rawAt = (at: number) => offsets?.[at] ?? at;
  const inRaw = <T extends { start: number; end: number }>(piece: T): T =>
    offsets ? { ...piece, start: rawAt(piece.start), end: rawAt(piece.end) } : piece;
  return {
    name,
    ...article,
    diagnostics: locate(raw, ledger.notes.map(inRaw)),
    spans: tile(ledger.spans.map(inRaw), raw.length),
  };
}

function readArticle(text: string, labels: Labels, ledger: Ledger): Article {
  const lines = readLines(text);
  if (lines.length === 0) return reject('document-empty', NOWHERE, lines, ledger);
  const heading = findIndexHeading(text, lines);
  if (heading) return reject('index-page', heading, lines, ledger);
  const { host, stories } = divide(text, cutPieces(text, lines, findEmbeds(text)), labels);
  const { source, tagLine, rest } = takeFields(text, host, ledger);
  const { body, ...header } = readHeader(text, rest, ledger);
  const blocks = readBlocks(text, body, 'paragraph', ledger);
  const related = readRelated(text, stories, ledger);
  const bodyEnd = { start: body.at(-1)?.end ?? 0, end: body.at(-1)?.end ?? 0 };
  if (source === null) note(ledger, 'source-missing', bodyEnd);
  if (tagLine === null) note(ledger, 'tags-missing', bodyEnd);
  if (blocks.length === 0) note(ledger, 'body-missing', bodyEnd);
  return { rejected: blocks.length === 0, ...header, source, tagLine, blocks, related };
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Nothing is read from such a document, but each line is accounted for. */
function reject(code: 'document-empty' | 'index-page', at: Range, lines: readonly Line[], ledger: Ledger): Article {
  for (const line of lines) mark(ledger, line, `discarded:${code}`);
  note(ledger, code, at);
  return {
    rejected: true,
    title: null,
    publishedOn: null,
    unreadDate: null,
    source: null,
    tagLine: null,
    blocks: [],
    related: [],
  };
}

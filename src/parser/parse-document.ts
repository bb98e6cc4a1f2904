import type { ParsedDocument, RawDocument } from '../schema/document.ts';
import { cutParts } from './body/cut-parts.ts';
import { divide } from './body/divide.ts';
import type { Part } from './body/part.ts';
import { readBlocks } from './body/read-blocks.ts';
import { readRelated } from './body/read-related.ts';
import { takeFields } from './body/take-fields.ts';
import { findIndexHeading } from './header/find-index-heading.ts';
import { readHeader } from './header/read-header.ts';
import { LABELS } from './labels.ts';
import type { Labels } from './labels.ts';
import { cleanText } from './reading/clean-text.ts';
import { mark, newLedger, note } from './reading/ledger.ts';
import type { Ledger, Range } from './reading/ledger.ts';
import { locate } from './reading/locate.ts';
import { tile } from './reading/tile.ts';

/** What a document says, but for where it says it. */
type Article = Omit<ParsedDocument, 'name' | 'diagnostics' | 'spans'>;

/**
 * Reads one document alone: never throws, loses no word, takes time in proportion to its length.
 *
 * @param labels the spellings of «المصدر», «كلمات دلالية», «إقرأ أيضاً» and «تاريخ النشر» to know
 */
export function parseDocument({ name, text: raw }: RawDocument, labels: Labels = LABELS): ParsedDocument {
  const { text, offsets, damaged } = cleanText(raw);
  const ledger = newLedger();
  for (const line of damaged) note(ledger, line.repaired ? 'mojibake-repaired' : 'mojibake-unrepaired', line);
  const article = readArticle(text, labels, ledger);
  return {
    name,
    ...article,
    diagnostics: locate(raw, inRaw(ledger.notes, offsets)),
    spans: tile(inRaw(ledger.spans, offsets), raw.length),
  };
}

/** Where things of the clean text lie in the raw one. */
function inRaw<T extends Range>(things: readonly T[], offsets: Uint32Array | undefined): readonly T[] {
  if (!offsets) return things;
  return things.map((thing) => ({ ...thing, start: offsets[thing.start] ?? 0, end: offsets[thing.end] ?? 0 }));
}

function readArticle(text: string, labels: Labels, ledger: Ledger): Article {
  const parts = cutParts(text, labels);
  if (parts.length === 0) return reject('document-empty', NOWHERE, parts, ledger);
  const heading = findIndexHeading(text, parts);
  if (heading) return reject('index-page', heading, parts, ledger);
  const { host, stories } = divide(parts);
  const fields = takeFields(text, host, ledger);
  const header = readHeader(text, host, ledger);
  const blocks = readBlocks(text, host, 'paragraph', ledger);
  const related = readRelated(text, stories, ledger);
  const textEnd = host.findLast((part) => !ledger.taken.has(part))?.end ?? 0;
  const missing = { start: textEnd, end: textEnd };
  if (fields.source === null) note(ledger, 'source-missing', missing);
  if (fields.tagLine === null) note(ledger, 'tags-missing', missing);
  if (blocks.length === 0) note(ledger, 'body-missing', missing);
  return { rejected: blocks.length === 0, ...header, ...fields, blocks, related };
}

const NOWHERE: Range = { start: 0, end: 0 };

/** Nothing is read from such a document, but each part is accounted for. */
function reject(code: 'document-empty' | 'index-page', at: Range, parts: readonly Part[], ledger: Ledger): Article {
  for (const part of parts) mark(ledger, part, `discarded:${code}`);
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

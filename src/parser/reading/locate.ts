import type { Diagnostic, DiagnosticCode, Severity } from '../../schema/diagnostic.ts';
import type { Note } from './ledger.ts';

const LONGEST_EXCERPT = 200;
const LINE_BREAK = /\r\n?|\n/g;

const REJECTED: ReadonlySet<DiagnosticCode> = new Set(['document-empty', 'index-page', 'body-missing']);

/** What was put right has a name of its own; all else was missing, or not told. */
const REPAIRED: ReadonlySet<DiagnosticCode> = new Set([
  'mojibake-repaired',
  'title-repeated',
  'date-converted',
  'feed-heading-dropped',
  'crawl-time-dropped',
  'byline-dropped',
  'paragraph-glued-to-tweet',
  'tweet-text-repeated',
  'label-repeated',
]);

function severityOf(code: DiagnosticCode): Severity {
  if (REJECTED.has(code)) return 'rejected';
  return REPAIRED.has(code) ? 'repaired' : 'missing';
}

/** Tells each note by line and column of the raw text, in the order of the text. */
export function locate(raw: string, notes: readonly Note[]): Diagnostic[] {
  if (notes.length === 0) return [];
  let line = 1;
  let lineStart = 0;
  let next = nextBreak(raw, 0);
  return notes
    .toSorted((a, b) => a.start - b.start)
    .map(({ code, start, end }) => {
      while (next <= start) {
        line += 1;
        lineStart = next;
        next = nextBreak(raw, next);
      }
      const found = raw.slice(start, Math.min(end, start + LONGEST_EXCERPT));
      return { code, severity: severityOf(code), line, column: start - lineStart + 1, found };
    });
}

/** Where the line after `from` begins; beyond every place where there is none. */
function nextBreak(raw: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(raw) ? LINE_BREAK.lastIndex : Infinity;
}

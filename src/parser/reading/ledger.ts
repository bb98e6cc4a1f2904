import type { DiagnosticCode } from '../../schema/diagnostic.ts';
import type { Span, SpanRole } from '../../schema/document.ts';

/** Something met in `[start, end)`; an empty range where something was looked for and not found. */
export interface Note {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
}

/** What the rules write down as they read: which piece was read as what, and what was met on the way. */
export interface Ledger {
  readonly spans: Span[];
  readonly notes: Note[];
  /** The parts of the document that were read as something else than the text of a body. */
  readonly taken: Set<Range>;
}

export const newLedger = (): Ledger => ({ spans: [], notes: [], taken: new Set() });

/** Anything with a place in the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Writes down what a piece was read as. An empty piece is nothing. */
export function mark({ spans }: Ledger, { start, end }: Range, role: SpanRole): void {
  if (start < end) spans.push({ start, end, role });
}

/** Writes down what was met in a piece. */
export function note({ notes }: Ledger, code: DiagnosticCode, { start, end }: Range): void {
  notes.push({ code, start, end });
}

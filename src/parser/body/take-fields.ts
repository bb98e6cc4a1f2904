import type { Labelled, Part } from './divide.ts';
import type { Piece } from '../reading/cut-pieces.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';

/** The labelled lines of a document, and what is left of it. */
export interface Fields {
  readonly source: string | null;
  readonly tagLine: string | null;
  readonly rest: readonly (Piece | DateLine)[];
}

/** The line «تاريخ النشر: …». */
export interface DateLine extends Labelled {
  readonly kind: 'date';
}

const isDateLine = (part: Labelled): part is DateLine => part.kind === 'date';

/**
 * Takes the source and the tag line out of a document. The first of each behind the prose counts; one with prose behind it
 * counts where there is no other. The same line again is dropped; another source in mid text is a credit, and stays there.
 */
export function takeFields(text: string, host: readonly Part[], ledger: Ledger): Fields {
  const source = choose(host, 'source');
  const tags = choose(host, 'tags');
  const rest: (Piece | DateLine)[] = [];
  for (const part of host) {
    if (part.type !== 'labelled' || isDateLine(part)) rest.push(part);
    else if (part === source || part === tags) markField(part, ledger);
    else if (repeats(text, part, source) || repeats(text, part, tags)) drop(part, ledger);
    else rest.push(part.prose);
  }
  return { source: valueOf(text, source), tagLine: valueOf(text, tags), rest };
}

function choose(host: readonly Part[], kind: 'source' | 'tags'): Labelled | undefined {
  const isOne = (part: Part): part is Labelled => part.type === 'labelled' && part.kind === kind;
  const lastProse = host.findLastIndex(({ type }) => type !== 'labelled');
  return host.slice(lastProse + 1).find(isOne) ?? host.findLast(isOne);
}

function markField({ start, valueStart, end, kind }: Labelled, ledger: Ledger): void {
  mark(ledger, { start, end: valueStart }, 'label');
  mark(ledger, { start: valueStart, end }, kind === 'source' ? 'source' : 'tags');
}

function repeats(text: string, part: Labelled, chosen: Labelled | undefined): boolean {
  return chosen?.kind === part.kind && (part.valueStart === part.end || valueOf(text, part) === valueOf(text, chosen));
}

function drop(part: Labelled, ledger: Ledger): void {
  mark(ledger, part, 'discarded:repeated-label');
  note(ledger, 'label-repeated', part);
}

/** What stands behind a label; `null` where nothing does. */
export function valueOf(text: string, part: Labelled | undefined): string | null {
  return part && part.valueStart < part.end ? text.slice(part.valueStart, part.end) : null;
}

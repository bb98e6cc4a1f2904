import type { LabelKind } from '../labels.ts';
import { mark } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import { drop, taken } from './part.ts';
import type { Labelled, Part } from './part.ts';

/** The source and the tag line of a document, and what is left of it: text, embeds and date lines. */
export interface Fields {
  readonly source: string | null;
  readonly tagLine: string | null;
  readonly rest: readonly Part[];
}

/**
 * Takes the source and the tag line out of a document. The first of each behind the text counts; one with text behind it
 * counts where there is no other. The same line again is dropped; another source in mid text is a credit, and stays there.
 */
export function takeFields(text: string, host: readonly Part[], ledger: Ledger): Fields {
  const source = choose(host, 'source');
  const tags = choose(host, 'tags');
  const rest = host.map((part) => {
    if (part.type !== 'labelled' || part.kind === 'date') return part;
    const chosen = part.kind === 'source' ? source : tags;
    if (part === chosen) return takeField(part, ledger);
    return repeats(text, part, chosen) ? drop(part, 'repeated-label', ledger) : part.prose;
  });
  return { source: valueOf(text, source), tagLine: valueOf(text, tags), rest };
}

function choose(host: readonly Part[], wanted: LabelKind): Labelled | undefined {
  const isWanted = (part: Part): part is Labelled => part.type === 'labelled' && part.kind === wanted;
  const lastText = host.findLastIndex(({ type }) => type !== 'labelled');
  return host.find((part, index): part is Labelled => index > lastText && isWanted(part)) ?? host.findLast(isWanted);
}

function takeField(part: Labelled, ledger: Ledger) {
  const { start, valueStart, end, kind } = part;
  mark(ledger, { start, end: valueStart }, 'label');
  mark(ledger, { start: valueStart, end }, kind === 'source' ? 'source' : 'tags');
  return taken(part);
}

function repeats(text: string, part: Labelled, chosen: Labelled | undefined): boolean {
  const value = valueOf(text, part);
  return part.kind === chosen?.kind && (value === null || value === valueOf(text, chosen));
}

/** What stands behind a label; `null` where nothing does. */
function valueOf(text: string, part: Labelled | undefined): string | null {
  return part && part.valueStart < part.end ? text.slice(part.valueStart, part.end) : null;
}

import type { Ledger } from '../reading/ledger.ts';
import { drop, takeLabelled, valueOf } from './part.ts';
import type { Labelled, Part } from './part.ts';

/** The source and the tag line of a document. */
export interface Fields {
  readonly source: string | null;
  readonly tagLine: string | null;
}

/**
 * Takes the source and the tag line out of a document. The first of each behind the text counts; one with text behind it
 * counts where there is no other. The same line again is dropped; another source in mid text is a credit, and stays there.
 */
export function takeFields(text: string, host: readonly Part[], ledger: Ledger): Fields {
  return { source: takeField('source', text, host, ledger), tagLine: takeField('tags', text, host, ledger) };
}

function takeField(kind: 'source' | 'tags', text: string, host: readonly Part[], ledger: Ledger): string | null {
  const all = host.filter((part): part is Labelled => part.type === 'labelled' && part.kind === kind);
  const textEnd = host.findLast(({ type }) => type !== 'labelled')?.end ?? 0;
  const chosen = all.find(({ start }) => start >= textEnd) ?? all.at(-1);
  if (!chosen) return null;
  const value = valueOf(text, chosen);
  takeLabelled(chosen, kind, ledger);
  for (const other of all) {
    const otherValue = valueOf(text, other);
    if (other !== chosen && (otherValue === null || otherValue === value)) drop(other, 'repeated-label', ledger);
  }
  return value;
}

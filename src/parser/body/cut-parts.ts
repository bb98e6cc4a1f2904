import type { LabelKind, Labels } from '../labels.ts';
import { cutPieces } from '../reading/cut-pieces.ts';
import type { Prose } from '../reading/next-line.ts';
import { readLabel } from '../reading/read-label.ts';
import { findEmbeds } from '../tweets/find-embeds.ts';
import type { Labelled, Part } from './part.ts';

/** A source is a name, a date is short; a line that says more behind such a label is prose. A tag line has no limit. */
const LONGEST = 120;

/** Cuts a document into lines, lines with labels, and embeds. */
export function cutParts(text: string, labels: Labels): Part[] {
  const parts: Part[] = cutPieces(text, findEmbeds(text));
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const found = part?.type === 'prose' && labelled(text, part, labels);
    if (found) parts[index] = found;
  }
  return parts;
}

function labelled(text: string, prose: Prose, labels: Labels): Labelled | undefined {
  const hit = readLabel(text, prose, labels);
  if (!hit || (isShort(hit.kind) && prose.end - hit.valueStart > LONGEST)) return undefined;
  return { type: 'labelled', kind: hit.kind, valueStart: hit.valueStart, start: prose.start, end: prose.end, prose };
}

const isShort = (kind: LabelKind): boolean => kind === 'source' || kind === 'date';

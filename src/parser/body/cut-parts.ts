import type { LabelKind, Labels } from '../labels.ts';
import { cutPieces } from '../reading/cut-pieces.ts';
import { readLabel } from '../reading/read-label.ts';
import { findEmbeds } from '../tweets/find-embeds.ts';
import type { Labelled, Part } from './part.ts';

/** A source is a name, a date is short; a line that says more behind such a label is prose. A tag line has no limit. */
const LONGEST = 120;

/** Cuts a document into lines, lines with labels, and embeds. */
export function cutParts(text: string, labels: Labels): Part[] {
  const embeds = findEmbeds(text);
  return Array.from(cutPieces(text, embeds), (piece) => labelled(text, piece, labels) ?? piece);
}

function labelled(text: string, piece: Part, labels: Labels): Labelled | undefined {
  if (piece.type !== 'prose') return undefined;
  const hit = readLabel(text, piece, labels);
  if (!hit || (isShort(hit.kind) && piece.end - hit.valueStart > LONGEST)) return undefined;
  return { type: 'labelled', ...hit, start: piece.start, end: piece.end, prose: piece };
}

const isShort = (kind: LabelKind) => kind === 'source' || kind === 'date';

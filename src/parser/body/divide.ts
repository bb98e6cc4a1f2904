import type { LabelKind, Labels } from '../labels.ts';
import { readLabel } from '../reading/read-label.ts';
import type { Labelled, Part, Piece } from './part.ts';

/** What stands under one "read also" label. */
export interface Story {
  readonly label: Labelled;
  readonly parts: readonly Part[];
}

/** The document itself, and the stories behind it. */
export interface Division {
  readonly host: readonly Part[];
  readonly stories: readonly Story[];
}

/** A source is a name, a date is short; a line that says more behind such a label is prose. A tag line has no limit. */
const LONGEST = 120;

/** Parts a document from the stories under its "read also" labels. */
export function divide(text: string, pieces: readonly Piece[], labels: Labels): Division {
  const parts = pieces.map((piece) => labelled(text, piece, labels) ?? piece);
  const first = parts.findIndex((part, index) => opensStories(parts, part, index));
  if (first < 0) return { host: parts, stories: [] };
  return { host: parts.slice(0, first), stories: storiesOf(parts.slice(first)) };
}

function labelled(text: string, piece: Piece, labels: Labels): Labelled | undefined {
  if (piece.type !== 'prose') return undefined;
  const hit = readLabel(text, piece, labels);
  if (!hit || (isShort(hit.kind) && piece.end - hit.valueStart > LONGEST)) return undefined;
  return { type: 'labelled', ...hit, start: piece.start, end: piece.end, prose: piece };
}

const isShort = (kind: LabelKind) => kind === 'source' || kind === 'date';

const isReadAlso = (part: Part): part is Labelled => part.type === 'labelled' && part.kind === 'readAlso';
const isTrailer = (part: Part) => part.type === 'labelled' && (part.kind === 'source' || part.kind === 'tags');

/**
 * A "read also" opens the stories behind the document where its source or tags stand before it, or where none stand behind it
 * and the label is alone on its line. Elsewhere it points away from the middle of the text: of 169 on real pages, 148 do.
 */
function opensStories(parts: readonly Part[], part: Part, index: number): boolean {
  if (!isReadAlso(part)) return false;
  if (parts.slice(0, index).some(isTrailer)) return true;
  return part.valueStart === part.end && !parts.slice(index).some(isTrailer);
}

/** One story a label; in a story, a label with words behind it is a line of the text. */
function storiesOf(parts: readonly Part[]): Story[] {
  const stories: { label: Labelled; parts: Part[] }[] = [];
  for (const part of parts) {
    const open = stories.at(-1);
    const opens = isReadAlso(part) && (!open || part.valueStart === part.end || open.parts.some(isTrailer));
    if (opens) stories.push({ label: part, parts: [] });
    else open?.parts.push(part);
  }
  return stories;
}

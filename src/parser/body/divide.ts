import type { Labelled, Part } from './part.ts';

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

/** Parts a document from the stories under its "read also" labels. */
export function divide(parts: readonly Part[]): Division {
  const first = findFirstStory(parts);
  if (first < 0) return { host: parts, stories: [] };
  return { host: parts.slice(0, first), stories: storiesOf(parts.slice(first)) };
}

const isReadAlso = (part: Part): part is Labelled => part.type === 'labelled' && part.kind === 'readAlso';
const isTrailer = (part: Part) => part.type === 'labelled' && (part.kind === 'source' || part.kind === 'tags');

/** A source among so many first parts may stand in the header. */
const HEADER_PARTS = 3;

/**
 * Where the stories behind a document begin: at a "read also" behind its source or tags; or, where it has neither, at one
 * alone on its line. Elsewhere it points away from the middle of the text: of 169 on real pages, 148 do.
 */
function findFirstStory(parts: readonly Part[]): number {
  const trailer = parts.findIndex((part, index) => isTrailer(part) && isBehindText(parts, index));
  if (trailer >= 0) return parts.findIndex((part, index) => index > trailer && isReadAlso(part));
  if (parts.some(isTrailer)) return -1;
  return parts.findIndex((part) => isReadAlso(part) && isAlone(part));
}

/** Whether a source or tag line stands behind the text and not in the header. */
function isBehindText(parts: readonly Part[], index: number): boolean {
  const next = parts[index + 1];
  return index >= HEADER_PARTS || (next !== undefined && isReadAlso(next));
}

/** One story a label. In a story, a label with words behind it is a line of the text, but not behind a trailer of its own. */
function storiesOf(parts: readonly Part[]): Story[] {
  const stories: { label: Labelled; parts: Part[] }[] = [];
  let ended = true;
  for (const part of parts) {
    if (isReadAlso(part) && (ended || isAlone(part))) {
      stories.push({ label: part, parts: [] });
      ended = false;
    } else {
      stories.at(-1)?.parts.push(part);
      ended ||= isTrailer(part);
    }
  }
  return stories;
}

const isAlone = ({ valueStart, end }: Labelled): boolean => valueStart === end;

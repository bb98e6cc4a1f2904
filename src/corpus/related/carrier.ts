import { fold } from '../../arabic/fold.ts';
import type { ParsedDocument, RelatedStory } from '../../schema/document.ts';
import { blockText } from '../block-text.ts';
import { ownText } from '../own-text.ts';
import { cardOf, type StoryCard } from '../summarise.ts';
import { wordsOf } from '../tagged-document.ts';
import { remember } from '../tags/words/remember.ts';

/** A document as following its "read also" stories sees it; its words are forgotten. */
export interface Carrier {
  readonly name: string;
  readonly title: string | null;
  /** In the order of the document. */
  readonly stories: readonly CarriedStory[];
}

/** A "read also" story, as far as it is kept. */
export interface CarriedStory {
  readonly title: string | null;
  /** What a page of its own would need; `null` where there is a headline alone. */
  readonly told: { readonly key: string; readonly card: StoryCard } | null;
}

/** Keeps of a document what its "read also" stories need: its headline, and about 1.5 kB a story (headline, opening, lead). */
export function carrierOf({ name, title, related }: ParsedDocument): Carrier {
  return { name, title: title === null ? null : ownText(title), stories: related.map(carriedStory) };
}

function carriedStory(story: RelatedStory): CarriedStory {
  const { title, blocks } = story;
  if (blocks.length === 0) return { title: title === null ? null : ownText(title), told: null };
  const words = wordsOf({ title: null, blocks });
  const card = cardOf({ title, blocks, publishedOn: null, source: null }, words.hashes.length);
  // Where there is a headline, the card has it: one copy is enough.
  return { title: title === null ? null : card.title, told: { key: attachedKey(story), card } };
}

const foldedChunk = remember(1 << 16, fold);

/** The same as `fold`, at the cost of looking up each word. */
function foldText(text: string): string {
  return text
    .split(/\s+/)
    .map(foldedChunk)
    .filter((chunk) => chunk !== '')
    .join(' ');
}

/** No path ends in a line break, so the key of a story is never the name of a document. */
function attachedKey({ title, blocks }: RelatedStory): string {
  const opening = blocks[0] ? blockText(blocks[0]) : '';
  return `attached\n${foldText(title ?? '')}\n${foldText(opening)}\n`;
}

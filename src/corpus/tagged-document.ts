import type { ParsedDocument } from '../schema/document.ts';
import { blockText } from './block-text.ts';
import type { TaggedDocument } from './tags/study-tags.ts';

/** What cutting tags needs of a document: its line, and its own words. Not the stories printed beside it. */
export function taggedDocument({ name, tagLine, title, blocks, source, publishedOn }: ParsedDocument): TaggedDocument {
  return { name, tagLine, title, body: blocks.map(blockText).join('\n'), source, publishedOn };
}

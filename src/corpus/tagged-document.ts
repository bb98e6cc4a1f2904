import type { ParsedDocument } from '../schema/document.ts';
import { blockText } from './block-text.ts';
import { sourceName } from './source-name.ts';
import type { TaggedDocument } from './tags/study-tags.ts';
import { documentWords, type DocumentWords } from './tags/words/text-words.ts';

/** What cutting tags needs of a document: its line, and its own words. Not the stories printed beside it. */
export function taggedDocument({ name, tagLine, title, blocks, source, publishedOn }: ParsedDocument): TaggedDocument {
  return {
    name,
    tagLine,
    title,
    body: bodyOf(blocks),
    source: source === null ? null : sourceName(source),
    publishedOn,
  };
}

/**
 * The words of a document's headline and body, as hashes: read once, for the study of tags, for copies and for the minutes
 * it takes to read. Not those of the stories printed beside it.
 */
export function wordsOf({ title, blocks }: Pick<ParsedDocument, 'title' | 'blocks'>): DocumentWords {
  return documentWords(title, bodyOf(blocks));
}

const bodyOf = (blocks: ParsedDocument['blocks']): string => blocks.map(blockText).join('\n');

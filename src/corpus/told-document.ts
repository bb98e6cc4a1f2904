import type { ParsedDocument } from '../schema/document.ts';
import { type Carrier, carrierOf } from './related/carrier.ts';
import { cardOf, type StoryCard } from './summarise.ts';
import type { DocumentWords } from './tags/words/text-words.ts';

/** What lists and neighbours need of a document, its text forgotten. */
export interface ToldDocument extends Carrier {
  readonly card: StoryCard;
}

/** @param words of its headline and body */
export function toldDocument(document: ParsedDocument, words: DocumentWords): ToldDocument {
  const { name, title, stories } = carrierOf(document);
  // Field by field, here and wherever one is kept of each document: an object that is spread into another one costs 300 bytes more.
  return { name, title, stories, card: cardOf(document, words.hashes.length - words.titleLength) };
}

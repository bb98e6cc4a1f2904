import type { ParsedDocument } from '../schema/document.ts';
import { type Carrier, carrierOf } from './related/carrier.ts';
import { cardOf, type StoryCard } from './summarise.ts';
import type { DocumentWords } from './tags/words/text-words.ts';

/** What lists and neighbours need of a document, its text forgotten. */
export interface ToldDocument extends Carrier {
  readonly card: StoryCard;
}

/** @param words of its headline and body */
export const toldDocument = (document: ParsedDocument, words: DocumentWords): ToldDocument => ({
  ...carrierOf(document),
  card: cardOf(document, words.hashes.length - words.titleLength),
});

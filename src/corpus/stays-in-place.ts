import type { Article } from '../schema/article.ts';
import type { ParsedDocument, RelatedStory } from '../schema/document.ts';
import { cardOf, type StoryCard } from './summarise.ts';
import { wordsOf } from './tagged-document.ts';
import { ownEvidence, packed } from './tags/counts/own-evidence.ts';
import { tagLineWords } from './tags/words/tag-line.ts';
import type { DocumentWords } from './tags/words/text-words.ts';

/**
 * Whether a document that was edited keeps its place among the others: its tags, the stories beside it, and all that lists say of it. Its tag line and
 * which "read also" stories it has are to be the same.
 *
 * @param before the article that was published of it
 */
export function staysInPlace(before: Article, now: ParsedDocument): boolean {
  const words = wordsOf(now);
  if (!isOnCard(before, cardOf(now, words.hashes.length - words.titleLength))) return false;
  const wordsBefore = wordsOf({ title: before.titled ? before.title : null, blocks: before.blocks });
  return now.tagLine === null || saysTheSameOf(now.tagLine, wordsBefore, words);
}

/**
 * The same of a story that is attached to a document.
 *
 * @param before the article that was published of it
 */
export function staysAttached(before: Article, { title, blocks }: RelatedStory): boolean {
  const words = wordsOf({ title: null, blocks }).hashes.length;
  return isOnCard(before, cardOf({ title, blocks, publishedOn: null, source: null }, words));
}

function isOnCard({ slug, title, publishedOn, source, lead, tweets, minutes }: Article, card: StoryCard): boolean {
  return JSON.stringify(card) === JSON.stringify({ slug, title, publishedOn, source, lead, tweets, minutes });
}

/** Whether two texts say the same of the tags of a line: how often each stands there, and where. */
function saysTheSameOf(tagLine: string, one: DocumentWords, other: DocumentWords): boolean {
  const line = tagLineWords(tagLine);
  const [a, b] = [packed(ownEvidence(line, one)), packed(ownEvidence(line, other))];
  return a.every((byte, at) => byte === b[at]);
}

import { fold } from '../../arabic/fold.ts';
import { foldedWords } from '../../arabic/words.ts';
import type { ArticleTag, Relevance } from '../../schema/article.ts';

/** What a story is about, as weights under keys: `#…` for a tag, else a word. The larger, the more telling. */
export type StoryTerms = ReadonlyMap<string, number>;

/** A tag the outlet prints on everything says next to nothing of the story it stands under. */
const TAG_WEIGHT: Readonly<Record<Relevance, number>> = { 'in-text': 3, related: 2, 'site-wide': 0.1 };
/** A headline names its story; the lead repeats and surrounds it. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1;

/** «والرئيس», «بالرئيس», «للرئيس» and «الرئيس» are one word here, as long as three letters are left. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;

/** The terms of a story, before any rarity is known. Words of two letters and fewer are left out. */
export function storyTerms(title: string, lead: string, tags: readonly ArticleTag[]): StoryTerms {
  const terms = new Map<string, number>();
  const add = (key: string, weight: number) => terms.set(key, Math.max(terms.get(key) ?? 0, weight));
  for (const word of contentWords(title)) add(word, TITLE_WEIGHT);
  for (const word of contentWords(lead)) add(word, LEAD_WEIGHT);
  for (const { text, relevance } of tags) add(tagTerm(text), TAG_WEIGHT[relevance]);
  return terms;
}

/** The key of a tag among the terms. */
export const tagTerm = (text: string) => `#${fold(text)}`;

const contentWords = (text: string) =>
  foldedWords(text)
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => word.length > 2);

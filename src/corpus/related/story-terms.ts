import { fold } from '../../arabic/fold.ts';
import { foldedWords } from '../../arabic/words.ts';
import type { ArticleTag, Relevance } from '../../schema/article.ts';

/** Terms of one kind under their folded form; the larger the weight, the more telling. */
export type Terms = ReadonlyMap<string, number>;

/** What a story is about, said in two ways. */
export interface StoryTerms {
  readonly tags: Terms;
  readonly words: Terms;
}

/** A tag the outlet prints on everything says next to nothing of the story it stands under. */
const TAG_WEIGHT: Readonly<Record<Relevance, number>> = { 'in-text': 1, related: 0.7, 'site-wide': 0.03 };
/** A headline names its story; the lead repeats and surrounds it. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1;

/** «والرئيس», «بالرئيس», «للرئيس» and «الرئيس» are one word here, as long as three letters are left. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;

/** The terms of a story, before any rarity is known. Words of two letters and fewer are left out. */
export function storyTerms(title: string, lead: string, tags: readonly ArticleTag[]): StoryTerms {
  const words = new Map<string, number>();
  for (const word of contentWords(lead)) words.set(word, LEAD_WEIGHT);
  for (const word of contentWords(title)) words.set(word, TITLE_WEIGHT);
  return { tags: new Map(tags.map(({ text, relevance }) => [fold(text), TAG_WEIGHT[relevance]])), words };
}

const contentWords = (text: string) =>
  foldedWords(text)
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => word.length > 2);

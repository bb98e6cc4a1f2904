import { foldedWords } from '../../arabic/words.ts';
import type { ArticleTag, Relevance } from '../../schema/article.ts';
import { hashWord } from '../tags/counts/phrase-hash.ts';
import { tagKey } from '../tags/tag-key.ts';
import { remember } from '../tags/words/remember.ts';
import { textWords } from '../tags/words/text-words.ts';

/** Distinct terms of one kind as numbers, each with its weight; the larger the weight, the more telling. */
export type Terms = ReadonlyMap<number, number>;

/** What a story is about, said in two ways. */
export interface StoryTerms {
  readonly tags: Terms;
  readonly words: Terms;
}

/** A tag the outlet prints on everything says nothing of the story it stands under. */
const TAG_WEIGHT: Readonly<Record<Relevance, number>> = { 'in-text': 1, related: 0.7, 'site-wide': 0 };
/** A headline names its story; the lead repeats and surrounds it. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1;

/** «والرئيس», «بالرئيس», «للرئيس» and «الرئيس» are one word here, as long as three letters are left. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/;

const REMEMBERED = 1 << 17;

/** The term of each word met, both by their hashes; 0 for a word that is none. */
const wordTerms = new Map<number, number>();

function termOf(word: string): number {
  const stem = word.replace(ARTICLE, '');
  return stem.length > 2 ? hashWord(stem) : 0;
}

/** Texts repeat their words: one is spelled out only where it is met for the first time. */
function learnWords(text: string): void {
  if (wordTerms.size >= REMEMBERED) wordTerms.clear();
  for (const word of foldedWords(text)) wordTerms.set(hashWord(word), termOf(word));
}

const tagTerm = remember(REMEMBERED, (text): number => hashWord(tagKey(text)));

function addWords(text: string, weight: number, words: Map<number, number>): void {
  const { hashes } = textWords(text);
  if (hashes.some((hash) => !wordTerms.has(hash))) learnWords(text);
  for (const hash of hashes) {
    const term = wordTerms.get(hash) ?? hash;
    if (term !== 0) words.set(term, weight);
  }
}

/** The terms of a story, before any rarity is known. Words of two letters and fewer are left out. */
export function storyTerms(title: string, lead: string, tags: readonly ArticleTag[]): StoryTerms {
  const words = new Map<number, number>();
  addWords(lead, LEAD_WEIGHT, words);
  addWords(title, TITLE_WEIGHT, words);
  const told = tags.filter(({ relevance }) => TAG_WEIGHT[relevance] > 0);
  return { tags: new Map(told.map(({ text, relevance }) => [tagTerm(text), TAG_WEIGHT[relevance]])), words };
}

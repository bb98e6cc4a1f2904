import { foldedWords } from '../../arabic/words.ts';
import type { ArticleTag, Relevance } from '../../schema/article.ts';
import { numberRow } from '../tags/counts/number-row.ts';
import { hashWord } from '../tags/counts/phrase-hash.ts';
import { phraseNumbers } from '../tags/counts/phrase-numbers.ts';
import { tagKey } from '../tags/tag-key.ts';
import { remember } from '../tags/words/remember.ts';
import { textWords } from '../tags/words/text-words.ts';

/** Terms of one kind as hashes, each with its weight; the larger, the more telling. Of a term that repeats, the first counts. */
export interface Terms {
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
}

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

/** The term of a folded word; 0 for one that is none. */
function termOf(word: string): number {
  const stem = word.replace(ARTICLE, '');
  return stem.length > 2 ? hashWord(stem) : 0;
}

/** The terms of words by their hashes. Texts repeat their words: each is spelled out where it is met for the first time. */
function wordTerms() {
  const numbers = phraseNumbers();
  const terms = numberRow();
  function learn(text: string): void {
    // Between two spaces stands one word for the most part, and folding a plain word alone is what costs least.
    for (const chunk of text.split(' ')) {
      for (const word of foldedWords(chunk)) {
        const number = numbers.numberOf(hashWord(word));
        if (terms.of(number) === 0) terms.add(number, termOf(word) >>> 0);
      }
    }
  }
  return {
    /** Calls `visit` for the term of each word of a text that is one. */
    each(text: string, visit: (term: number) => void): void {
      const { hashes } = textWords(text);
      if (hashes.some((hash) => numbers.find(hash) < 0)) learn(text);
      for (const hash of hashes) {
        const number = numbers.find(hash);
        const term = number < 0 ? hash : terms.of(number) | 0;
        if (term !== 0) visit(term);
      }
    },
  };
}

const KNOWN = wordTerms();

const tagTerm = remember(1 << 16, (text): number => hashWord(tagKey(text)));

/** The terms of a story, before any rarity is known. Words of two letters and fewer are left out. */
export function storyTerms(title: string, lead: string, tags: readonly ArticleTag[]): StoryTerms {
  const words = { hashes: [] as number[], weights: [] as number[] };
  const add = (weight: number) => (term: number) => {
    words.hashes.push(term);
    words.weights.push(weight);
  };
  KNOWN.each(title, add(TITLE_WEIGHT));
  KNOWN.each(lead, add(LEAD_WEIGHT));
  const told = tags.filter(({ relevance }) => TAG_WEIGHT[relevance] > 0);
  return {
    tags: {
      hashes: told.map(({ text }) => tagTerm(text)),
      weights: told.map(({ relevance }) => TAG_WEIGHT[relevance]),
    },
    words,
  };
}

import { FUNCTION_WORDS, JOINERS, OWN_WAW, PREPOSITIONS } from './closed-lists.ts';

/** What a word's form tells of the part it plays in a phrase. The order is that of the trained weights. */
export const WORD_KINDS = [
  'the',
  'the-adjective',
  'and-the',
  'and',
  'by-the',
  'preposition',
  'joiner',
  'function',
  'adjective',
  'adjective-feminine',
  'feminine',
  'plural',
  'short',
  'plain',
  'number',
  'foreign',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** Begin with ال or وال as part of the stem, in their key form. */
const OWN_ARTICLE = /^(?:الي|الف|الم|اله|الكسندر\S*|الزايمر|البوم\S*|المانيا|الماني\S*|التراس\S*|الاسكا)$/;
const ARABIC = /\p{Script=Arabic}/u;

const hasArticle = (word: string): boolean => /^ال../.test(word) && !OWN_ARTICLE.test(word);

function kindOfBare(word: string): WordKind {
  if (word.length <= 3) return 'short';
  if (word.endsWith('يه')) return 'adjective-feminine';
  if (word.endsWith('ي')) return 'adjective';
  if (word.endsWith('ه')) return 'feminine';
  return /(?:ات|ون|ين)$/.test(word) ? 'plural' : 'plain';
}

/**
 * The kind of one folded word, by its letters alone.
 *
 * Source: in tag lines read by hand, a word with the article after one without it is inside a tag in nearly every case,
 * and the reverse is a boundary in nearly every case; «and», prepositions and the parts of names join.
 */
export function wordKind(word: string): WordKind {
  if (/\p{N}/u.test(word)) return 'number';
  if (!ARABIC.test(word)) return 'foreign';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (JOINERS.has(word)) return 'joiner';
  if (FUNCTION_WORDS.has(word)) return 'function';
  if (hasArticle(word)) return /(?:ي|يه)$/.test(word) && word.length > 5 ? 'the-adjective' : 'the';
  if (/^وال../.test(word) && !OWN_WAW.has(word)) return 'and-the';
  if (/^(?:[بفك]ال|لل)../.test(word)) return 'by-the';
  if (/^و.../.test(word) && !OWN_WAW.has(word)) return 'and';
  return kindOfBare(word);
}

import { FUNCTION_WORDS, LINKS, NAME_ENDS, OPEN_WORDS, OWN_WAW, PREPOSITIONS } from './lists/function-words.ts';
import { FAMILY_NAMES, GIVEN_NAMES, GROUPS } from './lists/names.ts';
import { ATTRIBUTES, OPENERS, TITLES } from './lists/openers.ts';
import { PLACES, PLACES_WITH_ARTICLE } from './lists/places.ts';
import type { WordList } from './lists/word-list.ts';

/** What a word's form tells of the part it plays in a phrase. The order is that of the learned weights. */
export const WORD_KINDS = [
  'the',
  'the-feminine',
  'the-plural',
  'the-m',
  'the-m-feminine',
  'the-nisba',
  'the-nisba-feminine',
  'the-attribute',
  'the-title',
  'the-place',
  'and-the',
  'and',
  'by-the',
  'preposition',
  'open',
  'link',
  'name-end',
  'function',
  'opener',
  'place',
  'given-name',
  'family-name',
  'group',
  'nisba',
  'nisba-feminine',
  'feminine',
  'plural',
  'verb-like',
  'short',
  'plain',
  'number',
  'foreign',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** The lists that settle a word's kind, the first that has it. */
const LISTED: readonly (readonly [WordKind, WordList])[] = [
  ['preposition', PREPOSITIONS],
  ['link', LINKS],
  ['name-end', NAME_ENDS],
  ['open', OPEN_WORDS],
  ['function', FUNCTION_WORDS],
  ['the-place', PLACES_WITH_ARTICLE],
  ['place', PLACES],
  ['group', GROUPS],
  ['opener', OPENERS],
  ['family-name', FAMILY_NAMES],
  ['given-name', GIVEN_NAMES],
  ['the-title', TITLES],
  ['the-attribute', ATTRIBUTES],
];

/** Begin with ال as part of the stem, in their key form. */
const OWN_ARTICLE = /^(?:الف|الم|اله|الكسندر\S*|الزايمر|البوم\S*|المانيا|الماني\S*|التراس\S*|الاسكا)$/;
const ARABIC = /\p{Script=Arabic}/u;
const PLURAL = /(?:ات|ون|ين)$/;

/** Endings, with the article and without. The first that fits. */
const THE_ENDINGS: readonly (readonly [WordKind, RegExp])[] = [
  ['the-nisba-feminine', /^ال...+يه$/],
  ['the-nisba', /^ال..+ي$/],
  ['the-m-feminine', /^الم..+ه$/],
  ['the-feminine', /ه$/],
  ['the-plural', PLURAL],
  ['the-m', /^الم../],
];
const BARE_ENDINGS: readonly (readonly [WordKind, RegExp])[] = [
  ['short', /^.{1,3}$/],
  ['nisba-feminine', /يه$/],
  ['nisba', /ي$/],
  ['feminine', /ه$/],
  ['plural', PLURAL],
  ['verb-like', /^[يتس]/],
];

const byEnding = (word: string, endings: typeof THE_ENDINGS): WordKind | undefined =>
  endings.find(([, form]) => form.test(word))?.[0];

/**
 * The kind of one folded word, by its letters alone.
 *
 * Source: in tag lines read by hand, a word with the article after one without it is inside a tag in nearly every case,
 * and the reverse is a boundary in nearly every case; «and», prepositions and the parts of names join; an attribute agrees
 * with its noun in article and gender.
 */
export function wordKind(word: string): WordKind {
  if (/\p{N}/u.test(word)) return 'number';
  if (!ARABIC.test(word)) return 'foreign';
  const listed = LISTED.find(([, list]) => list.has(word));
  if (listed) return listed[0];
  if (/^ال../.test(word) && !OWN_ARTICLE.test(word)) return byEnding(word, THE_ENDINGS) ?? 'the';
  if (/^وال../.test(word) && !OWN_WAW.has(word)) return 'and-the';
  if (/^(?:[بفك]ال|لل)../.test(word)) return 'by-the';
  if (/^و.../.test(word) && !OWN_WAW.has(word)) return 'and';
  return byEnding(word, BARE_ENDINGS) ?? 'plain';
}

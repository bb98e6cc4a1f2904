import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWord } from '../../../src/corpus/tags/counts/phrase-hash.ts';
import { isDelimited } from '../../../src/corpus/tags/words/is-delimited.ts';
import { plainSpelling } from '../../../src/corpus/tags/words/plain-spelling.ts';
import { tagLineWords } from '../../../src/corpus/tags/words/tag-line.ts';
import { textWords } from '../../../src/corpus/tags/words/text-words.ts';
import { vocabularyOf } from '../../../src/corpus/tags/words/vocabulary.ts';
import { wordKind, type WordKind } from '../../../src/corpus/tags/words/word-kind.ts';
import { fold } from '../../../src/arabic/fold.ts';

test('words are hashed in their key form, and a mark or a line end breaks a phrase', () => {
  const { hashes, afterBreak } = textWords('الحربُ، في #غزة_الصامدة\nثم كوفيد-19');
  expect([...hashes]).toEqual(['الحرب', 'في', 'غزه', 'الصامده', 'ثم', 'كوفيد', '19'].map((word) => hashWord(word)));
  expect([...afterBreak]).toEqual([1, 1, 0, 0, 1, 0, 1]);
});

test('text that is no words has none', () => {
  expect(textWords(' \n … — ؟! \n').hashes).toHaveLength(0);
});

const PIECE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    'الحرب',
    'ﷺ',
    'ﷲ',
    '﷽',
    'ﻏﺰﺓ',
    'ΟΔΟΣ',
    'é',
    '②',
    '㏂',
    'كَ',
    '\u0640',
    '#',
    '_',
    ' ',
    '\n',
    '\u00a0',
    '،',
    '😀',
  ),
);

test('any text: letter by letter, the words are those of the folded chunks between its spaces', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const words = text.split(/[ \n]/).flatMap((chunk) => fold(chunk).match(/[\p{L}\p{N}]+/gu) ?? []);
      expect([...textWords(text).hashes]).toEqual(words.map((word) => hashWord(word)));
    }),
    { numRuns: 2000 },
  );
});

test.for<[WordKind, string]>([
  ['the', 'الحرب'],
  ['the-feminine', 'الجريدة'],
  ['the-m-feminine', 'المدينة'],
  ['the-m', 'المطار'],
  ['the-nisba', 'الدولي'],
  ['the-nisba-feminine', 'الدولية'],
  ['the-plural', 'السيارات'],
  ['the-attribute', 'البيضاء'],
  ['the-place', 'السودان'],
  ['and-the', 'والسلام'],
  ['and', 'وإسرائيل'],
  ['by-the', 'للأمم'],
  ['preposition', 'في'],
  ['open', 'أبو'],
  ['link', 'بن'],
  ['name-end', 'الله'],
  ['function', 'التي'],
  ['opener', 'محاكمة'],
  ['place', 'غزة'],
  ['given-name', 'أحمد'],
  ['nisba', 'عالمي'],
  ['nisba-feminine', 'عالمية'],
  ['feminine', 'سنبلة'],
  ['plural', 'بساتين'],
  ['verb-like', 'يتساءل'],
  ['short', 'قوس'],
  ['plain', 'كهرمان'],
  ['number', '2030'],
  ['number', 'كوفيد19'],
  ['foreign', 'COP'],
])('the form of a word tells its kind: %s', ([kind, word]) => {
  expect(wordKind(fold(word))).toBe(kind);
});

test.for(['وزير', 'وفيات', 'والدة', 'واشنطن', 'وكالة'])('the first letter of «%s» is its own', (word) => {
  expect(wordKind(fold(word))).not.toMatch(/^and/);
});

test('a line knows its words, its keyboards and the cuts it marks itself', () => {
  const words = tagLineWords('سلطان النيادي، فی المنطقة | 1,400 - كوفيد-19');
  expect(words.map(({ text, keyboard, cutBefore }) => [text, keyboard, cutBefore])).toEqual([
    ['سلطان', 'either', true],
    ['النيادي', 'arabic', false],
    ['فی', 'persian', true],
    ['المنطقة', 'either', false],
    ['1,400', 'either', true],
    ['كوفيد-19', 'arabic', true],
  ]);
});

test.for<[boolean, string]>([
  [true, 'غزة، السودان، سلطان النيادي'],
  [true, '#غزة #السودان'],
  [false, 'غزة السودان سلطان النيادي'],
  [false, 'غزة السودان سلطان النيادي الحرب الأوكرانية، عام الاستدامة'],
  [false, 'غزة'],
])('delimited is %s for «%s»', ([delimited, line]) => {
  expect(isDelimited(tagLineWords(line))).toBe(delimited);
});

test('the vocabulary knows a tag in any spelling, and only the whole tag', () => {
  const vouched = vocabularyOf(['عام الإستدامة', 'غزة', '']);
  const words = tagLineWords('عام الاستدامه غزّة');
  expect([vouched(words, 0, 2), vouched(words, 2, 3), vouched(words, 0, 1), vouched(words, 1, 3)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.for([
  ['as the text spells it', 'على الحدود', 'وقف الجنود على الحدود', 'علی الحدود'],
  ['in Arabic letters where the text lacks it', 'فريق الكرة', 'لا شيء', 'فریق الکرة'],
  ['as written where nothing is odd', 'غزه', 'في غزة', 'غزه'],
] as const)('a tag is spelled %s', ([, spelling, text, tag]) => {
  expect(plainSpelling(tagLineWords(tag), text).join(' ')).toBe(spelling);
});

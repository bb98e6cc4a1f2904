import { describe, expect, test } from 'vitest';
import { endsSentence, wordBefore } from '../../../../src/parser/tweets/start/word-before.ts';

describe('a word', () => {
  test.for([
    ['a word', 'مكتبة', { weight: 5, holds: undefined, script: 'arabic' }],
    ['a number', '2023', { weight: 4, holds: undefined, script: undefined }],
    ['a word behind a quotation mark', '"abc"', { weight: 5, holds: undefined, script: 'latin' }],
    ['a word of two scripts has that of its first letter', 'الـCNN', { weight: 6, holds: undefined, script: 'arabic' }],
    ['Chinese counts two a letter', '図書館', { weight: 6, holds: undefined, script: 'other' }],
    ['an emoji counts two', '😀', { weight: 2, holds: undefined, script: undefined }],
    ['curly quotes count one', '“a”', { weight: 3, holds: undefined, script: 'latin' }],
    ['a tag', '#مكتبة', { weight: 6, holds: 'tag', script: undefined }],
    ['a tag of full width', '＃مكتبة', { weight: 7, holds: 'tag', script: undefined }],
    ['a mention glued to a word', 'مع@hay', { weight: 6, holds: 'tag', script: undefined }],
    ['a short link', 'https://t.co/Ab12', { weight: 23, holds: 'link', script: undefined }],
    ['a link with a word before it', 'هناhttp://t.co/Ab12', { weight: 26, holds: 'link', script: undefined }],
    ['a picture weighs nothing', 'pic.twitter.com/Ab12', { weight: 0, holds: 'link', script: undefined }],
    ['a picture with a word behind it', 'pic.x.com/Ab12هنا', { weight: 3, holds: 'link', script: undefined }],
    ['a slash is no address', 'هنا/هناك', { weight: 8, holds: undefined, script: 'arabic' }],
  ] as const)('%s', ([, text, word]) => {
    expect(wordBefore(`x ${text}`, text.length + 2, 0)).toEqual({ start: 2, end: text.length + 2, ...word });
  });

  test('reaches back to a blank of any kind, or to the floor', () => {
    expect(wordBefore('ab\u00a0cd', 5, 0).start).toBe(3);
    expect(wordBefore('ab\ncd', 5, 0).start).toBe(3);
    expect(wordBefore('abcd', 4, 1).start).toBe(1);
  });
});

test.for([
  ['a full stop', 'ب.', true],
  ['a question mark', 'ب؟', true],
  ['a full stop and closing marks', 'ب.")»', true],
  ['a word', 'ب', false],
  ['a word in quotation marks', '"ب"', false],
  ['a colon', 'ب:', false],
  ['quotation marks alone', '""', false],
] as const)('%s ends a sentence, or not', ([, text, ends]) => {
  expect(endsSentence(text, 0, text.length)).toBe(ends);
});

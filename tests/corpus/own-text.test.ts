import { expect, test } from 'vitest';
import { ownText } from '../../src/corpus/own-text.ts';

test.for(['', 'غ', 'قمة المناخ تبدأ أعمالها', '\ud800', '😀 \u0000'])(
  'a text of its own is the same text: «%s»',
  (text) => {
    expect(ownText(text)).toBe(text);
  },
);

import type { Range } from '../reading/ledger.ts';

/** What is left of an embedded Instagram post: who shared it. Its picture and words are gone. */
export interface Caption extends Range {
  readonly type: 'caption';
}

/** Every caption holds one of them. */
const SIGNS = ['Instagram', 'A post shared by', 'تمت مشاركة منشور'];

const VIEW = '(?:View this post on Instagram|عرض هذا المنشور على Instagram)';
const SHARED =
  '(?:A post shared by|تمت مشاركة منشور بواسطة)[^\\n]{1,120}?\\(@[\\w.\\u200b-\\u200f\\u2066-\\u2069]{1,40}\\)' +
  '(?: on \\p{L}+ \\d{1,2}, \\d{4} at \\d{1,2}:\\d\\d[ap]m [A-Z]{2,4})?';
const BLANKS = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,20}';

const CAPTION = new RegExp(`${VIEW}(?:${BLANKS}${SHARED})?|${SHARED}`, 'gu');

/** Every Instagram caption of a text, in order. */
export function findCaptions(text: string): Caption[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  return Array.from(text.matchAll(CAPTION), ({ index, 0: { length } }) => ({
    type: 'caption',
    start: index,
    end: index + length,
  }));
}

import type { Range } from '../reading/ledger.ts';

/** What is left of an embedded Instagram post: who shared it. Its picture and words are gone. */
export interface Caption extends Range {
  readonly type: 'caption';
}

const VIEW = '(?:View this post on Instagram|عرض هذا المنشور على Instagram)';
const SHARED =
  '(?:A post shared by|تمت مشاركة منشور بواسطة)[^\\n]{1,120}?\\(@[\\w.\\u200b-\\u200f\\u2066-\\u2069]{1,40}\\)' +
  '(?: on \\p{L}+ \\d{1,2}, \\d{4} at \\d{1,2}:\\d\\d[ap]m [A-Z]{2,4})?';
const BLANKS = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,20}';

const CAPTION = new RegExp(`${VIEW}(?:${BLANKS}${SHARED})?|${SHARED}`, 'gu');

/** Of the words of sharing, so much as begins with a letter that Arabic text seldom has: searching stops at each of them. */
const SHARED_BY = ['post shared by', 'شاركة منشور'];

/** Whether a text has what no caption is without: the name of the site, or words of sharing with a handle behind them. */
const mayHoldCaption = (text: string): boolean =>
  text.includes('Instagram') || (text.includes('@') && SHARED_BY.some((words) => text.includes(words)));

/** Every Instagram caption of a text, in order. */
export function findCaptions(text: string): Caption[] {
  if (!mayHoldCaption(text)) return [];
  return Array.from(text.matchAll(CAPTION), ({ index, 0: { length } }) => ({
    type: 'caption',
    start: index,
    end: index + length,
  }));
}

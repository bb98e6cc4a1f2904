import type { CalendarDate } from '../../../src/schema/day.ts';
import type { Tweet } from '../../../src/schema/tweet.ts';

/** A tweet with all it can have; what a case is about is given. */
export function buildTweet(given: Partial<Tweet> = {}): Tweet {
  return {
    type: 'tweet',
    text: [
      { type: 'text', value: 'افتتاح معرض الكتاب في ' },
      { type: 'hashtag', value: '#مسقط' },
      { type: 'text', value: ' بحضور ' },
      { type: 'mention', value: '@book_fair' },
      { type: 'text', value: ' ' },
      { type: 'link', value: 'https://t.co/ab12CD34ef' },
      { type: 'text', value: ' ' },
      { type: 'media', value: 'pic.twitter.com/gh56IJ78kl' },
    ],
    direction: 'rtl',
    language: 'ar',
    author: { name: 'Books.om', handle: 'book_fair' },
    postedOn: '2024-02-21' as CalendarDate,
    unreadDate: null,
    ...given,
  };
}

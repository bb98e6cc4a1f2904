import type { CalendarDate } from './day.ts';

/** Who posted: the display name as written, and the handle without its `@`. */
export interface TweetAuthor {
  readonly name: string;
  readonly handle: string;
}

/**
 * The text of a tweet, cut where it can be linked. Joined, the values give back every character.
 * `link` is an `http(s)` address; `media` a `pic.twitter.com/…` or `pic.x.com/…` one.
 */
export interface TweetToken {
  readonly type: 'text' | 'hashtag' | 'mention' | 'link' | 'media';
  readonly value: string;
}

/** The way a text runs, decided by the majority of its strong letters. */
export type Direction = 'rtl' | 'ltr';

/** A tweet as a document quotes it: its words and its attribution. Nothing of it is ever fetched. */
export interface Tweet {
  readonly type: 'tweet';
  readonly text: readonly TweetToken[];
  readonly direction: Direction;
  /** BCP 47 tag of the words, for `lang`; `null` where there are too few words to tell. */
  readonly language: string | null;
  /** `null` where the page kept the words and lost who said them. */
  readonly author: TweetAuthor | null;
  readonly postedOn: CalendarDate | null;
  /** The date as written where no day could be read from it; else `null`. */
  readonly unreadDate: string | null;
}

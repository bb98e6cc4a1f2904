import { textDirection } from '../../arabic/direction.ts';
import { guessLanguage } from '../../arabic/language.ts';
import type { Tweet } from '../../schema/tweet.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger, Range } from '../reading/ledger.ts';
import { cutTokens } from '../tweets/cut-tokens.ts';
import type { Ending } from '../tweets/find-embeds.ts';
import type { Attribution } from '../tweets/read-attribution.ts';

/** Reads a quoted tweet: its words, which lie in `words`, and who posted it when. */
export function readTweet(text: string, words: Range, ending: Ending, ledger: Ledger): Tweet {
  const attribution = ending.type === 'attribution' ? ending : undefined;
  mark(ledger, words, 'tweet-text');
  if (words.start === words.end) note(ledger, 'tweet-without-text', ending);
  if (attribution) mark(ledger, attribution, 'attribution');
  else note(ledger, 'tweet-without-attribution', words);
  return tweetOf(text.slice(words.start, words.end), attribution, ledger);
}

/** A tweet of which only the address is left. */
export function readStatusLink(text: string, link: Range, ledger: Ledger): Tweet {
  mark(ledger, link, 'tweet-text');
  note(ledger, 'tweet-without-attribution', link);
  return tweetOf(text.slice(link.start, link.end), undefined, ledger);
}

function tweetOf(value: string, attribution: Attribution | undefined, ledger: Ledger): Tweet {
  const postedOn = attribution?.postedOn ?? null;
  const unreadDate = attribution?.date && !postedOn ? attribution.date : null;
  if (attribution && unreadDate) note(ledger, 'tweet-date-unreadable', attribution);
  return {
    type: 'tweet',
    text: cutTokens(value),
    direction: textDirection(value),
    language: guessLanguage(value),
    author: attribution?.author ?? null,
    postedOn,
    unreadDate,
  };
}

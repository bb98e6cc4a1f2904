import type { TweetToken } from '../../schema/tweet.ts';

/**
 * What a tweet's text can be linked at: an address, a picture, a tag, a mention. A t.co address ends at its last ASCII letter
 * or digit even where an Arabic word is glued on; a tag holds letters of any script, their marks, digits and underscores, and
 * at least one letter; a mention has at most 15 characters and is no part of an e-mail address.
 */
const LINKED = new RegExp(
  [
    'https?://(?:t\\.co/[A-Za-z0-9]+|[^\\s"\'«»<>()\\u0600-\\u06ff]+)',
    'pic\\.(?:twitter|x)\\.com/[A-Za-z0-9]+',
    '[#＃](?=[\\p{N}_]*[\\p{L}\\p{M}])[\\p{L}\\p{M}\\p{N}_\\u200c]+',
    '(?<![\\w@])@\\w{1,15}(?!\\w)',
  ].join('|'),
  'gu',
);

const KINDS: Readonly<Record<string, TweetToken['type']>> = {
  h: 'link',
  p: 'media',
  '#': 'hashtag',
  '＃': 'hashtag',
  '@': 'mention',
};

/** Cuts a tweet's text where it can be linked. Joined, the values give back every character; an empty text gives `[]`. */
export function cutTokens(text: string): TweetToken[] {
  const tokens: TweetToken[] = [];
  let at = 0;
  // `matchAll` would copy the expression for each tweet.
  LINKED.lastIndex = 0;
  for (let match = LINKED.exec(text); match; match = LINKED.exec(text)) {
    const { 0: value, index } = match;
    if (at < index) tokens.push({ type: 'text', value: text.slice(at, index) });
    tokens.push({ type: KINDS[value.charAt(0)] ?? 'text', value });
    at = index + value.length;
  }
  if (at < text.length) tokens.push({ type: 'text', value: text.slice(at) });
  // A copy has no room to grow: of a million tweets, that is 150 MB.
  return tokens.slice();
}

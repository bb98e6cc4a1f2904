import type { TweetToken } from '../../schema/tweet.ts';

/**
 * What a tweet's text can be linked at. A t.co address ends at its last ASCII letter or digit even where an Arabic word
 * is glued on; a tag holds letters of any script, their marks, digits and underscores, and at least one letter; a mention
 * has at most 15 characters and is no part of an e-mail address.
 */
const LINKED =
  /(?<link>https?:\/\/(?:t\.co\/[A-Za-z0-9]+|[^\s"'«»<>()\u0600-\u06ff]+))|(?<media>pic\.(?:twitter|x)\.com\/[A-Za-z0-9]+)|(?<hashtag>[#＃](?=[\p{N}_]*[\p{L}\p{M}])[\p{L}\p{M}\p{N}_\u200c]+)|(?<mention>(?<![\w@])@\w{1,15}(?!\w))/gu;

const KINDS = ['link', 'media', 'hashtag', 'mention'] as const;

/** Cuts a tweet's text where it can be linked. Joined, the values give back every character; an empty text gives `[]`. */
export function cutTokens(text: string): TweetToken[] {
  const tokens: TweetToken[] = [];
  let at = 0;
  for (const match of text.matchAll(LINKED)) {
    const [value] = match;
    const type = KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'text';
    if (at < match.index) tokens.push({ type: 'text', value: text.slice(at, match.index) });
    tokens.push({ type, value });
    at = match.index + value.length;
  }
  if (at < text.length) tokens.push({ type: 'text', value: text.slice(at) });
  return tokens;
}

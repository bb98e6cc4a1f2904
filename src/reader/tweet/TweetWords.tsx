import type { Tweet, TweetToken } from '../../schema/tweet.ts';
import { searchAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import { Prose } from '../prose/Prose.tsx';
import { TweetLink } from './TweetLink.tsx';

/**
 * The words of a tweet, to the character: a copied card gives back what was posted. Each foreign run is isolated by
 * an element, for in a right-to-left line «@20fourMedia» would show as «20fourMedia@».
 */
export function TweetWords({ tweet }: { tweet: Tweet }) {
  return (
    <blockquote dir={tweet.direction} lang={tweet.language ?? undefined}>
      {tweet.text.map((token, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a token has no identity but its place
        <Token key={index} type={token.type} value={token.value} />
      ))}
    </blockquote>
  );
}

function Token({ type, value }: TweetToken) {
  switch (type) {
    case 'text':
      return <Prose text={value} />;
    case 'hashtag':
      return (
        <bdi>
          <PageLink to={searchAddress(value)}>{value}</PageLink>
        </bdi>
      );
    case 'mention':
      return <bdi dir="ltr">{value}</bdi>;
    case 'link':
      return <TweetLink address={value} />;
    case 'media':
      // Shown as a chip below the words; here for copying and for print.
      return (
        <bdi dir="ltr" className="visually-hidden" aria-hidden="true">
          {value}
        </bdi>
      );
  }
}

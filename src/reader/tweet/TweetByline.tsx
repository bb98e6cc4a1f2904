import { useTranslation } from '../locales/use-translation.ts';
import type { Tweet } from '../../schema/tweet.ts';
import { formatDay } from '../locales/format-day.ts';

interface Props {
  /** The author's name as shown; a word of ours where it is not known. */
  readonly name: string;
  readonly tweet: Pick<Tweet, 'author' | 'postedOn' | 'unreadDate'>;
}

/** Who posted a tweet, and when. */
export function TweetByline({ name, tweet: { author, postedOn, unreadDate } }: Props) {
  const { t } = useTranslation();
  return (
    <footer>
      <bdi>{name}</bdi>
      {author && <bdi dir="ltr">{`@${author.handle}`}</bdi>}
      {postedOn ? (
        <bdi>
          <time dateTime={postedOn}>{formatDay(postedOn, t)}</time>
        </bdi>
      ) : (
        unreadDate && <bdi>{unreadDate}</bdi>
      )}
    </footer>
  );
}

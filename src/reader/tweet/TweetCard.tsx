import { useId, useRef } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Tweet } from '../../schema/tweet.ts';
import { TweetBoundary } from './TweetBoundary.tsx';
import { TweetByline } from './TweetByline.tsx';
import { TweetChip } from './TweetChip.tsx';
import { TweetWords } from './TweetWords.tsx';
import styles from './tweet-card.module.css';

interface Props {
  readonly tweet: Tweet;
  /** Which tweet of its article it is, from 1. */
  readonly position: number;
  /** How many tweets its article quotes. */
  readonly total: number;
}

/** A tweet as an article quotes it, drawn from the document alone. Where drawing it fails, its words are still shown. */
export function TweetCard({ tweet: given, ...place }: Props) {
  const text = given.text.map(({ type, value }) => ({ type, value: withoutBidiControls(value) }));
  const tweet = { ...given, text };
  return (
    <TweetBoundary fallback={<blockquote dir="auto">{wordsOf(tweet)}</blockquote>}>
      <Card tweet={tweet} {...place} />
    </TweetBoundary>
  );
}

function Card({ tweet, position, total }: Props) {
  const { t } = useTranslation();
  const end = useId();
  const endRef = useRef<HTMLSpanElement>(null);
  const { author } = tweet;
  const name = author ? withoutBidiControls(author.name).trim() || `@${author.handle}` : t('tweet.unknown');
  return (
    <article className={styles.card} aria-label={t('tweet.name', { position, total, name })}>
      <a
        className={`visually-hidden ${styles.skip}`}
        href={`#${end}`}
        onClick={(event) => {
          // By focus and not by address: skipping a card is no step for the back button.
          event.preventDefault();
          endRef.current?.focus();
        }}
      >
        {t('tweet.skip')}
      </a>
      {wordsOf(tweet).trim() ? (
        <TweetWords tweet={tweet} />
      ) : (
        // The tweet's own address is not known, and none is made up.
        author && <TweetChip href={`https://x.com/${encodeURIComponent(author.handle)}`} words={t('tweet.account')} />
      )}
      {tweet.text.map(
        ({ type, value }) =>
          type === 'media' && <TweetChip key={value} href={`https://${value}`} words={t('tweet.picture')} />,
      )}
      <TweetByline name={name} tweet={tweet} />
      <span id={end} ref={endRef} tabIndex={-1} />
    </article>
  );
}

function wordsOf({ text }: Tweet): string {
  return text.map(({ value }) => value).join('');
}

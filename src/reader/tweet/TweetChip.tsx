import { ExternalLink } from './ExternalLink.tsx';
import styles from './tweet-card.module.css';

/** What stands for a thing that is elsewhere: it is linked and never fetched. */
export function TweetChip({ href, words }: { href: string; words: string }) {
  return (
    <ExternalLink className={styles.chip} href={href} name={words}>
      {words}
    </ExternalLink>
  );
}

import { useId } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import type { RelatedLink } from '../../schema/article.ts';
import { useReadArticles } from '../device/read-articles.ts';
import { RelatedCard } from './RelatedCard.tsx';
import styles from './related.module.css';

/** The edition may know more: a sidebar that goes on and on is read by nobody. */
const MOST = 6;

/** The stories beside an article; absent, heading and all, where there are none. */
export function RelatedStories({ related }: { related: readonly RelatedLink[] }) {
  const { t } = useTranslation();
  const heading = useId();
  const read = useReadArticles();
  if (related.length === 0) return null;
  return (
    <aside className={styles.related} aria-labelledby={heading} dir="rtl">
      <h2 id={heading} className={styles.heading}>
        {t('related.heading')}
      </h2>
      <ul className={styles.list}>
        {related.slice(0, MOST).map((story) => (
          <li key={story.id} className={styles.item}>
            <RelatedCard story={story} read={read.has(story.id)} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

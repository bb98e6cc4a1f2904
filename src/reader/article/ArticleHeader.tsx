import { useTranslation } from 'react-i18next';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Article } from '../../schema/article.ts';
import { formatDay } from '../locales/format-day.ts';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './article.module.css';

/** The headline and what is known of the article: each fact that is not known has no row. */
export function ArticleHeader({ article }: { article: Article }) {
  const { t, i18n } = useTranslation();
  const { title, source, publishedOn, unreadDate, minutes } = article;
  return (
    <header className={styles.header}>
      <h1 className={styles.title} tabIndex={-1} {...contentAttributes(title)}>
        <Prose text={title} />
      </h1>
      <p className={styles.facts}>
        {source && (
          <span>
            <bdi>{t('article.source')}</bdi>{' '}
            <bdi lang="ar" className={styles.source}>
              {withoutBidiControls(source)}
            </bdi>
          </span>
        )}
        {publishedOn ? (
          <bdi>
            <time dateTime={publishedOn}>{formatDay(publishedOn, i18n.language)}</time>
          </bdi>
        ) : (
          unreadDate && <bdi>{withoutBidiControls(unreadDate)}</bdi>
        )}
        <bdi>{t('story.minutes', { count: minutes })}</bdi>
      </p>
    </header>
  );
}

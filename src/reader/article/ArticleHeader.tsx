import storyWords from '../locales/ar/story.json';
import { useTranslation } from '../locales/use-translation.ts';
import { addWords } from '../locales/words.ts';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Article } from '../../schema/article.ts';
import { Day } from '../facts/Day.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './article.module.css';

addWords(storyWords);

/** The headline and what is known of the article: each fact that is not known has no row. */
export function ArticleHeader({ article }: { article: Article }) {
  const { t } = useTranslation();
  const { title, source, publishedOn, unreadDate, minutes } = article;
  return (
    <div className={styles.header}>
      <h1 className={styles.title} tabIndex={-1} {...contentAttributes(title)}>
        <Prose text={title} />
      </h1>
      <p className={styles.facts}>
        {source && (
          <span>
            <bdi>
              {`${t('article.source')} `}
              <bdi lang="ar" className={styles.source}>
                {withoutBidiControls(source)}
              </bdi>
            </bdi>
          </span>
        )}
        {publishedOn ? (
          <span>
            <Day day={publishedOn} />
          </span>
        ) : (
          unreadDate && (
            <span>
              <bdi>{withoutBidiControls(unreadDate)}</bdi>
            </span>
          )
        )}
        <span>
          <bdi>{t('story.minutes', { count: minutes })}</bdi>
        </span>
      </p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Summary } from '../../schema/article.ts';
import { Icon } from '../icons/Icon.tsx';
import { formatDay } from '../locales/format-day.ts';
import styles from './stories.module.css';

interface Props {
  readonly story: Pick<Summary, 'source' | 'publishedOn' | 'minutes' | 'tweets'>;
  readonly read: boolean;
}

/** Who published a story, when, and how long it is. What is not known has no place kept for it. */
export function StoryMeta({ story, read }: Props) {
  const { t, i18n } = useTranslation();
  const { source, publishedOn, minutes, tweets } = story;
  return (
    <p className={styles.meta}>
      {source && <bdi lang="ar">{withoutBidiControls(source)}</bdi>}
      {publishedOn && (
        <bdi>
          <time dateTime={publishedOn}>{formatDay(publishedOn, i18n.language)}</time>
        </bdi>
      )}
      <bdi>{t('story.minutes', { count: minutes })}</bdi>
      {tweets > 0 && <bdi>{t('story.tweets', { count: tweets })}</bdi>}
      {read && (
        <bdi className={styles.read}>
          <Icon name="read" />
          {t('story.read')}
        </bdi>
      )}
    </p>
  );
}

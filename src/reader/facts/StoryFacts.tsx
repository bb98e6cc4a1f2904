import storyWords from '../locales/ar/story.json';
import { useTranslation } from '../locales/use-translation.ts';
import { addWords } from '../locales/words.ts';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Summary } from '../../schema/article.ts';
import { READ } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Day } from './Day.tsx';
import styles from './story-facts.module.css';

addWords(storyWords);

interface Props {
  readonly story: Pick<Summary, 'source' | 'publishedOn'> & Partial<Pick<Summary, 'minutes' | 'tweets'>>;
  /** Whether it was opened on this device. */
  readonly read: boolean;
}

/** Who published a story, when, and how long it is. What is not known has no place kept for it. */
export function StoryFacts({ story: { source, publishedOn, minutes, tweets = 0 }, read }: Props) {
  const { t } = useTranslation();
  return (
    <p className={styles.facts}>
      {source && (
        <span lang="ar">
          <bdi>{withoutBidiControls(source)}</bdi>
        </span>
      )}
      {publishedOn && <Day day={publishedOn} />}
      {minutes !== undefined && (
        <span>
          <bdi>{t('story.minutes', { count: minutes })}</bdi>
        </span>
      )}
      {tweets > 0 && (
        <span>
          <bdi>{t('story.tweets', { count: tweets })}</bdi>
        </span>
      )}
      {read && (
        <span className={styles.read}>
          <Icon drawing={READ} /> <bdi>{t('story.read')}</bdi>
        </span>
      )}
    </p>
  );
}

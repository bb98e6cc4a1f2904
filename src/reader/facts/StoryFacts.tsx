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

const DOT = ' ·\u00a0';

interface Props {
  readonly story: Pick<Summary, 'source' | 'publishedOn'> & Partial<Pick<Summary, 'minutes' | 'tweets'>>;
  /** Whether it was opened on this device. */
  readonly read: boolean;
}

/** Who published a story, when, and how long it is. What is not known has no place kept for it. */
export function StoryFacts({ story: { source, publishedOn, minutes, tweets = 0 }, read }: Props) {
  const { t } = useTranslation();
  const facts = [
    source && (
      <bdi key="source" lang="ar">
        {withoutBidiControls(source)}
      </bdi>
    ),
    publishedOn && <Day key="day" day={publishedOn} />,
    minutes !== undefined && <bdi key="minutes">{t('story.minutes', { count: minutes })}</bdi>,
    tweets > 0 && <bdi key="tweets">{t('story.tweets', { count: tweets })}</bdi>,
    read && (
      <span key="read" className={styles.read}>
        <Icon drawing={READ} /> <bdi>{t('story.read')}</bdi>
      </span>
    ),
  ].filter(Boolean);
  // Written and not drawn: a box for each fact would be half of what a list has to lay out. A dot goes to the line of the fact after it, where none is seen.
  return <p className={styles.facts}>{facts.flatMap((fact, place) => (place > 0 ? [DOT, fact] : [fact]))}</p>;
}

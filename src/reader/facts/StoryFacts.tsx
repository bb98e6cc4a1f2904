import { Fragment, type ReactNode } from 'react';
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
  const facts = [
    source && <bdi lang="ar">{withoutBidiControls(source)}</bdi>,
    publishedOn && <Day day={publishedOn} />,
    minutes !== undefined && <bdi>{t('story.minutes', { count: minutes })}</bdi>,
    tweets > 0 && <bdi>{t('story.tweets', { count: tweets })}</bdi>,
    read && (
      <span className={styles.read}>
        <Icon drawing={READ} /> <bdi>{t('story.read')}</bdi>
      </span>
    ),
  ].filter(Boolean);
  return <p className={styles.facts}>{facts.map(followed)}</p>;
}

/** A fact with the dot that parts it from the one before, at whose line it stays. Written and not drawn: a box for each would be half of what a list has to lay out. */
const followed = (fact: ReactNode, place: number) => (
  // oxlint-disable-next-line react/no-array-index-key -- a fact has no identity but its place
  <Fragment key={place}>
    {place > 0 && '\u00a0· '}
    {fact}
  </Fragment>
);

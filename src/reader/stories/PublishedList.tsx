import { memo, useState } from 'react';
import { useReadArticles } from '../device/read-articles.ts';
import type { ListedStory } from '../edition/listing.ts';
import { useOnDemand } from '../loading/use-on-demand.ts';
import { useTranslation } from '../locales/use-translation.ts';
import styles from './stories.module.css';

/** The code that draws another list than the published one. */
export const fetchRedrawnList = () => import('./RedrawnList.tsx');

export interface ListProps {
  readonly stories: readonly ListedStory[];
  readonly lead: boolean;
}

interface Props extends ListProps {
  /** Whether it is kept unseen, for others are asked for. */
  readonly unseen: boolean;
}

/**
 * The list that a page was published with. It is not taken over, nor what draws it fetched, before something of it has to change: most readers choose
 * nothing, and its links work as they stand. Whoever is about to show other stories in it has `fetchRedrawnList` at hand.
 */
export const PublishedList = memo(function PublishedList({ stories, lead, unseen }: Props) {
  const [published] = useState(stories);
  const read = useReadArticles();
  const { language } = useTranslation();
  const changed = stories !== published || language !== 'ar' || stories.some(({ id }) => read.has(id));
  const { module } = useOnDemand(fetchRedrawnList, changed);
  // Not where it is drawn with the page, nor where the page was opened for other stories: what is drawn then has to be there as a whole.
  const [seen, setSeen] = useState(module === undefined);
  if (unseen && seen) setSeen(false);
  if (module) return <module.RedrawnList stories={stories} lead={lead} standing={seen ? published : undefined} />;
  // Its text is said to be another one, and that to be right: so React leaves alone all that stands in it.
  return (
    <ul className={styles.list} suppressHydrationWarning>
      {''}
    </ul>
  );
});

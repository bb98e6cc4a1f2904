import { memo } from 'react';
import { useReadArticles } from '../device/read-articles.ts';
import type { ListedStory } from '../edition/listing.ts';
import { StoryCard } from './StoryCard.tsx';
import styles from './stories.module.css';
import { useFirstThenAll } from './use-first-then-all.ts';

interface Props {
  readonly stories: readonly ListedStory[];
  /** The level of the headlines: one below the heading that stands over the list. */
  readonly level?: 'h2' | 'h3';
  /** Whether the first story leads the others, larger than they are. */
  readonly lead?: boolean;
  /** The list whose place it takes when it is first drawn. */
  readonly standing?: readonly ListedStory[] | undefined;
}

/** A list of stories, in the order given. */
export const StoryList = memo(function StoryList({ stories, level = 'h3', lead = false, standing }: Props) {
  const read = useReadArticles();
  const shown = useFirstThenAll(stories, standing);
  return (
    <ul className={styles.list}>
      {shown.map((story, index) => (
        <li key={story.id}>
          <StoryCard
            story={story}
            read={read.has(story.id)}
            level={level}
            size={lead && index === 0 ? 'lead' : 'plain'}
          />
        </li>
      ))}
    </ul>
  );
});

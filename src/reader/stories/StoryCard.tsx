import { memo } from 'react';
import { articleAddress } from '../addresses.ts';
import type { ListedStory } from '../edition/listing.ts';
import { StoryFacts } from '../facts/StoryFacts.tsx';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './stories.module.css';

interface Props {
  readonly story: ListedStory;
  readonly read: boolean;
  /** `lead` is the one story a front page opens with. */
  readonly size?: 'lead' | 'plain';
  readonly level?: 'h2' | 'h3';
}

/**
 * A story in a list: its headline, which is its one link, its opening words where they are known, and who published it
 * when. Lists change tick by tick: a card that stays is not drawn again.
 */
export const StoryCard = memo(function StoryCard({ story, read, size = 'plain', level: Heading = 'h3' }: Props) {
  return (
    <article className={size === 'lead' ? styles.lead : styles.plain} dir="rtl" data-story={story.id}>
      <Heading className={styles.headline}>
        <PageLink to={articleAddress(story)} {...contentAttributes(story.title)}>
          <Prose text={story.title} />
        </PageLink>
      </Heading>
      {story.lead && (
        <p className={styles.opening} {...contentAttributes(story.lead)}>
          <Prose text={story.lead} />
        </p>
      )}
      <StoryFacts story={story} read={read} />
    </article>
  );
});

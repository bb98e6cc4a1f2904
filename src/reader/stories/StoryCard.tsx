import type { Summary } from '../../schema/article.ts';
import { articleAddress } from '../addresses.ts';
import { StoryFacts } from '../facts/StoryFacts.tsx';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './stories.module.css';

interface Props {
  readonly story: Summary;
  readonly read: boolean;
  /** `lead` is the one story a front page opens with. */
  readonly size?: 'lead' | 'plain';
  readonly level?: 'h2' | 'h3';
}

/** A story in a list: its headline, which is its one link, its opening words, and who published it when. */
export function StoryCard({ story, read, size = 'plain', level: Heading = 'h3' }: Props) {
  return (
    <article className={styles[size]} dir="rtl" data-story={story.id}>
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
}

import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import { useTranslation } from '../locales/use-translation.ts';
import type { RelatedLink, RelatedReason } from '../../schema/article.ts';
import { articleAddress } from '../addresses.ts';
import { StoryFacts } from '../facts/StoryFacts.tsx';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './related.module.css';

interface Props {
  readonly story: RelatedLink;
  readonly read: boolean;
}

/** One story beside an article, with the one reason it stands there. */
export function RelatedCard({ story, read }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.reason}>
        <bdi>{reasonWords(story.reason, t)}</bdi>
      </p>
      <h3 className={styles.title}>
        <PageLink to={articleAddress(story)} {...contentAttributes(story.title)}>
          <Prose text={story.title} />
        </PageLink>
      </h3>
      <StoryFacts story={story} read={read} />
    </>
  );
}

function reasonWords(reason: RelatedReason, t: TFunction): ReactNode {
  switch (reason.type) {
    case 'read-also':
      return t('related.readAlso');
    case 'thread':
      return t('related.thread');
    case 'tags':
      return [`${t('related.tags', { count: reason.tags.length })} `, ...inSeries(reason.tags, t('related.comma'))];
    case 'wording':
      return t('related.wording');
  }
}

/** Tags one after the other in the direction of the words before them, each in its own. */
const inSeries = (tags: readonly string[], comma: string): ReactNode[] =>
  tags.flatMap((tag, place) => [
    place > 0 && comma,
    <bdi key={tag} {...contentAttributes(tag)}>
      {withoutBidiControls(tag)}
    </bdi>,
  ]);

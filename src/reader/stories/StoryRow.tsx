import { memo, useLayoutEffect, useRef } from 'react';
import type { ArticleLink } from '../../schema/article.ts';
import { articleAddress } from '../addresses.ts';
import { StoryFacts } from '../facts/StoryFacts.tsx';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './older-stories.module.css';

interface Props {
  /** Its number among the rows, from 0, and its distance from the first one, in pixels. */
  readonly index: number;
  readonly offset: number;
  /** Its place in the whole list, from 0. */
  readonly place: number;
  readonly total: number;
  /** `undefined` while it is loading: the row keeps its place. */
  readonly story: ArticleLink | undefined;
  readonly read: boolean;
  /** Is told when its link has focus, and `undefined` when it has it no more. The same function each time. */
  readonly onFocus: (index: number | undefined) => void;
}

/** A story in one line: its headline, which is its link, and who published it when. */
export const StoryRow = memo(function StoryRow({ index, offset, place, total, story, read, onFocus }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    row.current?.style.setProperty('inset-block-start', `${offset}px`);
  }, [offset]);
  return (
    <li ref={row} className={styles.row} dir="rtl" data-row={index} aria-setsize={total} aria-posinset={place + 1}>
      {story ? (
        <>
          <PageLink
            className={styles.title}
            to={articleAddress(story)}
            onFocus={() => onFocus(index)}
            onBlur={() => onFocus(undefined)}
            {...contentAttributes(story.title)}
          >
            <Prose text={story.title} />
          </PageLink>
          <StoryFacts story={story} read={read} />
        </>
      ) : (
        <span className={styles.waiting} />
      )}
    </li>
  );
});

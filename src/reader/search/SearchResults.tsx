import { type ReactNode, type RefObject, useRef } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { ArticleLink } from '../../schema/article.ts';
import type { Tag } from '../../schema/edition.ts';
import { tagAddress, tagsAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import { Retry } from '../loading/Retry.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import styles from './search-results.module.css';
import { useSearch } from './use-search.ts';

interface Props {
  readonly query: string;
  readonly drawStories: (stories: readonly ArticleLink[]) => ReactNode;
}

/** What words find: tags, then stories as far as they were looked through; and the way to look further. */
export function SearchResults({ query, drawStories }: Props) {
  const { t } = useTranslation();
  const { tags, stories, looked, total = 0, progress, further } = useSearch(query);
  const status = useRef<HTMLOutputElement>(null);
  const nothing = progress === 'done' && stories.length === 0;
  return (
    <>
      <output ref={status} tabIndex={-1} className={styles.status}>
        <Said count={stories.length} progress={progress} />
      </output>
      {nothing && (
        <p className={styles.hint}>
          <PageLink to={tagsAddress}>{t('search.hint')}</PageLink>
        </p>
      )}
      {tags.length > 0 && <FoundTags tags={tags} />}
      {drawStories(stories)}
      {looked > 0 && progress !== 'done' && <p className={styles.hint}>{t('search.looked', { looked, total })}</p>}
      {progress === 'failed' && <Retry what={t('search.failed')} onRetry={further} />}
      {progress === 'paused' && <FurtherButton status={status} onFurther={further} />}
    </>
  );
}

function Said({ count, progress }: { count: number; progress: ReturnType<typeof useSearch>['progress'] }) {
  const { t } = useTranslation();
  if (count > 0) return t('filter.articles', { count });
  if (progress === 'looking') return t('search.looking');
  return progress === 'done' ? t('search.nothing') : t('filter.articles', { count });
}

function FoundTags({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.tags} aria-label={t('search.tags')}>
      <ul className={styles.list}>
        {tags.map(({ slug, text, count }) => (
          <li key={slug}>
            <PageLink to={tagAddress(slug)} {...contentAttributes(text)}>
              {withoutBidiControls(text)}
            </PageLink>{' '}
            <span className={styles.count} aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">{t('filter.articles', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FurtherProps {
  readonly status: RefObject<HTMLElement | null>;
  readonly onFurther: () => void;
}

function FurtherButton({ status, onFurther }: FurtherProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.further}
      onClick={() => {
        // Before it goes; and what is found next is told there.
        status.current?.focus({ preventScroll: true });
        onFurther();
      }}
    >
      {t('search.further')}
    </button>
  );
}

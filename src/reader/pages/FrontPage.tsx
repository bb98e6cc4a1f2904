import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData, useSearchParams } from 'react-router';
import type { Edition } from '../../schema/edition.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { pageOf } from '../stories/page-of.ts';
import { Pagination } from '../stories/Pagination.tsx';
import { StoryList } from '../stories/StoryList.tsx';
import { ActiveTags } from '../tags/ActiveTags.tsx';
import { TagFilter } from '../tags/TagFilter.tsx';
import { useReturnFocus } from '../tags/use-return-focus.ts';
import { useTagFilter } from '../tags/use-tag-filter.ts';
import styles from './front-page.module.css';

/** The front page: all stories, newest first, the first of them leading; and the filter that narrows them. */
export function FrontPage() {
  const { t } = useTranslation();
  const edition = useLoaderData<Edition>();
  usePageTitle();
  return (
    <>
      <div className="visually-hidden">
        <PageHeading>{t('nav.home')}</PageHeading>
      </div>
      {edition.summaries.length > 0 ? <Stories edition={edition} /> : <p>{t('front.empty')}</p>}
    </>
  );
}

function Stories({ edition }: { edition: Edition }) {
  const filter = useTagFilter(edition);
  const opened = useReturnFocus<HTMLDivElement>();
  const [params] = useSearchParams();
  const { items, number, total } = pageOf(filter.results, params);
  return (
    <div className={styles.front}>
      <div className={styles.filter}>
        <TagFilter state={filter} />
      </div>
      <div className={styles.stories} {...opened}>
        <ActiveTags state={filter} />
        <StoryList stories={items} lead={filter.chosen.length === 0 && number === 1} />
        <Pagination number={number} total={total} />
      </div>
    </div>
  );
}

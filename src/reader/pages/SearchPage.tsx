import { useTranslation } from '../locales/use-translation.ts';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import type { Edition } from '../../schema/edition.ts';
import { tagsAddress } from '../addresses.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { searchSummaries } from '../search/search-summaries.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { pageOf } from '../stories/page-of.ts';
import { Pagination } from '../stories/Pagination.tsx';
import { StoryList } from '../stories/StoryList.tsx';
import { useReturnFocus } from '../tags/use-return-focus.ts';
import styles from './plain-page.module.css';

/** What the words of `?q=` find; also where hashtags lead. */
export function SearchPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const query = params.get('q')?.trim() ?? '';
  const heading = query ? t('search.results', { query }) : t('nav.search');
  usePageTitle(heading);
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <div className={styles.search}>
        <SearchForm label={t('search.label')} query={query} />
      </div>
      {query ? <Results query={query} /> : <p className={styles.hint}>{t('search.prompt')}</p>}
    </>
  );
}

function Results({ query }: { query: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const found = searchSummaries(useLoaderData<Edition>(), query);
  const page = pageOf(found, params);
  const opened = useReturnFocus<HTMLDivElement>();
  return (
    <section className={styles.section}>
      <output className={styles.hint}>
        {found.length > 0 ? t('filter.articles', { count: found.length }) : t('search.nothing')}
      </output>
      {found.length === 0 && (
        <p className={styles.hint}>
          <Link to={tagsAddress}>{t('search.hint')}</Link>
        </p>
      )}
      <div {...opened}>
        <StoryList stories={page.items} level="h2" />
      </div>
      <Pagination number={page.number} total={page.total} />
    </section>
  );
}

import searchWords from '../locales/ar/search.json';
import { addWords } from '../locales/words.ts';
import { useTranslation } from '../locales/use-translation.ts';
import type { ArticleLink } from '../../schema/article.ts';
import { useHydrated } from '../links/use-hydrated.ts';
import { useQuery } from '../links/use-query.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { StoryList } from '../stories/StoryList.tsx';
import { useReturnFocus } from '../tags/use-return-focus.ts';
import styles from './plain-page.module.css';

addWords(searchWords);

/** What the words of `?q=` find; also where hashtags lead. As published it has only the form, and says what it needs. */
export function SearchPage() {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const [params] = useQuery();
  const query = params.get('q')?.trim() ?? '';
  const heading = query ? t('search.results', { query }) : t('nav.search');
  const opened = useReturnFocus<HTMLElement>();
  usePageTitle(heading);
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <div className={styles.search}>
        <SearchForm label={t('search.label')} query={query} />
      </div>
      {query ? (
        <section className={styles.section} {...opened}>
          <SearchResults key={query} query={query} drawStories={drawStories} />
        </section>
      ) : (
        <p className={styles.hint}>{t('search.prompt')}</p>
      )}
      {!hydrated && <p className={styles.hint}>{t('search.needsScripts')}</p>}
    </>
  );
}

const drawStories = (stories: readonly ArticleLink[]) => <StoryList stories={stories} level="h2" />;

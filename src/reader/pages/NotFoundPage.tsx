import missingWords from '../locales/ar/missing.json';
import { addWords } from '../locales/words.ts';
import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData, useParams } from 'react-router';
import type { MissingData } from '../../schema/pages.ts';
import { useHydrated } from '../links/use-hydrated.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { StoryList } from '../stories/StoryList.tsx';
import { useUnlisted } from '../shell/use-unlisted.ts';
import styles from './plain-page.module.css';

addWords(missingWords);

/** Stands at every address that leads nowhere: says what is not there, and shows two ways on. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const { latest } = useLoaderData<MissingData>();
  const { id, slug } = useParams();
  // It is published once, for all addresses: which one it stands at is known only when it was taken over.
  const hydrated = useHydrated();
  let what = t('notFound.page');
  if (hydrated && id !== undefined) what = t('notFound.article');
  else if (hydrated && slug !== undefined) what = t('notFound.tag', { tag: slug });
  usePageTitle(what);
  useUnlisted();
  return (
    <>
      <PageHeading>{what}</PageHeading>
      <p className={styles.hint}>{t('notFound.hint')}</p>
      <div className={styles.search}>
        <SearchForm label={t('notFound.search')} />
      </div>
      {latest.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.subheading}>{t('front.latest')}</h2>
          <StoryList stories={latest} />
        </section>
      )}
    </>
  );
}

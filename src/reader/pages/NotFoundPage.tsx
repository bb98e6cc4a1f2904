import { useTranslation } from 'react-i18next';
import { useLoaderData } from 'react-router';
import type { Summary } from '../../schema/article.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { StoryList } from '../stories/StoryList.tsx';
import styles from './plain-page.module.css';

/** Stands at every address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return <Missing what={t('notFound.page')} latest={useLoaderData<readonly Summary[]>()} />;
}

interface MissingProps {
  /** What is not there, in words. */
  readonly what: string;
  readonly latest: readonly Summary[];
}

/** Says what is not there, asks search engines to forget the address, and shows two ways on. */
export function Missing({ what, latest }: MissingProps) {
  const { t } = useTranslation();
  usePageTitle(what);
  return (
    <>
      <meta name="robots" content="noindex" />
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

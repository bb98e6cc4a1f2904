import { useTranslation } from '../locales/use-translation.ts';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Summary } from '../../schema/article.ts';
import type { Tag } from '../../schema/edition.ts';
import { filteredAddress, tagAddress } from '../addresses.ts';
import { contentAttributes } from '../prose/content-attributes.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { pageOf } from '../stories/page-of.ts';
import { Pagination } from '../stories/Pagination.tsx';
import { StoryList } from '../stories/StoryList.tsx';
import { useReturnFocus } from '../tags/use-return-focus.ts';
import { Missing } from './NotFoundPage.tsx';
import styles from './tag-pages.module.css';

/** What a tag's page is given. */
export type TagPageData =
  | { readonly tag: Tag; readonly summaries: readonly Summary[]; readonly neighbours: readonly Tag[] }
  | { readonly unknown: string; readonly latest: readonly Summary[] };

/** A tag's page: its articles, newest first, and the tags that stand beside it. */
export function TagPage() {
  const { t } = useTranslation();
  const data = useLoaderData<TagPageData>();
  if ('unknown' in data) return <Missing what={t('notFound.tag', { tag: data.unknown })} latest={data.latest} />;
  return <TagView {...data} />;
}

type Known = Extract<TagPageData, { readonly tag: Tag }>;

function TagView({ tag, summaries, neighbours }: Known) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const page = pageOf(summaries, params);
  const opened = useReturnFocus<HTMLDivElement>();
  const name = withoutBidiControls(tag.text);
  usePageTitle(name);
  return (
    <>
      <p className={styles.kind}>{t('tagPage.kind')}</p>
      <PageHeading>
        <bdi {...contentAttributes(name)}>{name}</bdi>
      </PageHeading>
      <p className={styles.facts}>
        {t('filter.articles', { count: summaries.length })}
        <Link to={filteredAddress(tag.slug)}>{t('tagPage.narrow')}</Link>
      </p>
      <div {...opened}>
        <StoryList stories={page.items} level="h2" />
      </div>
      <Pagination number={page.number} total={page.total} />
      <Neighbours tags={neighbours} />
    </>
  );
}

function Neighbours({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <section className={styles.neighbours}>
      <h2 className={styles.subheading}>{t('tagPage.neighbours')}</h2>
      <ul className={styles.tags}>
        {tags.map(({ slug, text }) => (
          <li key={slug}>
            <Link to={tagAddress(slug)} {...contentAttributes(text)}>
              {withoutBidiControls(text)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

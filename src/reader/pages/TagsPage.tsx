import { useTranslation } from '../locales/use-translation.ts';
import { Link, useLoaderData } from 'react-router';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Edition, Tag } from '../../schema/edition.ts';
import { tagAddress } from '../addresses.ts';
import { tagIndex } from '../edition/tag-index.ts';
import { contentAttributes } from '../prose/content-attributes.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import styles from './tag-pages.module.css';

/** The index of all tags under their letters, as at the back of a book; those that a site prints everywhere stand apart. */
export function TagsPage() {
  const { t } = useTranslation();
  const { tags } = useLoaderData<Edition>();
  usePageTitle(t('tagIndex.heading'));
  const siteWide = tags.filter((tag) => tag.siteWide);
  return (
    <>
      <PageHeading>{t('tagIndex.heading')}</PageHeading>
      <p className={styles.facts}>{t('tagIndex.hint')}</p>
      <div className={styles.index} dir="rtl">
        {tagIndex(tags.filter((tag) => !tag.siteWide)).map(({ letter, tags: under }) => (
          <section key={letter} className={styles.group}>
            <h2 className={styles.letter}>{letter}</h2>
            <TagList tags={under} />
          </section>
        ))}
      </div>
      {siteWide.length > 0 && (
        <section className={styles.neighbours}>
          <h2 className={styles.subheading}>{t('articleTags.siteWide')}</h2>
          <div className={styles.index} dir="rtl">
            <TagList tags={siteWide} />
          </div>
        </section>
      )}
    </>
  );
}

function TagList({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {tags.map(({ slug, text, count }) => (
        <li key={slug} className={styles.entry}>
          <Link to={tagAddress(slug)} {...contentAttributes(text)}>
            {withoutBidiControls(text)}
          </Link>{' '}
          <span className={styles.count} aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{t('filter.articles', { count })}</span>
        </li>
      ))}
    </ul>
  );
}

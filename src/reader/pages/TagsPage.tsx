import tagsWords from '../locales/ar/tags.json';
import { addWords } from '../locales/words.ts';
import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData } from 'react-router';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Tag } from '../../schema/edition.ts';
import type { TagsData } from '../../schema/pages.ts';
import { letterAddress, tagAddress, tagsAddress } from '../addresses.ts';
import { tagIndex } from '../edition/tag-index.ts';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import styles from './tag-pages.module.css';

addWords(tagsWords);

/**
 * The index of tags under their letters, as at the back of a book; those that a site prints everywhere stand apart. Of
 * very many it has the most used, and a page for each letter.
 */
export function TagsPage() {
  const { t } = useTranslation();
  const { tags, letter, letters } = useLoaderData<TagsData>();
  const heading = letter === null ? t('tagIndex.heading') : t('tagIndex.letter', { letter });
  usePageTitle(heading);
  const siteWide = tags.filter((tag) => tag.siteWide);
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <p className={styles.facts}>
        {t('tagIndex.hint')}
        {letter === null && letters.length > 0 && ` ${t('tagIndex.mostUsed')}`}
      </p>
      {letters.length > 0 && <Letters letters={letters} current={letter} />}
      <div className={styles.index} dir="rtl">
        {tagIndex(tags.filter((tag) => !tag.siteWide)).map(({ letter: heads, tags: under }) => (
          <section key={heads} className={styles.group}>
            <h2 className={styles.letter}>{heads}</h2>
            <TagList tags={under} />
          </section>
        ))}
      </div>
      {siteWide.length > 0 && (
        <section className={styles.neighbours}>
          <h2 className={styles.subheading}>{t('tagIndex.siteWide')}</h2>
          <div className={styles.index} dir="rtl">
            <TagList tags={siteWide} />
          </div>
        </section>
      )}
    </>
  );
}

function Letters({ letters, current }: { letters: readonly string[]; current: string | null }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.letters} aria-label={t('tagIndex.letters')} dir="rtl">
      <ul className={styles.tags}>
        {current !== null && (
          <li>
            <PageLink to={tagsAddress}>{t('tagIndex.all')}</PageLink>
          </li>
        )}
        {letters.map((letter) => (
          <li key={letter}>
            <PageLink to={letterAddress(letter)} aria-current={letter === current ? 'page' : undefined}>
              {letter}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TagList({ tags }: { tags: readonly Tag[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {tags.map(({ slug, text, count }) => (
        <li key={slug} className={styles.entry}>
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
  );
}

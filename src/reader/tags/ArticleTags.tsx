import { useId } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { ArticleTag, Relevance } from '../../schema/article.ts';
import { tagAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import styles from './article-tags.module.css';

const OWN: readonly Relevance[] = ['in-text', 'related'];

/** The tags of an article: those of its own first, and apart from them those that its outlet prints on everything. */
export function ArticleTags({ tags }: { tags: readonly ArticleTag[] }) {
  const { t } = useTranslation();
  const heading = useId();
  const own = OWN.flatMap((relevance) => tags.filter((tag) => tag.relevance === relevance));
  const siteWide = tags.filter(({ relevance }) => relevance === 'site-wide');
  if (tags.length === 0) return null;
  return (
    <section className={styles.tags} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t('articleTags.heading')}
      </h2>
      {own.length > 0 && <TagLinks tags={own} />}
      {siteWide.length > 0 && (
        <>
          <h3 className={styles.apart}>{t('articleTags.siteWide')}</h3>
          <TagLinks tags={siteWide} />
        </>
      )}
    </section>
  );
}

function TagLinks({ tags }: { tags: readonly ArticleTag[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {tags.map(({ slug, text, unsure }) => (
        <li key={slug}>
          <PageLink className={styles.tag} to={tagAddress(slug)} {...contentAttributes(text)}>
            {withoutBidiControls(text)}
          </PageLink>
          {unsure && <span className={styles.unsure}> {t('articleTags.unsure')}</span>}
        </li>
      ))}
    </ul>
  );
}

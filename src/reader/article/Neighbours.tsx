import type { ReactNode } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import type { Article, ArticleLink } from '../../schema/article.ts';
import { articleAddress } from '../addresses.ts';
import { BACK, FORWARD } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './neighbours.module.css';

/** The ways on from an article: to the newer one and to the older one of the edition. */
export function Neighbours({ newer, older }: Pick<Article, 'newer' | 'older'>) {
  const { t } = useTranslation();
  if (!newer && !older) return null;
  return (
    <nav className={styles.neighbours} aria-label={t('article.neighbours')}>
      {newer && (
        <Neighbour article={newer} rel="prev">
          <Icon drawing={BACK} directional /> {t('article.newer')}
        </Neighbour>
      )}
      {older && (
        <Neighbour article={older} rel="next">
          {t('article.older')} <Icon drawing={FORWARD} directional />
        </Neighbour>
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly article: ArticleLink;
  readonly rel: 'prev' | 'next';
  readonly children: ReactNode;
}

function Neighbour({ article, rel, children }: NeighbourProps) {
  return (
    <PageLink className={styles[rel]} to={articleAddress(article)} rel={rel}>
      <span className={styles.label}>{children}</span>
      <span className={styles.title} {...contentAttributes(article.title)}>
        <Prose text={article.title} />
      </span>
    </PageLink>
  );
}

import { useTranslation } from '../locales/use-translation.ts';
import type { ArticleLink } from '../../schema/article.ts';
import { articleAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import styles from './article.module.css';

/** Says of an attached story that its day is not known, and which articles carry it. Their day is not its own. */
export function AttachedNote({ hosts }: { hosts: readonly ArticleLink[] }) {
  const { t } = useTranslation();
  if (hosts.length === 0) return null;
  return (
    <div className={styles.note}>
      <p className={styles.noteTitle}>{t('article.attached')}</p>
      <p>{t('article.attachedTo', { count: hosts.length })}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host.id}>
            <PageLink to={articleAddress(host)} {...contentAttributes(host.title)}>
              <Prose text={host.title} />
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

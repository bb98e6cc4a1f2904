import articleWords from '../locales/ar/article.json';
import { addWords } from '../locales/words.ts';
import { memo, useEffect } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { useLoaderData } from 'react-router';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { ArticleData } from '../../schema/pages.ts';
import { ArticleBody, type DrawTweet } from '../article/ArticleBody.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { AttachedNote } from '../article/AttachedNote.tsx';
import { Neighbours } from '../article/Neighbours.tsx';
import { useOpening } from '../article/use-opening.ts';
import { markRead } from '../device/read-articles.ts';
import { RelatedStories } from '../related/RelatedStories.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { ArticleTags } from '../tags/ArticleTags.tsx';
import { TweetCard } from '../tweet/TweetCard.tsx';
import styles from './article-page.module.css';

addWords(articleWords);

const drawTweet: DrawTweet = (tweet, position, total) => <TweetCard tweet={tweet} position={position} total={total} />;

/** As many blocks as most screens hold. */
const OPENING = 4;

/** An article's page, or the attached story's: the same, without a day. */
export function ArticlePage() {
  return <Story {...useLoaderData<ArticleData>()} />;
}

/** Drawn again for what it shows alone, and not for every page that is on its way. */
const Story = memo(function Story({ article }: ArticleData) {
  const { t } = useTranslation();
  const { id, blocks, tags, related, attachedTo, unrecognised } = article;
  const opening = useOpening(article);
  usePageTitle(withoutBidiControls(article.title));
  useEffect(() => markRead(id), [id]);
  return (
    <div className={opening ? styles.opening : styles.page} dir="rtl">
      <article className={styles.article}>
        <ArticleHeader article={article} />
        <div className={styles.text}>
          {unrecognised && <p className={styles.notice}>{t('article.unrecognised')}</p>}
          <AttachedNote hosts={attachedTo} />
          <ArticleBody blocks={blocks} shown={opening ? OPENING : Infinity} drawTweet={drawTweet} />
          {!opening && (
            <div className={styles.tags}>
              <ArticleTags tags={tags} />
            </div>
          )}
        </div>
      </article>
      <div className={styles.beside}>{!opening && <RelatedStories related={related} />}</div>
      {!opening && <Neighbours newer={article.newer} older={article.older} />}
    </div>
  );
});

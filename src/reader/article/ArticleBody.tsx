import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { withoutBidiControls } from '../../arabic/without-bidi-controls.ts';
import type { Block, Embed } from '../../schema/document.ts';
import type { Tweet } from '../../schema/tweet.ts';
import { contentAttributes } from '../prose/content-attributes.ts';
import { Prose } from '../prose/Prose.tsx';
import { drawLinkedRun } from './draw-linked-run.tsx';
import styles from './article.module.css';

/** Draws a quoted tweet: which of its article's it is, from 1, of how many. */
export type DrawTweet = (tweet: Tweet, position: number, total: number) => ReactNode;

interface Props {
  readonly blocks: readonly Block[];
  /** How many of them are drawn. */
  readonly shown?: number;
  readonly drawTweet: DrawTweet;
}

/** What an article says, block by block, in the order of its document. */
export function ArticleBody({ blocks, shown = Infinity, drawTweet }: Props) {
  const tweets = blocks.filter((block) => block.type === 'tweet');
  return (
    <div className={styles.body}>
      {blocks.slice(0, shown).map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a block has no identity but its place
        <Fragment key={index}>
          {block.type === 'paragraph' && <ProseParagraph text={block.text} />}
          {block.type === 'tweet' && drawTweet(block, tweets.indexOf(block) + 1, tweets.length)}
          {block.type === 'embed' && <EmbedFigure embed={block} />}
        </Fragment>
      ))}
    </div>
  );
}

function ProseParagraph({ text }: { text: string }) {
  return (
    <p {...contentAttributes(text)}>
      <Prose text={text} drawRun={drawLinkedRun} />
    </p>
  );
}

function EmbedFigure({ embed }: { embed: Embed }) {
  const { t } = useTranslation();
  return (
    <figure className={styles.embed}>
      <blockquote {...contentAttributes(embed.text)}>{withoutBidiControls(embed.text)}</blockquote>
      <figcaption>{t('article.instagram')}</figcaption>
    </figure>
  );
}

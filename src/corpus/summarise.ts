import type { ArticleLink, ArticleTag, Summary, TaggedSummary } from '../schema/article.ts';
import type { CalendarDate } from '../schema/day.ts';
import type { Block } from '../schema/document.ts';
import { blockText } from './block-text.ts';
import { excerpt } from './excerpt.ts';
import { slugOf } from '../arabic/slug.ts';
import { ownText } from './own-text.ts';
import { sourceName } from './source-name.ts';

/** Silent reading of Arabic news, words a minute: 138 aloud (IReST), times the 1.30 that silence gains. */
const WORDS_PER_MINUTE = 180;
const LEAD_LENGTH = 220;
const OPENING_LENGTH = 70;

/** A story before its place in the edition is known: a document's, or one attached to a document. */
export interface Story {
  readonly title: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly source: string | null;
  readonly blocks: readonly Block[];
}

/** What lists show of a story, as far as its own text tells it. About 1 kB; it keeps nothing else of the document alive. */
export type StoryCard = Omit<Summary, 'id'>;

/**
 * @param words how many all its blocks have
 */
export function cardOf(story: Story, words: number): StoryCard {
  const prose = story.blocks.find(({ type }) => type === 'paragraph');
  const title = ownText(headline(story));
  return {
    slug: slugOf(title),
    title,
    publishedOn: story.publishedOn,
    source: story.source === null ? null : sourceName(story.source),
    lead: ownText(excerpt(prose ? blockText(prose) : '', LEAD_LENGTH)),
    tweets: story.blocks.filter(({ type }) => type === 'tweet').length,
    minutes: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)),
  };
}

/** What lists show of a story, its place in the edition and its tags being known. */
export function summarise(id: string, card: StoryCard, tags: readonly ArticleTag[]): TaggedSummary {
  const { slug, title, publishedOn, source, lead, tweets, minutes } = card;
  return { id, slug, title, publishedOn, source, lead, tags, tweets, minutes };
}

/** The headline; where the story has none, its opening words, so that every link has something to say. */
function headline({ title, blocks }: Story): string {
  if (title !== null) return title;
  const [first] = blocks;
  return first ? excerpt(blockText(first).trim(), OPENING_LENGTH) : '';
}

/** The part of an article that a link to it shows. */
export function linkTo({ id, slug, title, publishedOn, source }: Summary): ArticleLink {
  return { id, slug, title, publishedOn, source };
}

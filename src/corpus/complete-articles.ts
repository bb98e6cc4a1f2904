import type { Article, ArticleLink, RelatedLink, TaggedSummary } from '../schema/article.ts';
import type { ParsedDocument, RelatedStory } from '../schema/document.ts';

/** All that an article's page shows and its own document does not say. */
export interface Surroundings {
  readonly summary: TaggedSummary;
  readonly related: readonly RelatedLink[];
  readonly attachedTo: readonly ArticleLink[];
  readonly newer: ArticleLink | null;
  readonly older: ArticleLink | null;
}

/** What of an edition is published from one document. */
export interface Place {
  readonly own: Surroundings;
  /** Stories attached to it that have their pages from here: of several documents that carry one, from the first. */
  readonly attached: readonly AttachedPlace[];
}

export interface AttachedPlace extends Surroundings {
  /** Which of the document's "read also" stories it is, from 0. */
  readonly at: number;
}

/** Puts the articles of one document together: its own, then those of stories attached to it. */
export function completeArticles(document: ParsedDocument, place: Place): Article[] {
  const attached = place.attached.flatMap((each) => {
    const story = document.related[each.at];
    return story ? [attachedArticle(story, each)] : [];
  });
  return [ownArticle(document, place.own), ...attached];
}

function ownArticle(document: ParsedDocument, { summary, ...surroundings }: Surroundings): Article {
  const { title, publishedOn, unreadDate, source, tagLine, blocks, related } = document;
  return {
    ...summary,
    titled: title !== null,
    unreadDate,
    blocks,
    ...surroundings,
    unrecognised:
      publishedOn === null && unreadDate === null && source === null && tagLine === null && related.length === 0,
  };
}

function attachedArticle(story: RelatedStory, { summary, related, attachedTo, newer, older }: Surroundings): Article {
  return {
    ...summary,
    titled: story.title !== null,
    unreadDate: null,
    blocks: story.blocks,
    related,
    attachedTo,
    newer,
    older,
    unrecognised: false,
  };
}

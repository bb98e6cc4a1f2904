import type { CalendarDate } from './day.ts';
import type { Block } from './document.ts';

/**
 * What ties a tag to one article: `in-text`, its words stand in the article; `related`, they are near it;
 * `site-wide`, the outlet prints it on everything.
 */
export type Relevance = 'in-text' | 'related' | 'site-wide';

/** One tag of one document, cut from its tag line. */
export interface DocumentTag {
  /** As written in the line. */
  readonly text: string;
  readonly relevance: Relevance;
  /** Probability that it is cut rightly, 0 to 1, calibrated. */
  readonly confidence: number;
}

/** One tag of one article as shown: the edition's spelling and address, and what ties it to this article. */
export interface ArticleTag {
  readonly slug: string;
  readonly text: string;
  readonly relevance: Relevance;
  /** Cut with little evidence: shown, and marked so. */
  readonly unsure: boolean;
}

/** Enough of an article to link to it. */
export interface ArticleLink {
  /** Short and ASCII: the article's identity, stable between builds and independent of order. */
  readonly id: string;
  /** Readable, for the address only: a wrong or missing one still opens the article. */
  readonly slug: string;
  /** The headline; where the document has none, its opening words. */
  readonly title: string;
  readonly publishedOn: CalendarDate | null;
  readonly source: string | null;
}

/** What a list shows of an article. */
export interface Summary extends ArticleLink {
  /** The opening of the text, cut at a word; empty where there is no prose. */
  readonly lead: string;
  /** How many tweets it quotes. */
  readonly tweets: number;
  /** Minutes to read it, from 1. */
  readonly minutes: number;
}

/** A story with its tags, as the steps see it that set stories side by side. */
export interface TaggedSummary extends Summary {
  readonly tags: readonly ArticleTag[];
}

/** Why a story stands beside an article. */
export type RelatedReason =
  | { readonly type: 'read-also' }
  | { readonly type: 'thread' }
  | { readonly type: 'tags'; readonly tags: readonly string[] }
  | { readonly type: 'wording' };

/** A story beside an article, with the one reason it stands there. */
export interface RelatedLink extends ArticleLink {
  readonly reason: RelatedReason;
}

/**
 * One whole article. All its page needs is here, so that a page costs one file, however large the edition.
 * An attached story (one printed whole under a "read also" label) is an article too: it has no date, source or
 * tags of its own, and `attachedTo` names the documents that carry it.
 */
export interface Article extends TaggedSummary {
  /** False where the document has no headline and `title` is its opening words. */
  readonly titled: boolean;
  /** The publish date as written where no day could be read from it; else `null`. */
  readonly unreadDate: string | null;
  readonly blocks: readonly Block[];
  readonly related: readonly RelatedLink[];
  readonly attachedTo: readonly ArticleLink[];
  readonly newer: ArticleLink | null;
  readonly older: ArticleLink | null;
  /** The document was read without its usual marks: it is shown as it is, with a notice. */
  readonly unrecognised: boolean;
}

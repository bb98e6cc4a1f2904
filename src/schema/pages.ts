import type { Article, ArticleLink, Summary } from './article.ts';
import type { Tag } from './edition.ts';

/** How many stories a list shows whole: what a page is published with, and what a choice of tags shows first. */
export const LISTED = 30;

/** How many stories a page of older ones holds, a line each. */
export const ARCHIVED = 100;

/** How many of the most used tags are offered to choose from before any is looked for. */
export const OFFERED = 60;

/** How many tags one page of the index of tags holds. */
export const INDEXED = 1000;

/**
 * A tag with the address of what is known of it (see `TagFile`), so that choosing it costs one request.
 */
export interface OfferedTag extends Tag {
  readonly file: FileHash;
}

/** SHA-256 of a published file of data, in base64url: its name, and the proof that it came whole. */
export type FileHash = string;

/** The front page: the newest stories, and what the filter offers. */
export interface FrontData {
  readonly type: 'front';
  /** The newest, `LISTED` at most. */
  readonly stories: readonly Summary[];
  /** How many stories the edition has. */
  readonly total: number;
  /** The most used tags that are not site-wide, `OFFERED` at most, and the most used site-wide ones, as many again. */
  readonly offered: readonly OfferedTag[];
  /** How many tags the edition has, and how many of them are site-wide. */
  readonly tags: number;
  readonly siteWide: number;
}

/** A page of older stories, for whoever reads without scripts and for search engines. */
export interface ArchiveData {
  readonly type: 'archive';
  /** From 1, the oldest stories first, so that a page that is full never changes; within it the newest come first. */
  readonly number: number;
  /** How many such pages there are. */
  readonly pages: number;
  readonly stories: readonly ArticleLink[];
}

/** An article's page, or an attached story's. */
export interface ArticleData {
  readonly type: 'article';
  readonly article: Article;
}

/**
 * A tag's page: its newest stories; and pages of older ones like those of the whole edition. It does not name the tag's file, which holds the numbers of
 * stories: where an old document goes, all newer ones have other numbers, and every such page would be another one.
 */
export interface TagData {
  readonly type: 'tag';
  readonly tag: Tag;
  /** `LISTED` at most. */
  readonly stories: readonly Summary[];
  /** The tags that stand most often beside it, most often first; site-wide ones are left out. */
  readonly neighbours: readonly Pick<Tag, 'slug' | 'text'>[];
}

export interface TagArchiveData extends Omit<ArchiveData, 'type'> {
  readonly type: 'tag-archive';
  readonly tag: Tag;
}

/** The index of tags: all of them, or the most used `INDEXED` and a page for each letter. */
export interface TagsData {
  readonly type: 'tags';
  readonly tags: readonly Tag[];
  /** The letter whose tags these are; `null` on the first page. */
  readonly letter: string | null;
  /** Letters that have a page of their own; empty where all tags stand on the first page. */
  readonly letters: readonly string[];
}

/** What stands at every address that leads nowhere. */
export interface MissingData {
  readonly type: 'missing';
  readonly latest: readonly Summary[];
}

export interface SearchData {
  readonly type: 'search';
}

/** All that one page shows. It is written in the page itself, and a reader who goes there from another page is sent no more than that. */
export type PageData =
  | FrontData
  | ArchiveData
  | ArticleData
  | TagData
  | TagArchiveData
  | TagsData
  | MissingData
  | SearchData;

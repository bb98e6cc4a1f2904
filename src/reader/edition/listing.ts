import type { ArticleLink, Summary } from '../../schema/article.ts';

/** A story in a list: with all that a card shows of it, or with its headline alone. */
export type ListedStory = ArticleLink & Partial<Summary>;

/** Loads stories of a list by their places in it, 0 the newest, in the order asked for. @throws where they cannot be had */
export type LoadPlaces = (places: readonly number[]) => Promise<readonly ArticleLink[]>;

/** A list of stories of any length, newest first: its beginning, and how to come by the rest. */
export interface Listing {
  readonly total: number;
  /** `LISTED` at most. */
  readonly stories: readonly ListedStory[];
  readonly loadPlaces: LoadPlaces;
}

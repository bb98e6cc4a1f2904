import type { Article } from '../../schema/article.ts';
import type { Edition } from '../../schema/edition.ts';

/** Where the pages get what was published. */
export interface EditionSource {
  /** Throws where it cannot be had just now; asking again tries again. */
  readonly loadEdition: () => Promise<Edition>;
  /** `undefined` where there is no such article; throws where it cannot be known. */
  readonly loadArticle: (id: string) => Promise<Article | undefined>;
}

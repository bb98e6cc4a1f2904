import { withoutBidiControls } from '../../../arabic/without-bidi-controls.ts';
import type { Summary } from '../../../schema/article.ts';
import type { Edition } from '../../../schema/edition.ts';
import { countOptions, filterArticles } from './filter-articles.ts';
import type { TagChoice } from './tag-choice.ts';
import type { TagPostings } from './tag-postings.ts';

/** A tag as the filter offers it. */
export interface TagOption {
  readonly slug: string;
  readonly text: string;
  readonly siteWide: boolean;
  readonly use: 'selected' | 'excluded' | 'free';
  /** How long the list is after selecting it in the present mode; of a selected one, how long it is. */
  readonly left: number;
}

/** A tag that the reader has chosen. */
export interface ChosenTag {
  readonly slug: string;
  readonly text: string;
  readonly use: 'selected' | 'excluded';
  /** False where the edition has no such tag: the address is from another time, or mistyped. */
  readonly known: boolean;
}

/** What a choice makes of an edition. */
export interface AppliedChoice {
  /** What is left, in the edition's order. */
  readonly results: readonly Summary[];
  /** Every tag of the edition, in its order. */
  readonly options: readonly TagOption[];
  /** The selected ones, then the excluded ones. */
  readonly chosen: readonly ChosenTag[];
}

export function applyChoice({ tags, summaries }: Edition, postings: TagPostings, choice: TagChoice): AppliedChoice {
  const counts = countOptions(postings, choice);
  const uses = new Map<string, ChosenTag['use']>([
    ...choice.selected.map((slug) => [slug, 'selected'] as const),
    ...choice.excluded.map((slug) => [slug, 'excluded'] as const),
  ]);
  return {
    results: filterArticles(postings, choice).flatMap((article) => summaries[article] ?? []),
    options: tags.map(({ slug, text, siteWide }, number) => ({
      slug,
      text: withoutBidiControls(text),
      siteWide,
      use: uses.get(slug) ?? 'free',
      left: counts[number] ?? 0,
    })),
    chosen: [...uses].map(([slug, use]) => {
      const tag = tags[postings.numberOf(slug) ?? -1];
      const text = withoutBidiControls(tag?.text ?? slug.replaceAll('-', ' '));
      return { slug, text, use, known: tag !== undefined };
    }),
  };
}

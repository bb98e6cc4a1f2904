import type { TaggedSummary } from './article.ts';

/** One tag of the edition. */
export interface Tag {
  /** The shown spelling with hyphens. Reading an address compares folded forms, so a variant opens it too. */
  readonly slug: string;
  /** The most frequent spelling. */
  readonly text: string;
  /** How many articles carry it, from 1. */
  readonly count: number;
  /** On at least half of the articles that carry it, it is a site-wide one. */
  readonly siteWide: boolean;
}

/** All that is published, as lists need it. Attached stories are reached from their hosts and are not listed. */
export interface Edition {
  /** Newest first; those without a day last; ties by id. */
  readonly summaries: readonly TaggedSummary[];
  /** Most used first; ties in Arabic order. */
  readonly tags: readonly Tag[];
}

import type { PageStyles } from '../app/page-styles.ts';

/** A document whose articles are to be rendered. */
export interface StoryJob {
  readonly type: 'story';
  readonly name: string;
  /** Where it lies; for a document of a `documents.jsonl`, itself as JSON. */
  readonly from: { readonly path: Uint8Array } | { readonly documentJson: string };
  /** SHA-256 of its bytes when the edition was made; empty for one that comes as JSON. */
  readonly digest: string;
  /** A `Place` as JSON. */
  readonly placeJson: string;
}

/** A page that is known whole. */
export interface PageJob {
  readonly type: 'page';
  readonly path: string;
  /** Where it is written to, from the site's folder. */
  readonly file: string;
  /** A `PageData` as JSON. */
  readonly dataJson: string;
}

export type RenderJob = StoryJob | PageJob;

/** What a worker is told once. */
export interface RenderSetting {
  readonly out: string;
  /** The site that stands, where one is known: a page that says there what it would say is not written. */
  readonly standing: string | null;
  readonly base: string;
  readonly shell: string;
  readonly css: PageStyles;
  readonly labels: unknown;
  readonly maxBytes: number;
}

/** What became of a batch of jobs: `null`, or why the site cannot be built. */
export interface RenderResult {
  readonly failure: RenderFailure | null;
}

/** An error as it can be sent from thread to thread with its code. */
export interface RenderFailure {
  readonly words: string;
  /** Of the system; empty where it was none of its faults. */
  readonly code: string;
}

import type { TagQuestion } from '../../corpus/tags/study-tags.ts';
import type { DiagnosticCode, Severity } from '../../schema/diagnostic.ts';

/** How often something was met. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** A place in a document where something was met, and the words found there. */
export interface Example {
  readonly document: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/** One kind of thing met in a pile. */
export interface CodeCount {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly occurrences: number;
  readonly documents: number;
  /** The first ones, at most three. */
  readonly examples: readonly Example[];
}

/** A tag that may have been cut wrongly. */
export interface SuspiciousTag {
  readonly text: string;
  readonly count: number;
  /** Mean probability that it is cut rightly, 0 to 1. */
  readonly confidence: number;
  /** One document that carries it. */
  readonly document: string;
}

/** A document that says what an earlier one says. */
export interface CopyFound {
  readonly document: string;
  readonly original: string;
  readonly exact: boolean;
}

/** What became of the documents since the site was last built. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** All that a report tells of a pile. */
export interface Survey {
  readonly documents: number;
  readonly rejected: number;
  /** How many documents have each field. */
  readonly fields: readonly Count[];
  readonly encodings: readonly Count[];
  /** Documents by year, earliest first. */
  readonly years: readonly Count[];
  /** The most frequent sources. */
  readonly sources: readonly Count[];
  /** Worst severity first, then the most frequent. */
  readonly codes: readonly CodeCount[];
  readonly distinctTags: number;
  readonly suspiciousTags: readonly SuspiciousTag[];
  readonly questions: readonly TagQuestion[];
  readonly copies: readonly CopyFound[];
  /** `null` where no build of this folder is known. */
  readonly changes: Changes | null;
}

import { createHash } from 'node:crypto';
import type { ParsedDocument } from '../../schema/document.ts';
import { copyDiagnostic, studyPile } from '../pile/study-pile.ts';
import type { Pile } from '../pile/open-pile.ts';
import type { ReadDocument } from '../reading/read-document.ts';
import { countCodes } from './count-codes.ts';
import { findChanges } from './find-changes.ts';
import { gatherTags } from './suspicious-tags.ts';
import type { Survey } from './survey.ts';
import { tally } from './tally.ts';

/** Questions an owner is asked at once. */
const QUESTIONS = 10;
const SOURCES = 10;

/** The fields of a document, in the order in which they stand in it, and whether one has them. */
const FIELDS: readonly (readonly [name: string, has: (document: ParsedDocument) => boolean])[] = [
  ['headline', ({ title }) => title !== null],
  ['day', ({ publishedOn }) => publishedOn !== null],
  ['paragraphs', ({ blocks }) => blocks.some(({ type }) => type === 'paragraph')],
  ['tweets', ({ blocks }) => blocks.some(({ type }) => type === 'tweet')],
  ['source', ({ source }) => source !== null],
  ['tags', ({ tagLine }) => tagLine !== null],
  ['read also', ({ related }) => related.length > 0],
];

export interface SurveyOptions {
  readonly maxBytes: number;
  /** The documents of the last build and their digests, under the names that this pile gives them; `null` where none is known. */
  readonly before: readonly (readonly [name: string, digest: string])[] | null;
  /** Is told after each document read, of both readings. */
  readonly step: () => void;
}

/** Reads a pile twice and gathers all that its owner may want to know. Keeps counts and a few examples, no texts. */
export function surveyPile(pile: Pile, { maxBytes, before, step }: SurveyOptions): Survey {
  const [fields, encodings, years, sources] = [tally(), tally(), tally(), tally()];
  const [codes, tags] = [countCodes(), gatherTags()];
  const digests: [string, string][] = [];
  let [documents, rejected] = [0, 0];

  function look({ opened, document }: ReadDocument): void {
    step();
    documents += 1;
    codes.add(document.name, document.diagnostics);
    if (before) digests.push([document.name, createHash('sha256').update(opened.bytes).digest('hex')]);
    if (opened.raw) encodings.add(opened.encoding);
    if (document.rejected) rejected += 1;
    else {
      for (const [name, has] of FIELDS) if (has(document)) fields.add(name);
      if (document.publishedOn) years.add(document.publishedOn.slice(0, 4));
      if (document.source) sources.add(document.source);
    }
  }

  const studied = studyPile(pile, maxBytes, look, QUESTIONS);
  for (const [name, copy] of studied.copies) codes.add(name, [copyDiagnostic(copy)]);
  for (const { document } of studied.documents()) {
    step();
    if (!document.rejected) tags.add(document.name, studied.cutter.cut(document.name));
  }
  const counted = new Map(fields.most().map(({ name, count }) => [name, count]));
  return {
    documents,
    rejected,
    fields: FIELDS.map(([name]) => ({ name, count: counted.get(name) ?? 0 })),
    encodings: encodings.most(),
    years: years.most().toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    sources: sources.most(SOURCES),
    codes: codes.finish(),
    distinctTags: tags.distinct(),
    suspiciousTags: tags.suspicious(),
    questions: studied.cutter.questions,
    copies: Array.from(studied.copies, ([document, { original, exact }]) => ({ document, original, exact })),
    changes: before && findChanges(before, digests),
  };
}

import type { TagKnowledge } from '../tags/model/tag-knowledge.ts';
import { documentsOf, type KeptDocument, type KeptSheet } from './kept-documents.ts';

/** A part of what is kept of a study: plain data (texts, numbers, rows of numbers), so that it can be written down and read again. */
export type KeptPart = KeptSheet | { readonly type: 'tags'; readonly knowledge: TagKnowledge };

/** What is kept of a study of a whole pile. */
export interface KeptStudy {
  /** In the order of the pile, those left out as copies too. */
  readonly documents: readonly KeptDocument[];
  /** Written to by what goes on from it: a study is gone on from once. */
  readonly knowledge: TagKnowledge;
}

/** @returns `undefined` where a part is missing */
export function keptStudy(parts: Iterable<KeptPart>): KeptStudy | undefined {
  const documents: KeptDocument[] = [];
  let known: TagKnowledge | undefined;
  for (const part of parts) {
    if (part.type === 'tags') known = part.knowledge;
    else documents.push(...documentsOf(part));
  }
  return known && { documents, knowledge: known };
}

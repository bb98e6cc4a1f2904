import type { KeptNeighbours } from '../related/neighbours.ts';
import type { TagKnowledge } from '../tags/model/tag-knowledge.ts';
import { documentsOf, type KeptDocument, type KeptSheet } from './kept-documents.ts';
import type { KeptLayout } from './kept-layout.ts';

/** A part of what is kept of a study: plain data (texts, numbers, rows of numbers), so that it can be written down and read again. */
export type KeptPart =
  | KeptSheet
  | KeptLayout
  | KeptNeighbours
  | { readonly type: 'tags'; readonly knowledge: TagKnowledge };

/** What is kept of a study of a whole pile. It is written to by what goes on from it: a study is gone on from once. */
export interface KeptStudy {
  /** In the order of the pile, those left out as copies too. */
  readonly documents: readonly KeptDocument[];
  readonly knowledge: TagKnowledge;
  readonly layout: KeptLayout;
  readonly neighbours: KeptNeighbours;
}

/** @returns `undefined` where a part is missing */
export function keptStudy(parts: Iterable<KeptPart>): KeptStudy | undefined {
  const documents: KeptDocument[] = [];
  let knowledge: TagKnowledge | undefined;
  let layout: KeptLayout | undefined;
  let neighbours: KeptNeighbours | undefined;
  for (const part of parts) {
    if (part.type === 'documents') documents.push(...documentsOf(part));
    else if (part.type === 'tags') ({ knowledge } = part);
    else if (part.type === 'layout') layout = part;
    else neighbours = part;
  }
  return knowledge && layout && neighbours && { documents, knowledge, layout, neighbours };
}

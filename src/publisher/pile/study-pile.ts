import { blockText } from '../../corpus/block-text.ts';
import { type Copy, findCopies } from '../../corpus/copies/find-copies.ts';
import { taggedDocument } from '../../corpus/tagged-document.ts';
import { studyTags, type TagCutter } from '../../corpus/tags/study-tags.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import { type ReadDocument, readDocument } from '../reading/read-document.ts';
import { wholeDocument } from '../reading/whole-document.ts';
import type { Pile } from './open-pile.ts';

/** What a first reading of a pile taught. */
export interface StudiedPile {
  readonly cutter: TagCutter;
  /** Documents that say what an earlier one says, by name. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** Reads the pile a second time, each document with what it only shows beside the others. */
  documents(): Generator<ReadDocument>;
}

/**
 * Reads a pile once, keeping what its documents teach about each other and none of their texts: a pile of any size passes through
 * the same memory.
 *
 * @param maxBytes the largest document read
 * @param visit is shown each document of the first reading
 */
export function studyPile(pile: Pile, maxBytes: number, visit: (read: ReadDocument) => void = () => {}): StudiedPile {
  const reading = { labels: pile.labels, maxBytes };
  const study = studyTags(pile.vocabulary);
  const finder = findCopies();
  const copies = new Map<string, Copy>();
  for (const file of pile.files()) {
    const read = readDocument(file, reading);
    visit(read);
    if (read.document.rejected) continue;
    const copy = finder.add(file.name, wholeText(read.document));
    if (copy) copies.set(file.name, copy);
    if (!copy?.exact) study.add(taggedDocument(read.document));
  }
  return {
    cutter: study.finish(),
    copies,
    *documents() {
      for (const file of pile.files()) yield withCopy(readDocument(file, reading), copies.get(file.name));
    },
  };
}

const wholeText = ({ title, blocks }: ParsedDocument) => [title ?? '', ...blocks.map(blockText)].join('\n');

function withCopy({ opened, document }: ReadDocument, copy: Copy | undefined): ReadDocument {
  if (!copy) return { opened, document };
  return { opened, document: { ...document, diagnostics: [...document.diagnostics, copyDiagnostic(copy)] } };
}

/** A copy of another document, told at the copy. */
export function copyDiagnostic({ original, exact }: Copy): Diagnostic {
  return wholeDocument(exact ? 'duplicate-document' : 'near-duplicate-document', 'repaired', original);
}

import { type Copy, findCopies } from '../../corpus/copies/find-copies.ts';
import { taggedDocument, wordsOf } from '../../corpus/tagged-document.ts';
import { studyTags, type TagCutter } from '../../corpus/tags/study-tags.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
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
 * @param questions how many questions to the owner are wanted
 */
export function studyPile(
  pile: Pile,
  maxBytes: number,
  visit: (read: ReadDocument) => void = () => {},
  questions = 0,
): StudiedPile {
  const reading = { labels: pile.labels, maxBytes };
  const study = studyTags(pile.vocabulary);
  const finder = findCopies();
  const copies = new Map<string, Copy>();
  for (const file of pile.files()) {
    const read = readDocument(file, reading);
    visit(read);
    if (read.document.rejected) continue;
    const words = wordsOf(read.document);
    const copy = finder.add(file.name, words.hashes);
    if (copy) copies.set(file.name, copy);
    if (copy?.exact) study.addCopy(taggedDocument(read.document), words);
    else study.add(taggedDocument(read.document), words);
  }
  return {
    cutter: study.finish({ questions }),
    copies,
    *documents() {
      for (const file of pile.files()) yield withCopy(readDocument(file, reading), copies.get(file.name));
    },
  };
}

function withCopy({ opened, document }: ReadDocument, copy: Copy | undefined): ReadDocument {
  if (!copy) return { opened, document };
  return { opened, document: { ...document, diagnostics: [...document.diagnostics, copyDiagnostic(copy)] } };
}

/** A copy of another document, told at the copy. */
export function copyDiagnostic({ original, exact }: Copy): Diagnostic {
  return wholeDocument(exact ? 'duplicate-document' : 'near-duplicate-document', 'repaired', original);
}

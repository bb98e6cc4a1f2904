import type { ParsedDocument } from '../schema/document.ts';
import { copyDiagnostic, type DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { findCopies, type MarkedDocument } from './copies/find-copies.ts';
import { inSheets, type KeptDocument } from './kept/kept-documents.ts';
import type { KeptPart } from './kept/kept-study.ts';
import { planEdition, type StudiedPlan } from './plan-edition.ts';
import { type ToldDocument, toldDocument } from './told-document.ts';
import { taggedDocument, wordsOf } from './tagged-document.ts';
import { studyTags } from './tags/study-tags.ts';

/** The one reading of a pile: of each document is kept what its neighbours and lists need, never its text. */
export interface EditionStudy {
  /** Documents come in the order of the pile: of several with the same words the first is published. */
  add(document: ParsedDocument): void;
  /**
   * Nothing may be added after it.
   *
   * @param keep takes, part by part, what an amended edition of the same pile can be made with, but for the neighbours of stories; nothing of it may be
   *   changed or held
   */
  finish(keep?: (part: KeptPart) => void): StudiedPlan;
}

/**
 * Studies a pile of any size, keeping about 5 kB a document.
 *
 * @param vocabulary tags the owner vouches for, from `content/tags.txt`
 */
export function studyEdition(vocabulary: readonly string[]): EditionStudy {
  const tags = studyTags(vocabulary);
  const copies = findCopies();
  const told = new Map<string, ToldDocument>();
  const diagnostics: DocumentDiagnostic[] = [];
  return {
    add(document) {
      const { name } = document;
      if (document.rejected) return;
      const words = wordsOf(document);
      const copy = copies.add(name, words.hashes);
      if (copy) diagnostics.push({ name, diagnostic: copyDiagnostic(copy) });
      if (copy?.exact) return;
      tags.add(taggedDocument(document), words);
      told.set(name, toldDocument(document, words));
    },
    finish(keep) {
      const cutter = tags.finish(0, keep && ((knowledge) => keep({ type: 'tags', knowledge })));
      const tagsOf = (name: string) => () => cutter.cut(name);
      if (keep) {
        const known = (mark: MarkedDocument): KeptDocument => {
          const { name } = mark;
          return { name, mark, told: told.get(name) ?? null, line: () => tags.lineOf(name), tags: tagsOf(name) };
        };
        for (const sheet of inSheets(copies.marked, known)) keep(sheet);
      }
      return planEdition(
        Array.from(told.values(), (each) => ({ told: each, tags: tagsOf(each.name) })),
        diagnostics,
        keep,
      );
    },
  };
}

import type { DocumentTag } from '../schema/article.ts';
import type { ParsedDocument } from '../schema/document.ts';
import { copyDiagnostic, type DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { type Copy, findCopies } from './copies/find-copies.ts';
import type { KeptDocument } from './kept/kept-documents.ts';
import type { KeptStudy } from './kept/kept-study.ts';
import { type EditionPlan, type ListedDocument, planEdition } from './plan-edition.ts';
import { taggedDocument, wordsOf } from './tagged-document.ts';
import { hashOfTag } from './tags/document-tags.ts';
import { furtherTags } from './tags/further-tags.ts';
import { type OutletLists, outletLists } from './tags/relevance/outlet-lists.ts';
import { type ToldDocument, toldDocument } from './told-document.ts';

/** A pile of which a few documents are others than when all of it was studied. */
export interface EditionAmendment {
  /**
   * The next document of the pile, which is as it was then.
   *
   * @returns whether what is kept of it is enough; else it is to be added
   */
  keep(name: string): boolean;
  /** The next document of the pile, which is new, or another than it was. */
  add(document: ParsedDocument): void;
  /** Nothing may be added after it. */
  finish(): EditionPlan;
}

/**
 * Makes the edition of a pile from what is kept of it and a few documents that came, went or were edited since. All is as if the whole had been studied
 * again, but for what these few would have taught about the tags of the others.
 *
 * @param vocabulary tags the owner vouches for
 */
export function amendEdition({ documents, knowledge }: KeptStudy, vocabulary: readonly string[]): EditionAmendment {
  const known = new Map(documents.map((document) => [document.name, document]));
  const copies = findCopies();
  const diagnostics: DocumentDiagnostic[] = [];
  const listed: { readonly told: ToldDocument; readonly kept?: KeptDocument }[] = [];
  const gone = new Set(documents.filter(({ told }) => told !== null));
  const further = furtherTags(knowledge, vocabulary);

  function isLeftOut(name: string, copy: Copy | undefined): boolean {
    if (copy) diagnostics.push({ name, diagnostic: copyDiagnostic(copy) });
    return copy?.exact ?? false;
  }

  return {
    keep(name) {
      const kept = known.get(name);
      if (!kept || (kept.told === null && !copies.holds(kept.mark.whole))) return false;
      if (isLeftOut(name, copies.addMarked(name, kept.mark)) || kept.told === null) return true;
      listed.push({ told: kept.told, kept });
      gone.delete(kept);
      return true;
    },
    add(document) {
      if (document.rejected) return;
      const words = wordsOf(document);
      if (isLeftOut(document.name, copies.add(document.name, words.hashes))) return;
      further.add(taggedDocument(document), words);
      listed.push({ told: toldDocument(document, words) });
    },
    finish() {
      for (const { line } of gone) {
        const taught = line();
        if (taught) further.forget(taught);
      }
      const added = listed.flatMap(({ told, kept }) => (kept ? [] : [told.card.source]));
      const cuts = further.cut(
        listsOf(
          listed.flatMap(({ kept }) => kept ?? []),
          new Set(added),
        ),
      );
      return planEdition(
        listed.map(({ told, kept }) => ({ told, tags: kept?.tags ?? tagsIn(cuts, told.name) })),
        diagnostics,
      );
    },
  };
}

const tagsIn =
  (cuts: ReadonlyMap<string, readonly DocumentTag[]>, name: string): ListedDocument['tags'] =>
  () =>
    cuts.get(name) ?? [];

/** What some outlets print. */
function listsOf(documents: readonly KeptDocument[], outlets: ReadonlySet<string | null>): OutletLists {
  const lists = outletLists();
  for (const { told, tags } of documents) {
    if (!told || !outlets.has(told.card.source)) continue;
    const own = tags();
    if (own.length > 0) lists.add(told.card, new Set(own.map(({ text }) => hashOfTag(text))));
  }
  return lists;
}

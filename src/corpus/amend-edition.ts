import type { ParsedDocument } from '../schema/document.ts';
import { copyDiagnostic, type DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { type Copy, findCopies } from './copies/find-copies.ts';
import type { KeptDocument } from './kept/kept-documents.ts';
import type { KeptStudy } from './kept/kept-study.ts';
import { asBefore } from './kept/as-before.ts';
import type { KeptLayout } from './kept/kept-layout.ts';
import { type LaidOut, layOut, type ListedDocument } from './lay-out.ts';
import { type EditionPlan, planOf } from './plan-edition.ts';
import { amendedNeighbours } from './related/amended-neighbours.ts';
import { amendedTelling } from './related/amended-telling.ts';
import { storyList } from './related/relate-stories.ts';
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
  finish(): AmendedPlan;
}

/** The plan of an edition that was amended. */
export interface AmendedPlan extends EditionPlan {
  /** The names of documents of which all is published as it was when all were studied. */
  readonly asBefore: ReadonlySet<string>;
}

/**
 * Makes the edition of a pile from what is kept of it and a few documents that came, went or were edited since. All is as if the whole had been studied
 * again, but for what these few would have taught about the tags of the others and about how rare each word is.
 *
 * @param study is written to
 * @param vocabulary tags the owner vouches for
 */
export function amendEdition(study: KeptStudy, vocabulary: readonly string[]): EditionAmendment {
  const known = new Map(study.documents.map((document) => [document.name, document]));
  const copies = findCopies();
  const diagnostics: DocumentDiagnostic[] = [];
  const listed: { readonly told: ToldDocument; readonly kept?: KeptDocument }[] = [];
  const further = furtherTags(study.knowledge, vocabulary);

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
      const base = study.documents.filter(({ told }) => told !== null);
      const stayed = new Set(listed.flatMap(({ kept }) => kept ?? []));
      const gone = base.filter((document) => !stayed.has(document));
      for (const { line } of gone) {
        const taught = line();
        if (taught) further.forget(taught);
      }
      const outlets = new Set(listed.flatMap(({ told, kept }) => (kept ? [] : [told.card.source])));
      const cuts = further.cut(listsOf(stayed, outlets));
      const numbers = new Map(base.map((document, number) => [document, number]));
      return amendedPlan(study, {
        documents: listed.map(({ told, kept }) => ({ told, tags: kept?.tags ?? (() => cuts.get(told.name) ?? []) })),
        before: Int32Array.from(listed, ({ kept }) => (kept && numbers.get(kept)) ?? -1),
        base: base.flatMap(({ told }) => told ?? []),
        gone: gone.flatMap(({ told }) => told ?? []),
        diagnostics,
      });
    },
  };
}

interface Amended {
  /** In the order of the pile. */
  readonly documents: readonly ListedDocument[];
  /** For each of them, which one it was then; -1 for a new one. */
  readonly before: Int32Array;
  /** Those of the edition that was studied, and which of them are gone or are others now. */
  readonly base: readonly ToldDocument[];
  readonly gone: readonly ToldDocument[];
  readonly diagnostics: readonly DocumentDiagnostic[];
}

function amendedPlan(study: KeptStudy, { documents, before, base, gone, diagnostics }: Amended): AmendedPlan {
  const { layout: kept } = study;
  const carriers = documents.map(({ told }) => told);
  const laid = layOut(documents, amendedTelling(carriers, kept.telling, before));
  const stories = Int32Array.from([...before, ...attachedBefore(laid, kept, base, gone)]);
  const neighbours = amendedNeighbours(study.neighbours, storyList(laid.summaries, laid.listed), stories);
  return {
    ...planOf(laid, diagnostics, neighbours),
    asBefore: asBefore({ documents, laid, neighbours, kept, before, gone }),
  };
}

/** For each attached story, which one of all stories it was then; -1 for a new one, or one that another document tells now. */
function attachedBefore(
  { readAlso }: LaidOut,
  { hosts, stories }: KeptLayout,
  base: readonly ToldDocument[],
  gone: readonly ToldDocument[],
): readonly number[] {
  const left = new Set(gone.map(({ name }) => name));
  const where = (host: string, story: number) => `${story} ${host}`;
  const known = new Map<string, number>();
  hosts.forEach((host, at) => {
    const name = base[host]?.name ?? '';
    if (!left.has(name)) known.set(where(name, stories[at]!), base.length + at);
  });
  return readAlso.attached.map(({ hosts: [host = ''], place }) => known.get(where(host, place)) ?? -1);
}

/** What some outlets print. */
function listsOf(documents: Iterable<KeptDocument>, outlets: ReadonlySet<string | null>): OutletLists {
  const lists = outletLists();
  for (const { told, tags } of documents) {
    if (!told || !outlets.has(told.card.source)) continue;
    const own = tags();
    if (own.length > 0) lists.add(told.card, new Set(own.map(({ text }) => hashOfTag(text))));
  }
  return lists;
}

import type { ParsedDocument } from '../schema/document.ts';
import { copyDiagnostic, type DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { type CopyFinder, findCopies } from './copies/find-copies.ts';
import { inSheets, type KeptDocument } from './kept/kept-documents.ts';
import type { KeptPart } from './kept/kept-study.ts';
import type { ListedDocument } from './lay-out.ts';
import { planEdition, type StudiedPlan } from './plan-edition.ts';
import { type ToldDocument, toldDocument } from './told-document.ts';
import { taggedDocument, wordsOf } from './tagged-document.ts';
import { studyTags, type TagCutter, type TagStudy } from './tags/study-tags.ts';

/** The one reading of a pile: of each document is kept what its neighbours and lists need, never its text. */
export interface EditionStudy {
  /** Documents come in the order of the pile: of several with the same words the first is published. */
  add(document: ParsedDocument): void;
  /**
   * Nothing may be added after it.
   *
   * @param keep takes, part by part, what an amended edition of the same pile can be made with, but for the neighbours of stories; nothing of it may be
   *   changed or held
   * @param rest is called whenever much of what was kept is needed no more
   */
  finish(keep?: KeepPart, rest?: () => void): StudiedPlan;
}

/**
 * Studies a pile of any size, keeping about 5 kB a document.
 *
 * @param vocabulary tags the owner vouches for, from `content/tags.txt`
 */
export function studyEdition(vocabulary: readonly string[]): EditionStudy {
  let study: PileStudy | undefined = { tags: studyTags(vocabulary), copies: findCopies() };
  const told = new Map<string, ToldDocument>();
  const diagnostics: DocumentDiagnostic[] = [];

  /** Cuts all tag lines, and lets go of what they were cut by: half of what a pile takes. */
  function cutTags(keep: KeepPart | undefined, rest: () => void): TagCutter {
    const whole = study ?? raiseFinished();
    study = undefined;
    const cutter = whole.tags.finish({ learnt: (knowledge) => keep?.({ type: 'tags', knowledge }), rest });
    rest();
    if (keep) for (const sheet of keptSheets(whole, told, cutter)) keep(sheet);
    return cutter;
  }

  return {
    add(document) {
      const { name } = document;
      if (document.rejected) return;
      const words = wordsOf(document);
      const { tags, copies } = study ?? raiseFinished();
      const copy = copies.add(name, words.hashes);
      if (copy) diagnostics.push({ name, diagnostic: copyDiagnostic(copy) });
      if (copy?.exact) return;
      tags.add(taggedDocument(document), words);
      told.set(name, toldDocument(document, words));
    },
    finish(keep, rest = () => {}) {
      const cutter = cutTags(keep, rest);
      rest();
      return planEdition(listedDocuments(told, cutter), diagnostics, keep);
    },
  };
}

type KeepPart = (part: KeptPart) => void;

/** What a pile is studied with until its tag lines are cut. */
interface PileStudy {
  readonly tags: TagStudy;
  readonly copies: CopyFinder;
}

function raiseFinished(): never {
  throw new Error('this edition has been studied to its end');
}

/** What is kept of all documents, those left out as copies with them. */
function keptSheets({ tags, copies }: PileStudy, told: ReadonlyMap<string, ToldDocument>, cutter: TagCutter) {
  return inSheets(copies.marked, (mark): KeptDocument => {
    const { name } = mark;
    return {
      name,
      mark,
      told: told.get(name) ?? null,
      line: () => tags.lineOf(name),
      tags: () => cutter.cut(name),
    };
  });
}

// Apart from the study, whose functions keep what lies around them.
const listedDocuments = (told: ReadonlyMap<string, ToldDocument>, cutter: TagCutter): ListedDocument[] =>
  Array.from(told.values(), (each) => ({ told: each, tags: () => cutter.cut(each.name) }));

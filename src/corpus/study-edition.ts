import type { ArticleLink, TaggedSummary } from '../schema/article.ts';
import type { ParsedDocument } from '../schema/document.ts';
import type { Edition, Tag } from '../schema/edition.ts';
import type { AttachedPlace, Place, Surroundings } from './complete-articles.ts';
import { copyDiagnostic, type DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { type CopyFinder, findCopies } from './copies/find-copies.ts';
import { editionTags } from './edition-tags.ts';
import { articleIds } from './identity/article-id.ts';
import { byCodeUnit } from './identity/by-code-unit.ts';
import { type Carrier, carrierOf } from './related/carrier.ts';
import { type AttachedStory, followReadAlso, type ReadAlso } from './related/follow-read-also.ts';
import { relateStories } from './related/relate-stories.ts';
import { cardOf, linkTo, type StoryCard, summarise } from './summarise.ts';
import { taggedDocument, wordsOf } from './tagged-document.ts';
import { studyTags, type TagCutter, type TagStudy } from './tags/study-tags.ts';

/** The one reading of a pile: of each document is kept what its neighbours and lists need, never its text. */
export interface EditionStudy {
  /** Documents come in the order of the pile: of several with the same words the first is published. */
  add(document: ParsedDocument): void;
  /** Nothing may be added after it. */
  finish(): EditionPlan;
}

/** An edition but for the words of its articles, which are read again when they are published. */
export interface EditionPlan {
  readonly edition: Edition;
  /** How many articles there are, those of attached stories with them. */
  readonly articles: number;
  /** What only showed when the documents stood side by side. */
  readonly diagnostics: readonly DocumentDiagnostic[];
  /** What is published of a document; `undefined` for one that is left out. */
  placeOf(name: string): Place | undefined;
  /** The name of the document that an article, or an attached story, is published from; by the article's id. */
  carrierOf(id: string): string | undefined;
  /** Every article's address, those of attached stories with them. */
  links(): Iterable<ArticleLink>;
}

/**
 * Studies a pile of any size, keeping about 5 kB a document.
 *
 * @param vocabulary tags the owner vouches for, from `content/tags.txt`
 */
export function studyEdition(vocabulary: readonly string[]): EditionStudy {
  let tags: TagStudy | undefined = studyTags(vocabulary);
  let copies: CopyFinder | undefined = findCopies();
  const cards = new Map<string, StoryCard>();
  const carriers: Carrier[] = [];
  const diagnostics: DocumentDiagnostic[] = [];

  /** Cuts all tag lines, and lets go of what they were cut by: half of what was kept. */
  function cutTags(): TagCutter {
    const study = tags ?? studyTags(vocabulary);
    [tags, copies] = [undefined, undefined];
    return study.finish();
  }

  return {
    add(document) {
      const { name } = document;
      if (document.rejected) return;
      const words = wordsOf(document);
      const copy = copies?.add(name, words.hashes);
      if (copy) diagnostics.push({ name, diagnostic: copyDiagnostic(copy) });
      if (copy?.exact) return;
      tags?.add(taggedDocument(document), words);
      cards.set(name, cardOf(document, words.hashes.length - words.titleLength));
      carriers.push(carrierOf(document));
    },
    finish: () => planOf(laidOut(cutTags(), cards, carriers), diagnostics),
  };
}

/** What is known once all documents are cut and linked; what they were studied with is needed no more. */
interface LaidOut {
  readonly tags: readonly Tag[];
  readonly ids: ReadonlyMap<string, string>;
  /** By the name of a document or the key of an attached story. */
  readonly summaries: ReadonlyMap<string, TaggedSummary>;
  /** The names of documents that articles come of, in the order of the pile. */
  readonly listed: readonly string[];
  readonly readAlso: ReadAlso;
}

function laidOut(cutter: TagCutter, cards: ReadonlyMap<string, StoryCard>, carriers: readonly Carrier[]): LaidOut {
  const listed = [...cards.keys()];
  const cuts = new Map(listed.map((name) => [name, cutter.cut(name)]));
  const spelled = editionTags([...cuts.values()]);
  const readAlso = followReadAlso(carriers);
  const { attached } = readAlso;
  const ids = articleIds([...listed, ...attached.map(({ key }) => key)]);
  const summaries = new Map<string, TaggedSummary>();
  for (const [name, card] of cards) {
    summaries.set(name, summarise(ids.get(name) ?? '', card, spelled.articleTags(cuts.get(name) ?? [])));
  }
  for (const { key, card } of attached) summaries.set(key, summarise(ids.get(key) ?? '', card, []));
  return { tags: spelled.tags, ids, summaries, listed, readAlso };
}

/** Stands apart from the study: a function keeps all that lies around it in memory. */
function planOf(
  { tags, ids, summaries, listed, readAlso }: LaidOut,
  diagnostics: readonly DocumentDiagnostic[],
): EditionPlan {
  const { attached, targets } = readAlso;
  const ordered = listed.flatMap((name) => summaries.get(name) ?? []).toSorted(newestFirst);
  return {
    edition: { summaries: ordered, tags },
    articles: summaries.size,
    diagnostics,
    placeOf: placing({ summaries, ordered, attached, relatedTo: relateStories(summaries, listed, targets) }),
    carrierOf: carriersOf(ids, attached),
    *links() {
      for (const summary of summaries.values()) yield linkTo(summary);
    },
  };
}

/** Later days first, those without a day last; the id settles ties, so that no build differs from another. */
function newestFirst(a: TaggedSummary, b: TaggedSummary): number {
  return byCodeUnit(b.publishedOn ?? '', a.publishedOn ?? '') || byCodeUnit(a.id, b.id);
}

function carriersOf(ids: ReadonlyMap<string, string>, attached: readonly AttachedStory[]) {
  const hosts = new Map(attached.map(({ key, hosts: [host] }) => [key, host]));
  const names = new Map([...ids].map(([name, id]) => [id, hosts.get(name) ?? name]));
  return (id: string): string | undefined => names.get(id);
}

interface Placing {
  /** By the name of a document or the key of an attached story. */
  readonly summaries: ReadonlyMap<string, TaggedSummary>;
  readonly ordered: readonly TaggedSummary[];
  readonly attached: readonly AttachedStory[];
  readonly relatedTo: ReturnType<typeof relateStories>;
}

function placing({ summaries, ordered, attached, relatedTo }: Placing): (name: string) => Place | undefined {
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const linkAt = (place: number): ArticleLink | null => {
    const summary = ordered[place];
    return summary ? linkTo(summary) : null;
  };
  const carried = new Map<string, AttachedStory[]>();
  for (const story of attached) {
    const [host = ''] = story.hosts;
    const list = carried.get(host);
    if (list) list.push(story);
    else carried.set(host, [story]);
  }

  function attachedPlace({ key, hosts, place }: AttachedStory): AttachedPlace[] {
    const summary = summaries.get(key);
    if (!summary) return [];
    const carriers = hosts.flatMap((host) => summaries.get(host) ?? []);
    const carrying = new Set(carriers.map(({ id }) => id));
    const related = relatedTo(key).filter(({ id }) => !carrying.has(id));
    return [{ at: place, summary, related, attachedTo: carriers.map(linkTo), newer: null, older: null }];
  }

  return (name) => {
    const summary = summaries.get(name);
    const at = summary && places.get(summary.id);
    if (!summary || at === undefined) return undefined;
    const own: Surroundings = {
      summary,
      related: relatedTo(name),
      attachedTo: [],
      newer: linkAt(at - 1),
      older: linkAt(at + 1),
    };
    return { own, attached: (carried.get(name) ?? []).flatMap(attachedPlace) };
  };
}

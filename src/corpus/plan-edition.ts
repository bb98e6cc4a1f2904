import type { ArticleLink, DocumentTag, TaggedSummary } from '../schema/article.ts';
import type { Edition, Tag } from '../schema/edition.ts';
import type { AttachedPlace, Place, Surroundings } from './complete-articles.ts';
import type { DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { editionTags } from './edition-tags.ts';
import { articleIds } from './identity/article-id.ts';
import { byCodeUnit } from './identity/by-code-unit.ts';
import { type AttachedStory, followReadAlso, type ReadAlso } from './related/follow-read-also.ts';
import { relateStories } from './related/relate-stories.ts';
import { linkTo, summarise } from './summarise.ts';
import type { ToldDocument } from './told-document.ts';

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

/** A document that an article comes of. */
export interface ListedDocument {
  readonly told: ToldDocument;
  /** The tags of its line. */
  readonly tags: () => readonly DocumentTag[];
}

/**
 * Lays an edition out: its lists, its tags, and what stands beside each article. Stands apart from the study: a function keeps all that lies around it in
 * memory.
 *
 * @param documents in the order of the pile
 */
export function planEdition(
  documents: readonly ListedDocument[],
  diagnostics: readonly DocumentDiagnostic[],
): EditionPlan {
  return planOf(laidOut(documents), diagnostics);
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

function laidOut(documents: readonly ListedDocument[]): LaidOut {
  const listed = documents.map(({ told }) => told.name);
  const cuts = documents.map(({ tags }) => tags());
  const spelled = editionTags(cuts);
  const readAlso = followReadAlso(documents.map(({ told }) => told));
  const { attached } = readAlso;
  const ids = articleIds([...listed, ...attached.map(({ key }) => key)]);
  const summaries = new Map<string, TaggedSummary>();
  for (const [at, { told }] of documents.entries()) {
    const { name, card } = told;
    summaries.set(name, summarise(ids.get(name) ?? '', card, spelled.articleTags(cuts[at] ?? [])));
  }
  for (const { key, card } of attached) summaries.set(key, summarise(ids.get(key) ?? '', card, []));
  return { tags: spelled.tags, ids, summaries, listed, readAlso };
}

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

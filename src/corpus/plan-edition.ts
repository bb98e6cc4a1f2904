import type { ArticleLink, TaggedSummary } from '../schema/article.ts';
import type { Edition } from '../schema/edition.ts';
import type { AttachedPlace, Place, Surroundings } from './complete-articles.ts';
import type { DocumentDiagnostic } from './copies/copy-diagnostic.ts';
import { type KeptLayout, keptLayout } from './kept/kept-layout.ts';
import { type LaidOut, layOut, type ListedDocument } from './lay-out.ts';
import type { AttachedStory } from './related/follow-read-also.ts';
import { type KeptNeighbours, type Neighbours, studiedNeighbours } from './related/neighbours.ts';
import { relateStories, storyList } from './related/relate-stories.ts';
import { linkTo } from './summarise.ts';

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

/** The plan of an edition all of which was studied. */
export interface StudiedPlan extends EditionPlan {
  /** What is kept of the neighbours of stories: those whose places were not asked for by now are looked for when they are. */
  neighbours(): KeptNeighbours;
}

/**
 * Lays an edition out: its lists, its tags, and what stands beside each article. Stands apart from the study: a function keeps all that lies around it in
 * memory.
 *
 * @param documents in the order of the pile
 * @param keep takes how it was laid out
 */
export function planEdition(
  documents: readonly ListedDocument[],
  diagnostics: readonly DocumentDiagnostic[],
  keep?: (layout: KeptLayout) => void,
): StudiedPlan {
  return studiedPlan(layOut(documents), diagnostics, keep);
}

function studiedPlan(
  laid: LaidOut,
  diagnostics: readonly DocumentDiagnostic[],
  keep?: (layout: KeptLayout) => void,
): StudiedPlan {
  keep?.(keptLayout(laid));
  const neighbours = studiedNeighbours(storyList(laid.summaries, laid.listed));
  return { ...planOf(laid, diagnostics, neighbours), neighbours: neighbours.kept };
}

/** @param neighbours of the `storyList` */
export function planOf(
  { tags, ids, summaries, listed, ordered, readAlso }: LaidOut,
  diagnostics: readonly DocumentDiagnostic[],
  neighbours: Neighbours,
): EditionPlan {
  const { attached, targets } = readAlso;
  const relatedTo = relateStories(summaries, listed, targets, neighbours);
  return {
    edition: { summaries: ordered, tags },
    articles: summaries.size,
    diagnostics,
    placeOf: placing({ summaries, ordered, attached, relatedTo }),
    carrierOf: carriersOf(ids, attached),
    *links() {
      for (const summary of summaries.values()) yield linkTo(summary);
    },
  };
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

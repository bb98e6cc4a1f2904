import { createHash } from 'node:crypto';
import type { Place } from '../../corpus/complete-articles.ts';
import type { EditionPlan } from '../../corpus/plan-edition.ts';
import { cardOf, linkTo, summarise } from '../../corpus/summarise.ts';
import { wordsOf } from '../../corpus/tagged-document.ts';
import type { TaggedSummary } from '../../schema/article.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import type { Publication } from '../publish.ts';
import type { DocumentReader } from '../reading/kept-documents.ts';

/**
 * A publication in which one document says what it says now: its text, and what lists show of it. Its address, its tags, its place in lists and
 * the stories beside it are those that the last study of the whole folder gave it, which takes many times as long.
 *
 * @returns `undefined` where that study has to be made first: the document had no article or has none now, or carries other stories
 */
export function resave(publication: Publication, name: string, reader: DocumentReader): Publication | undefined {
  const source = publication.source(name);
  if (!source || !('path' in source.from)) return undefined;
  const { place } = source;
  const { opened, document } = reader(publication.reading)(source.from);
  if (document.rejected || !carriesTheSame(document, place)) return undefined;
  const digest = createHash('sha256').update(opened.bytes).digest('hex');
  if (digest === source.digest) return publication;
  const words = wordsOf(document);
  const { id, slug, tags } = place.own.summary;
  const summary = { ...summarise(id, cardOf(document, words.hashes.length - words.titleLength), tags), slug };
  const plan = withSummary(publication.plan, name, summary);
  const revised = (each: string) => plan.placeOf(each) ?? place;
  return {
    ...publication,
    plan,
    documents: publication.documents.map((each) => (each.name === name ? { ...each, digest } : each)),
    *sources() {
      for (const each of publication.sources())
        yield each.name === name ? { ...each, digest, place: revised(name) } : each;
    },
    source(asked) {
      const found = publication.source(asked);
      return found && asked === name ? { ...found, digest, place: revised(name) } : found;
    },
  };
}

/** Whether the stories attached to a document are those that have their pages from it. */
function carriesTheSame({ related }: ParsedDocument, { attached }: Place): boolean {
  return attached.every(({ at, summary }) => {
    const story = related[at];
    return story !== undefined && cardOf({ ...story, publishedOn: null, source: null }, 0).slug === summary.slug;
  });
}

function withSummary(plan: EditionPlan, name: string, summary: TaggedSummary): EditionPlan {
  const { summaries, tags } = plan.edition;
  return {
    ...plan,
    edition: { summaries: summaries.map((each) => (each.id === summary.id ? summary : each)), tags },
    placeOf(asked) {
      const place = plan.placeOf(asked);
      return place && asked === name ? { ...place, own: { ...place.own, summary } } : place;
    },
    *links() {
      for (const link of plan.links()) yield link.id === summary.id ? linkTo(summary) : link;
    },
  };
}

import type { Article, ArticleLink, RelatedLink, Summary } from '../schema/article.ts';
import type { ParsedDocument, RelatedStory } from '../schema/document.ts';
import type { Edition } from '../schema/edition.ts';
import { articleIds } from './identity/article-id.ts';
import { carrierOf } from './related/carrier.ts';
import { followReadAlso, type AttachedStory } from './related/follow-read-also.ts';
import { byCodeUnit } from './identity/by-code-unit.ts';
import { cutTags } from './cut-tags.ts';
import { leaveOutCopies, type DocumentDiagnostic } from './copies/leave-out-copies.ts';
import { relateStories } from './related/relate-stories.ts';
import { cardOf, linkTo, summarise } from './summarise.ts';
import { wordsOf } from './tagged-document.ts';

/** What all documents say together: the edition, each article whole, and what only shows when they stand side by side. */
export interface Corpus {
  readonly edition: Edition;
  /** In the order of the edition's summaries; attached stories after them. */
  readonly articles: readonly Article[];
  readonly diagnostics: readonly DocumentDiagnostic[];
}

/**
 * Makes one edition of a pile. Rejected documents are left out; of documents with the same words the first stays.
 * The result does not depend on the order in which the documents come.
 *
 * @param vocabulary tags the owner vouches for, from `content/tags.txt`
 */
export function buildEdition(documents: readonly ParsedDocument[], vocabulary: readonly string[]): Corpus {
  const readable = documents.filter(({ rejected }) => !rejected).toSorted((a, b) => byCodeUnit(a.name, b.name));
  const { kept, diagnostics } = leaveOutCopies(readable);
  const { tags, articleTags } = cutTags(kept, vocabulary);
  const { attached, targets } = followReadAlso(kept.map(carrierOf));
  const ids = articleIds([...kept.map(({ name }) => name), ...attached.map(({ key }) => key)]);

  const own = kept.map((document): Draft => {
    const { name } = document;
    const { hashes, titleLength } = wordsOf(document);
    const card = cardOf(document, hashes.length - titleLength);
    return { name, document, summary: summarise(ids.get(name) ?? '', card, articleTags(name)) };
  });
  const documentOf = new Map(kept.map((document) => [document.name, document]));
  const carried = attached.map(({ key, card, hosts, place }): AttachedDraft => {
    const story = documentOf.get(hosts[0] ?? '')?.related[place] ?? { title: null, blocks: [] };
    return { name: key, story, hosts, summary: summarise(ids.get(key) ?? '', card, []) };
  });
  const summaries = new Map([...own, ...carried].map(({ name, summary }) => [name, summary]));
  const relatedTo = relateStories(
    summaries,
    kept.map(({ name }) => name),
    targets,
  );

  const ordered = own.toSorted((a, b) => newestFirst(a.summary, b.summary));
  const links = ordered.map(({ summary }) => linkTo(summary));
  return {
    edition: { summaries: ordered.map(({ summary }) => summary), tags },
    articles: [
      ...ordered.map((draft, place) => articleOf(draft, relatedTo(draft.name), links[place - 1], links[place + 1])),
      ...carried.map((draft) =>
        attachedArticle(
          draft,
          relatedTo(draft.name),
          draft.hosts.flatMap((host) => summaries.get(host) ?? []),
        ),
      ),
    ],
    diagnostics,
  };
}

interface Draft {
  readonly name: string;
  readonly document: ParsedDocument;
  readonly summary: Summary;
}

interface AttachedDraft {
  readonly name: string;
  readonly story: RelatedStory;
  readonly hosts: AttachedStory['hosts'];
  readonly summary: Summary;
}

/** Later days first, those without a day last; the id settles ties, so that no build differs from another. */
function newestFirst(a: Summary, b: Summary): number {
  return byCodeUnit(b.publishedOn ?? '', a.publishedOn ?? '') || byCodeUnit(a.id, b.id);
}

function articleOf(
  { document, summary }: Draft,
  related: readonly RelatedLink[],
  newer?: ArticleLink,
  older?: ArticleLink,
): Article {
  const { title, publishedOn, unreadDate, source, tagLine, blocks } = document;
  return {
    ...summary,
    titled: title !== null,
    unreadDate,
    blocks,
    related,
    attachedTo: [],
    newer: newer ?? null,
    older: older ?? null,
    unrecognised:
      publishedOn === null &&
      unreadDate === null &&
      source === null &&
      tagLine === null &&
      document.related.length === 0,
  };
}

function attachedArticle(
  { story, summary }: AttachedDraft,
  related: readonly RelatedLink[],
  hosts: readonly Summary[],
): Article {
  const carriers = new Set(hosts.map(({ id }) => id));
  return {
    ...summary,
    titled: story.title !== null,
    unreadDate: null,
    blocks: story.blocks,
    related: related.filter(({ id }) => !carriers.has(id)),
    attachedTo: hosts.map(linkTo),
    newer: null,
    older: null,
    unrecognised: false,
  };
}

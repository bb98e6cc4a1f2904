import type { ArticleTag, RelatedLink, RelatedReason, TaggedSummary } from '../../schema/article.ts';
import { tagKey } from '../tags/tag-key.ts';
import { type KindredStory, kindredStories } from './kindred.ts';
import { storyTerms } from './story-terms.ts';

/** How many stories stand beside an article. */
const MOST = 6;

/**
 * Chooses the stories beside each article, best first: those its own document names under "read also", then the
 * ones most like it by supported tags and wording. Never itself, never one twice; each with one reason.
 *
 * Works from summaries alone: no text is needed. Keeps some 700 bytes a listed story beside them.
 *
 * @param summaries every article and attached story, under its document's name or its key
 * @param listed names of the articles that may be found by likeness; attached stories only come by name
 * @param readAlso for each document name, what its "read also" stories lead to
 */
export function relateStories(
  summaries: ReadonlyMap<string, TaggedSummary>,
  listed: readonly string[],
  readAlso: ReadonlyMap<string, readonly string[]>,
): (name: string) => RelatedLink[] {
  const told = listed.filter((name) => summaries.has(name));
  const places = new Map(told.map((name, place) => [name, place]));
  const kindred = kindredStories(told.map((name) => storyOf(summaries.get(name)!)));

  function alike(name: string, self: TaggedSummary, limit: number): number[] {
    const place = places.get(name);
    return place === undefined ? kindred.of(storyOf(self), limit) : kindred.ofPlace(place, limit);
  }

  return function relatedTo(name) {
    const self = summaries.get(name);
    if (!self) return [];
    const own = supported(self);
    const chosen = new Map<string, RelatedReason>();
    for (const target of readAlso.get(name) ?? []) chosen.set(target, { type: 'read-also' });
    for (const place of chosen.size < MOST ? alike(name, self, MOST + chosen.size) : []) {
      const other = told[place];
      const summary = other === undefined ? undefined : summaries.get(other);
      if (other === undefined || !summary || chosen.has(other)) continue;
      if (chosen.size === MOST) break;
      chosen.set(other, reasonFor(own, summary));
    }
    const links: RelatedLink[] = [];
    for (const [other, reason] of chosen) {
      const summary = summaries.get(other);
      if (!summary || links.length === MOST) continue;
      const { id, slug, title, publishedOn, source } = summary;
      links.push({ id, slug, title, publishedOn, source, reason });
    }
    return links;
  };
}

const storyOf = ({ title, lead, tags, publishedOn }: TaggedSummary): KindredStory => ({
  terms: () => storyTerms(title, lead, tags),
  publishedOn,
});

/** The tags a story is about; those that its outlet prints on everything prove nothing. */
const supported = ({ tags }: TaggedSummary): readonly ArticleTag[] =>
  tags.filter(({ relevance }) => relevance !== 'site-wide');

/** The tags both stories are about, where there are any. */
function reasonFor(own: readonly ArticleTag[], other: TaggedSummary): RelatedReason {
  if (own.length === 0) return { type: 'wording' };
  const others = new Set(supported(other).map(({ text }) => tagKey(text)));
  const tags = own.filter(({ text }) => others.has(tagKey(text)));
  return tags.length > 0 ? { type: 'tags', tags: tags.map(({ text }) => text) } : { type: 'wording' };
}

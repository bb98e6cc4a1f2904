import type { ArticleTag, RelatedLink, RelatedReason, TaggedSummary } from '../../schema/article.ts';
import { tagKey } from '../tags/tag-key.ts';
import { dayNumber } from './kindred.ts';
import { MOST_ASKED, type Neighbours, type StoryList, studiedNeighbours } from './neighbours.ts';
import { storyTerms } from './story-terms.ts';

/** How many stories stand beside an article: one that its document names leaves no room for one that is like it. */
const MOST = (MOST_ASKED + 1) / 2;

/** Every article and attached story of an edition, under its document's name or its key. */
type Summaries = ReadonlyMap<string, TaggedSummary>;

/** The names of articles that may be found by likeness, then those of attached stories, which only come by name. */
function namesOf(summaries: Summaries, listed: readonly string[]): readonly string[] {
  const found = new Set(listed);
  return [...listed, ...[...summaries.keys()].filter((name) => !found.has(name))];
}

/** The stories of an edition, the listed ones first. */
export function storyList(summaries: Summaries, listed: readonly string[]): StoryList {
  const names = namesOf(summaries, listed);
  return {
    listed: listed.length,
    days: Int32Array.from(names, (name) => dayNumber(summaries.get(name)?.publishedOn ?? null)),
    terms(story) {
      const { title = '', lead = '', tags = [] } = summaries.get(names[story] ?? '') ?? {};
      return storyTerms(title, lead, tags);
    },
  };
}

/**
 * Chooses the stories beside each article, best first: those its own document names under "read also", then the
 * ones most like it by supported tags and wording. Never itself, never one twice; each with one reason.
 *
 * Works from summaries alone: no text is needed.
 *
 * @param summaries every article and attached story, under its document's name or its key
 * @param listed names of the articles that may be found by likeness; attached stories only come by name
 * @param readAlso for each document name, what its "read also" stories lead to
 * @param neighbours of the `storyList`
 */
export function relateStories(
  summaries: Summaries,
  listed: readonly string[],
  readAlso: ReadonlyMap<string, readonly string[]>,
  neighbours: Neighbours = studiedNeighbours(storyList(summaries, listed)),
): (name: string) => RelatedLink[] {
  const numbers = new Map(namesOf(summaries, listed).map((name, number) => [name, number]));

  return function relatedTo(name) {
    const self = summaries.get(name);
    if (!self) return [];
    const own = supported(self);
    const chosen = new Map<string, RelatedReason>();
    for (const target of readAlso.get(name) ?? []) chosen.set(target, { type: 'read-also' });
    const number = numbers.get(name);
    const alike = number === undefined || chosen.size >= MOST ? [] : neighbours.of(number, MOST + chosen.size);
    for (const place of alike) {
      const other = listed[place];
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

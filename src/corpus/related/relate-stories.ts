import { fold } from '../../arabic/fold.ts';
import type { RelatedLink, RelatedReason, TaggedSummary } from '../../schema/article.ts';
import { linkTo } from '../summarise.ts';
import { remember } from '../tags/words/remember.ts';
import { kindredStories, type Story } from './kindred.ts';
import { storyTerms } from './story-terms.ts';

/** How many stories stand beside an article. */
const MOST = 6;

/**
 * Chooses the stories beside each article, best first: those its own document names under "read also", then the
 * ones most like it by supported tags and wording. Never itself, never one twice; each with one reason.
 *
 * Works from summaries alone: no text is needed. Keeps some 500 bytes a listed story beside them.
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
  const nearest = kindredStories(told.map((name) => storyOf(summaries.get(name)!)));

  return function relatedTo(name) {
    const self = summaries.get(name);
    if (!self) return [];
    const chosen = new Map<string, RelatedReason>();
    for (const target of readAlso.get(name) ?? []) chosen.set(target, { type: 'read-also' });
    const wanted = chosen.size >= MOST ? 0 : MOST + chosen.size;
    for (const place of wanted > 0 ? nearest(storyOf(self), wanted, places.get(name)) : []) {
      const other = told[place];
      const summary = other === undefined ? undefined : summaries.get(other);
      if (other === undefined || !summary || chosen.has(other)) continue;
      if (chosen.size === MOST) break;
      chosen.set(other, reasonFor(self, summary));
    }
    return [...chosen].slice(0, MOST).flatMap(([other, reason]) => {
      const summary = summaries.get(other);
      return summary ? [{ ...linkTo(summary), reason }] : [];
    });
  };
}

const storyOf = ({ title, lead, tags, publishedOn }: TaggedSummary): Story => ({
  terms: storyTerms(title, lead, tags),
  publishedOn,
});

const keyOf = remember(1 << 16, fold);

/** The tags both stories are about, where there are any; tags that either outlet prints on everything prove nothing. */
function reasonFor(self: TaggedSummary, other: TaggedSummary): RelatedReason {
  const supported = ({ tags }: TaggedSummary) => tags.filter(({ relevance }) => relevance !== 'site-wide');
  const others = new Set(supported(other).map(({ text }) => keyOf(text)));
  const tags = supported(self).filter(({ text }) => others.has(keyOf(text)));
  return tags.length > 0 ? { type: 'tags', tags: tags.map(({ text }) => text) } : { type: 'wording' };
}

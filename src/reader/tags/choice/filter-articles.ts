import { selectTag, type TagChoice } from './tag-choice.ts';
import type { TagPostings } from './tag-postings.ts';

/** For each article, by its number: how many of the selected and how many of the excluded tags it carries. */
interface Tally {
  /** Selected tags that the edition has; the others ask for nothing. */
  readonly asked: number;
  readonly selected: Uint16Array;
  readonly excluded: Uint16Array;
}

function tally(postings: TagPostings, choice: TagChoice): Tally {
  const numbers = (slugs: readonly string[]) => slugs.flatMap((slug) => postings.numberOf(slug) ?? []);
  const carried = (tags: readonly number[]) => {
    const counts = new Uint16Array(postings.total);
    for (const tag of tags) for (const article of postings.articles[tag] ?? []) counts[article]! += 1;
    return counts;
  };
  const selected = numbers(choice.selected);
  return { asked: selected.length, selected: carried(selected), excluded: carried(numbers(choice.excluded)) };
}

/**
 * The articles that a choice leaves, by number, in the edition's order. Without a selected tag every article is left
 * that no excluded tag takes away; tags that the edition does not have change nothing.
 */
export function filterArticles(postings: TagPostings, choice: TagChoice): number[] {
  const { asked, selected, excluded } = tally(postings, choice);
  const needed = choice.mode === 'any' ? Math.min(asked, 1) : asked;
  const left: number[] = [];
  for (let article = 0; article < postings.total; article += 1) {
    if (selected[article]! >= needed && excluded[article] === 0) left.push(article);
  }
  return left;
}

/**
 * For each tag of the edition, how many articles would be left after selecting it (and lifting its exclusion) in the
 * present mode; for a selected one, how many are left now.
 *
 * Cost: one look at each tag of each article, and a pass over the articles for each excluded tag.
 */
export function countOptions(postings: TagPostings, choice: TagChoice): number[] {
  const { asked, selected, excluded } = tally(postings, choice);
  // Where one tag of several is enough, what is listed stays listed and a tag adds what was not.
  const widens = choice.mode === 'any' && asked > 0;
  const listed = widens ? filterArticles(postings, choice).length : 0;
  const needed = widens ? 0 : asked;
  const counts = postings.articles.map((articles) => {
    let count = listed;
    for (const article of articles) if (selected[article] === needed && excluded[article] === 0) count += 1;
    return count;
  });
  for (const slug of choice.excluded) {
    const tag = postings.numberOf(slug);
    if (tag !== undefined) counts[tag] = filterArticles(postings, selectTag(choice, slug)).length;
  }
  return counts;
}

import type { TagChoice } from '../choice/tag-choice.ts';
import { selectTag } from '../choice/tag-choice.ts';
import { countBeside, listNumbers, tallyChoice } from './number-lists.ts';
import { isUnknown, type TagKnowledge } from './tag-knowledge.ts';

/** What a choice asks for of the tags that there are; those that the edition does not have ask for nothing. */
export function askedOf(known: TagKnowledge, { selected, excluded, mode }: TagChoice): TagChoice {
  const existing = (slugs: readonly string[]) => slugs.filter((slug) => !isUnknown(known, slug));
  return { selected: existing(selected), excluded: existing(excluded), mode };
}

/** How many stories carry both of two tags. */
function countTogether(known: TagKnowledge, one: string, other: string): number | undefined {
  const [besideOne, besideOther] = [known.together.get(one), known.together.get(other)];
  const told = besideOne?.get(other) ?? besideOther?.get(one);
  if (told !== undefined) return told;
  // Every file counts the offered tags: what it does not name never stands beside its tag.
  if ((besideOne && known.offered.has(other)) || (besideOther && known.offered.has(one))) return 0;
  return undefined;
}

function countPair(known: TagKnowledge, { selected, excluded, mode }: TagChoice): number | undefined {
  const [one = '', other = ''] = [...selected, ...excluded];
  const both = countTogether(known, one, other);
  const [ones, others] = [known.tags.get(one)?.count, known.tags.get(other)?.count];
  if (both === undefined || ones === undefined || others === undefined) return undefined;
  if (selected.length === 1) return ones - both;
  if (excluded.length === 2) return known.total - ones - others + both;
  return mode === 'all' ? both : ones + others - both;
}

/** Whether two of the tags that a story must carry are known never to stand together. */
function isImpossible(known: TagKnowledge, { selected, mode }: TagChoice): boolean {
  if (mode === 'any') return false;
  return selected.some((one, place) =>
    selected.slice(place + 1).some((other) => countTogether(known, one, other) === 0),
  );
}

/** How many stories a choice leaves; `undefined` where that cannot be told exactly from what is known. */
export function countChoice(known: TagKnowledge, choice: TagChoice): number | undefined {
  const asked = askedOf(known, choice);
  const [first, ...rest] = [...asked.selected, ...asked.excluded];
  if (first === undefined) return known.total;
  if (rest.length === 0) {
    const count = known.tags.get(first)?.count;
    return count === undefined || asked.selected.length === 1 ? count : known.total - count;
  }
  if (isImpossible(known, asked)) return 0;
  const pair = rest.length === 1 ? countPair(known, asked) : undefined;
  return pair ?? listNumbers(known, asked)?.length;
}

/**
 * Counts, for one tag after another, how many stories are left after selecting it in the present mode, and lifting its
 * exclusion; for a selected one, how many are left now. `undefined` where that is not known exactly.
 *
 * Cost: one pass over the postings of the chosen tags, then one over those of each tag that is asked for; asked again, none.
 */
export function optionCounter(known: TagKnowledge, choice: TagChoice): (slug: string) => number | undefined {
  const asked = askedOf(known, choice);
  const several = asked.selected.length + asked.excluded.length > 0;
  const tally = several ? tallyChoice(known, asked) : undefined;
  const told = new Map<string, number>();
  function count(slug: string): number | undefined {
    const numbers = known.postings.get(slug);
    if (tally && numbers) return countBeside(tally, numbers, asked, slug);
    return countChoice(known, selectTag(asked, slug));
  }
  return (slug) => {
    const left = told.get(slug) ?? count(slug);
    // What is told is exact, and stays so whatever else is learnt.
    if (left !== undefined) told.set(slug, left);
    return left;
  };
}

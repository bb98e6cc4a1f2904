import type { TagChoice } from '../choice/tag-choice.ts';
import type { TagKnowledge } from './tag-knowledge.ts';

/** For each story, by its number: how many of the selected and how many of the excluded tags it carries. */
export interface Tally {
  readonly selected: Uint16Array;
  readonly excluded: Uint16Array;
  /** How many stories the choice leaves. */
  readonly listed: number;
}

/** `undefined` where the postings of a chosen tag are not known. @param asked see `askedOf` */
export function tallyChoice(known: TagKnowledge, asked: TagChoice): Tally | undefined {
  // Before anything is counted: beside each of many tags most postings are not known.
  if (![...asked.selected, ...asked.excluded].every((slug) => known.postings.has(slug))) return undefined;
  const selected = carried(known, asked.selected);
  const excluded = carried(known, asked.excluded);
  let listed = 0;
  const needed = neededOf(asked);
  for (const [number, count] of selected.entries()) if (count >= needed && excluded[number] === 0) listed += 1;
  return { selected, excluded, listed };
}

/** How many of the selected tags a story must carry. */
const neededOf = ({ selected, mode }: TagChoice) => (mode === 'any' ? Math.min(selected.length, 1) : selected.length);

function carried({ total, postings }: TagKnowledge, slugs: readonly string[]): Uint16Array {
  const counts = new Uint16Array(total);
  for (const slug of slugs) for (const number of postings.get(slug) ?? []) counts[number]! += 1;
  return counts;
}

/** The numbers of the stories that a choice leaves, newest first; `undefined` where they are not known. */
export function listNumbers(known: TagKnowledge, asked: TagChoice): Uint32Array | undefined {
  const tally = tallyChoice(known, asked);
  if (!tally) return undefined;
  const needed = neededOf(asked);
  const numbers = new Uint32Array(tally.listed);
  let place = 0;
  for (let number = known.total - 1; number >= 0; number -= 1) {
    if (tally.selected[number]! >= needed && tally.excluded[number] === 0) {
      numbers[place] = number;
      place += 1;
    }
  }
  return numbers;
}

/** How many stories are left after selecting one more tag, or one that was excluded. @param numbers that carry the tag */
export function countBeside(tally: Tally, numbers: Uint32Array, { selected, excluded, mode }: TagChoice, slug: string) {
  if (selected.includes(slug)) return tally.listed;
  // Its own exclusion is lifted: what carries it is taken away only by another one.
  const own = excluded.includes(slug) ? 1 : 0;
  // Where one tag of several is enough, what is listed stays listed and the tag adds what was not.
  const widens = mode === 'any' && selected.length > 0;
  let count = widens ? tally.listed : 0;
  for (const number of numbers) {
    if (tally.excluded[number] !== own) continue;
    const carries = tally.selected[number]!;
    if (widens ? carries === 0 || own === 1 : carries === selected.length) count += 1;
  }
  return count;
}

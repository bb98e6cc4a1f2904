import paper from './ar/paper.json';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The Arabic texts that are there: those of every page, and those that came with the code that says them. */
export const arabic: Record<string, Readonly<Record<string, string>>> = { ...paper };

/** Adds texts to the Arabic ones, group by group. A file that says what not every page says calls it before it says anything. */
export function addWords(words: Words): void {
  for (const [group, texts] of Object.entries(words)) arabic[group] = { ...arabic[group], ...texts };
}

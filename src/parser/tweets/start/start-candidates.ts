import { dropBlank } from '../../reading/blank.ts';
import type { Prose } from '../../reading/next-line.ts';
import type { Script } from './character-kind.ts';
import { cluesAt } from './clues.ts';
import type { Clues } from './clues.ts';
import { addBreak, addWord, newTally } from './tally.ts';
import { wordBefore } from './word-before.ts';

/** A tweet has 280 weighted characters, and embeds of longer ones are cut there; 2 are allowed for the «…». */
const BUDGET = 282;

/** A place where a tweet's text may begin. */
export interface Candidate {
  readonly at: number;
  readonly clues: Clues;
}

/**
 * The places where the text before a tweet's ending may begin, from the last back to where a tweet's budget is spent: the
 * starts of lines, and in a line where something hints at a start.
 *
 * @param before the prose before the ending, back to the embed before it
 * @param home the script of the document
 */
export function startCandidates(text: string, before: readonly Prose[], end: number, home: Script): Candidate[] {
  const candidates: Candidate[] = [];
  const tally = newTally();
  const inline = !text.slice(before.at(-1)?.end ?? end, end).includes('\n');
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const line = before[index];
    const above = before[index - 1];
    if (!line) break;
    const place = { text, line, above, inline, home };
    for (let at = line.end; at > line.start;) {
      const word = wordBefore(text, at, line.start);
      addWord(text, tally, word, line);
      if (tally.weight > BUDGET) return candidates;
      const clues = cluesAt(word.start, place, tally);
      if (clues) candidates.push({ at: word.start, clues });
      at = dropBlank(text, line.start, word.start);
    }
    if (above) addBreak(text, tally, above);
  }
  return candidates;
}

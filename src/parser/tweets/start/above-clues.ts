import type { Prose } from '../../reading/next-line.ts';
import { beforeAt } from './character-before.ts';
import type { Before } from './character-before.ts';
import type { Script } from './character-kind.ts';
import { mainScript } from './main-script.ts';
import { endsSentence } from './word-before.ts';

/** What the end of the line above a place says: whether it is a paragraph, or belongs to the text below. */
export interface AboveClues {
  /** That its script is not the document's; or whether it ends a sentence, and how long it is. */
  readonly above: 'none' | 'foreign' | (typeof STOP)[number] | (typeof OPEN)[number];
  readonly aboveEnd: Before;
  readonly aboveScript: 'none' | 'same' | 'other';
  readonly aboveTag: 'none' | 'stop' | 'open';
  readonly aboveSign: 'none' | 'sign';
}

const LENGTHS = [30, 60, 120, 200, 300, Infinity];
const STOP = ['stop 0', 'stop 1', 'stop 2', 'stop 3', 'stop 4', 'stop 5'] as const;
const OPEN = ['open 0', 'open 1', 'open 2', 'open 3', 'open 4', 'open 5'] as const;

const NOTHING_ABOVE: AboveClues = {
  above: 'none',
  aboveEnd: 'nothing',
  aboveScript: 'none',
  aboveTag: 'none',
  aboveSign: 'none',
};

/** How much of the line above tells its script: a name of another script may end it, «T-90M». */
const NEAR = 80;

/**
 * @param home the script of the document
 * @param script the script of the text below
 */
export function aboveClues(
  text: string,
  line: Prose | undefined,
  home: Script,
  script: Script | undefined,
): AboveClues {
  if (!line) return NOTHING_ABOVE;
  const { start, end } = line;
  const own = mainScript(text, Math.max(start, end - NEAR), end, 1);
  const ends = endsSentence(text, start, end);
  const signs = signsOf(text, start, end);
  const length = LENGTHS.findIndex((limit) => end - start < limit);
  return {
    above: own && own !== home ? 'foreign' : ((ends ? STOP : OPEN)[length] ?? 'none'),
    aboveEnd: beforeAt(text, start, end),
    aboveScript: !own || !script ? 'none' : own === script ? 'same' : 'other',
    aboveTag: signs.tag ? (ends ? 'stop' : 'open') : 'none',
    aboveSign: signs.emoji ? 'sign' : 'none',
  };
}

/** How far back the line above is searched for what tweets hold. */
const FAR = 200;

/** Whether the end of a line holds a tag or a mention, and whether it holds an emoji. */
function signsOf(text: string, start: number, end: number): { readonly tag: boolean; readonly emoji: boolean } {
  let [tag, emoji] = [false, false];
  for (let at = Math.max(start, end - FAR); at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x23 || unit === 0x40) tag = true;
    else if (isEmoji(unit)) emoji = true;
  }
  return { tag, emoji };
}

const isEmoji = (unit: number): boolean => unit >= 0x2600 && (unit <= 0x27bf || (unit >= 0xd83c && unit <= 0xd83e));

import type { Prose } from '../../reading/read-lines.ts';
import { beforeAt } from './character-before.ts';
import type { Before } from './character-before.ts';
import type { Script } from './character-kind.ts';
import { mainScript } from './main-script.ts';
import { endsSentence } from './word-before.ts';

/** What the end of the line above a place says: whether it is a paragraph, or belongs to the text below. */
export interface AboveClues {
  /** That its script is not the document's; or whether it ends a sentence, and how long it is. */
  readonly above: 'none' | 'foreign' | `${'stop' | 'open'} ${number}`;
  readonly aboveEnd: Before;
  readonly aboveScript: 'none' | 'same' | 'other';
  readonly aboveTag: 'none' | 'stop' | 'open';
  readonly aboveSign: 'none' | 'sign';
}

const NOTHING_ABOVE: AboveClues = {
  above: 'none',
  aboveEnd: 'nothing',
  aboveScript: 'none',
  aboveTag: 'none',
  aboveSign: 'none',
};

const LENGTHS = [30, 60, 120, 200, 300, Infinity];
const lengthClass = (length: number): number => LENGTHS.findIndex((limit) => length < limit);

/**
 * @param home the script of the document
 * @param script the script of the text below
 */
export function aboveClues(
  text: string,
  above: Prose | undefined,
  home: Script,
  script: Script | undefined,
): AboveClues {
  if (!above) return NOTHING_ABOVE;
  const { start, end } = above;
  const own = mainScript(text, Math.max(start, end - NEAR), end, 1);
  const how = endsSentence(text, start, end) ? 'stop' : 'open';
  const { tag, sign } = holdingsOf(text, start, end);
  return {
    above: own && own !== home ? 'foreign' : `${how} ${lengthClass(end - start)}`,
    aboveEnd: beforeAt(text, start, end),
    aboveScript: !own || !script ? 'none' : own === script ? 'same' : 'other',
    aboveTag: tag ? how : 'none',
    aboveSign: sign ? 'sign' : 'none',
  };
}

/** How much of the line above tells its script: a name of another script may end it, «T-90M». */
const NEAR = 80;

/** How far back the line above is searched for what tweets hold. */
const FAR = 200;

/** Whether the end of a line holds a tag or mention, and an emoji. */
function holdingsOf(text: string, start: number, end: number): { tag: boolean; sign: boolean } {
  let [tag, sign] = [false, false];
  for (let at = Math.max(start, end - FAR); at < end; at += 1) {
    const unit = text.charCodeAt(at);
    tag ||= unit === 0x23 || unit === 0x40;
    sign ||= unit >= 0x2600 && (unit <= 0x27bf || (unit >= 0xd83c && unit <= 0xd83e));
  }
  return { tag, sign };
}

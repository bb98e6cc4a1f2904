import { scriptOf } from './character-kind.ts';
import type { Script } from './character-kind.ts';

/** The script of most letters in a part of a text, of which every so many units are looked at; `undefined` where it has none. */
export function mainScript(text: string, start: number, end: number, step: number): Script | undefined {
  const letters = { arabic: 0, latin: 0, other: 0 };
  for (let at = start; at < end; at += step) {
    const script = scriptOf(text.charCodeAt(at));
    if (script) letters[script] += 1;
  }
  const most = Math.max(letters.arabic, letters.latin, letters.other);
  if (most === 0) return undefined;
  if (letters.arabic === most) return 'arabic';
  return letters.latin === most ? 'latin' : 'other';
}

/** The script that a document is written in, told by a hundred units of its opening; Arabic where they hold no letter. */
export const homeScript = (text: string): Script => mainScript(text, 0, Math.min(text.length, 4000), 40) ?? 'arabic';

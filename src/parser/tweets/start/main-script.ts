import { scriptOf } from './character-kind.ts';
import type { Script } from './character-kind.ts';

/** The script of most letters in a part of a text, of which every so many units are looked at; `undefined` where it has none. */
export function mainScript(text: string, start: number, end: number, step: number): Script | undefined {
  let [arabic, latin, other] = [0, 0, 0];
  for (let at = start; at < end; at += step) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === 'arabic') arabic += 1;
    else if (script === 'latin') latin += 1;
    else if (script === 'other') other += 1;
  }
  const most = Math.max(arabic, latin, other);
  if (most === 0) return undefined;
  if (arabic === most) return 'arabic';
  return latin === most ? 'latin' : 'other';
}

/** The script that a document is written in, told by a hundred units of its opening; Arabic where they hold no letter. */
export const homeScript = (text: string): Script => mainScript(text, 0, Math.min(text.length, 4000), 40) ?? 'arabic';

import { scriptOf } from './character-kind.ts';
import type { Script } from './character-kind.ts';

/** So much of a document tells its script: one unit in forty of the first 4,000. */
const ENOUGH = 4000;
const STEP = 40;

/** The script that a document is written in; Arabic where it holds too little to tell. */
export function homeScript(text: string): Script {
  const letters = { arabic: 0, latin: 0, other: 0 };
  for (let at = 0; at < Math.min(text.length, ENOUGH); at += STEP) {
    const script = scriptOf(text.charCodeAt(at));
    if (script) letters[script] += 1;
  }
  if (letters.arabic >= letters.latin && letters.arabic >= letters.other) return 'arabic';
  return letters.latin >= letters.other ? 'latin' : 'other';
}

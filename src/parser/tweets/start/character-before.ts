import { dropBlank } from '../../reading/blank.ts';
import { kindOf, scriptOf } from './character-kind.ts';
import type { Kind, Script } from './character-kind.ts';

/** What stands before a place; two full stops are no end of a sentence, and often part a headline. */
export type Before = Kind | 'dots' | 'nothing';

/** How far back a letter is looked for. */
const NEAR = 40;

/** The last character before `end` that is not blank. */
export function beforeAt(text: string, start: number, end: number): Before {
  const at = dropBlank(text, start, end) - 1;
  if (at < start) return 'nothing';
  const kind = kindOf(text.charCodeAt(at));
  return kind === 'stop' && text[at] === '.' && text[at - 1] === '.' ? 'dots' : kind;
}

/** The script of the last letter before `end`. */
export function scriptBefore(text: string, start: number, end: number): Script | undefined {
  for (let at = end - 1; at >= Math.max(start, end - NEAR); at -= 1) {
    const script = scriptOf(text.charCodeAt(at));
    if (script) return script;
  }
  return undefined;
}

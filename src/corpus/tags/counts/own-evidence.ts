import type { LineWord } from '../words/tag-line.ts';
import { ownText } from './own-text.ts';
import { LONGEST, spanIndex } from './span-table.ts';

/** How often each span of a tag line stands in its own document, by `spanIndex`; at most 255. */
export interface OwnEvidence {
  readonly textless: boolean;
  readonly text: Uint8Array;
  readonly title: Uint8Array;
}

function countSpans(words: readonly LineWord[], text: string): Uint8Array {
  const counts = new Uint8Array(words.length * LONGEST);
  const own = ownText(text);
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end += 1) {
      const count = own.count(words, start, end);
      if (count === 0) break;
      counts[spanIndex(start, end)] = Math.min(count, 255);
    }
  }
  return counts;
}

/** Looks for the spans of a tag line in the text it belongs to. */
export function ownEvidence(words: readonly LineWord[], title: string | null, body: string): OwnEvidence {
  const whole = title === null ? body : `${title}\n${body}`;
  return {
    textless: whole.trim() === '',
    text: countSpans(words, whole),
    title: countSpans(words, title ?? ''),
  };
}

import type { LineWord } from '../words/tag-line.ts';
import type { DocumentWords } from '../words/text-words.ts';
import { ownText } from './own-text.ts';
import { LONGEST, spanIndex } from './span-table.ts';

/** How often each span of a tag line stands in its own document side by side, by `spanIndex`; at most 255. */
export interface OwnEvidence {
  readonly textless: boolean;
  /** In headline and body. */
  readonly text: Uint8Array;
  /** In the headline. */
  readonly title: Uint8Array;
}

/** Looks for the spans of a tag line in the text it belongs to. Cost: the words of the text, and each match. */
export function ownEvidence(words: readonly LineWord[], document: DocumentWords): OwnEvidence {
  const { hashes, afterBreak, titleLength } = document;
  const own = ownText(document, words);
  const text = new Uint8Array(words.length * LONGEST);
  const title = new Uint8Array(words.length * LONGEST);
  words.forEach((first, start) => {
    let places = own.places(first);
    for (let end = start + 1; places.length > 0 && end <= Math.min(words.length, start + LONGEST); end += 1) {
      const at = spanIndex(start, end);
      text[at] = Math.min(255, places.length);
      title[at] = Math.min(255, places.filter((place) => place < titleLength).length);
      const next = words[end]?.hash;
      places = places.filter((place) => hashes[place + end - start] === next && !afterBreak[place + end - start]);
    }
  });
  return { textless: hashes.length === 0, text, title };
}

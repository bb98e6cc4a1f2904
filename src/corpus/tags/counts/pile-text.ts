import type { LineWord } from '../words/tag-line.ts';
import type { TextWords } from '../words/text-words.ts';
import { phraseCounts } from './phrase-counts.ts';
import { NO_WORDS, withFirstWord, withWord } from './phrase-hash.ts';
import { LONGEST, spanIndex } from './span-table.ts';

/** How often each phrase of up to `longest` words stands in the texts of a pile. */
export interface PileText {
  add(words: TextWords): void;
  /**
   * How often each span of a line stands side by side in the texts, by `spanIndex`; its first word may carry a particle.
   *
   * @param own what the line's own document contributed: it is taken off
   */
  countSpans(words: readonly LineWord[], own: Uint8Array): Uint32Array;
}

export function pileText(longest: number): PileText {
  const phrases = phraseCounts();
  const attested = new Map<number, readonly number[]>();

  /** The forms of a word that the texts have at all: one or two of seven, for nearly every word. */
  function attestedForms({ hash, prefixed }: LineWord): readonly number[] {
    const known = attested.get(hash);
    if (known) return known;
    const forms = [hash, ...prefixed].filter((form) => phrases.of(form) > 0);
    attested.set(hash, forms);
    return forms;
  }

  function countFrom(words: readonly LineWord[], start: number, own: Uint8Array, counts: Uint32Array): void {
    const first = words[start];
    if (!first) return;
    const forms = attestedForms(first);
    let phrase = NO_WORDS;
    let met = forms.length;
    for (let end = start + 1; met > 0 && end <= Math.min(words.length, start + longest); end += 1) {
      phrase = withWord(phrase, words[end - 1]?.hash ?? 0);
      met = 0;
      for (const form of forms) met += phrases.of(withFirstWord(phrase, end - start, first.hash, form));
      const at = spanIndex(start, end);
      counts[at] = Math.max(0, met - (own[at] ?? 0));
    }
  }

  return {
    add({ hashes, afterBreak }) {
      attested.clear();
      for (let start = 0; start < hashes.length; start += 1) {
        let phrase = NO_WORDS;
        for (let at = start; at < Math.min(hashes.length, start + longest); at += 1) {
          if (at > start && afterBreak[at]) break;
          phrase = withWord(phrase, hashes[at] ?? 0);
          phrases.add(phrase);
        }
      }
    },
    countSpans(words, own) {
      const counts = new Uint32Array(words.length * LONGEST);
      for (let start = 0; start < words.length; start += 1) countFrom(words, start, own, counts);
      return counts;
    },
  };
}

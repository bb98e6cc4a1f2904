import type { DocumentTag, Relevance } from '../../schema/article.ts';

/** The tags of many documents in little room: 13 bytes a tag, some 100 a document, and each spelling once. */
export interface CutStore {
  keep(name: string, tags: readonly DocumentTag[]): void;
  /** @returns `[]` for a name that none were kept for */
  of(name: string): DocumentTag[];
}

const RELEVANCES: readonly Relevance[] = ['in-text', 'related', 'site-wide'];

export function cutStore(): CutStore {
  const starts = new Map<string, number>();
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  let [spellings, confidences, ties] = [new Int32Array(1 << 8), new Float32Array(1 << 8), new Uint8Array(1 << 8)];
  let used = 0;

  function numberOf(text: string): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  }

  function makeRoom(): void {
    if (used < ties.length) return;
    const [longer, surer, tighter] = [new Int32Array(used * 2), new Float32Array(used * 2), new Uint8Array(used * 2)];
    longer.set(spellings);
    surer.set(confidences);
    tighter.set(ties);
    [spellings, confidences, ties] = [longer, surer, tighter];
  }

  return {
    keep(name, tags) {
      if (tags.length === 0) return;
      starts.set(name, used);
      tags.forEach(({ text, relevance, confidence }, at) => {
        makeRoom();
        spellings[used] = numberOf(text);
        confidences[used] = confidence;
        // The fourth bit marks the last tag of a document.
        ties[used] = RELEVANCES.indexOf(relevance) + (at === tags.length - 1 ? 8 : 0);
        used += 1;
      });
    },
    of(name) {
      const start = starts.get(name);
      const tags: DocumentTag[] = [];
      for (let at = start ?? used; at < used; at += 1) {
        const relevance = RELEVANCES[ties[at]! & 7] ?? 'related';
        tags.push({ text: texts[spellings[at]!] ?? '', relevance, confidence: confidences[at]! });
        if (ties[at]! >= 8) break;
      }
      return tags;
    },
  };
}

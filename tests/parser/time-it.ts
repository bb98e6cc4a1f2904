import { parseDocument } from '../../src/parser/parse-document.ts';

/** The milliseconds that reading a text takes. */
export function timeIt(text: string): number {
  const before = performance.now();
  parseDocument({ name: 'timed', text });
  return performance.now() - before;
}

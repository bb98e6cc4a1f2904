/** Code points from one to another, both included. */
export type CodeRange = readonly [first: number, last: number];

/** Reads the value of `unicode-range`: `U+0-FF, U+131, U+4??`. */
export function readRanges(value: string): CodeRange[] {
  return value.split(',').map((range): CodeRange => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)];
  });
}

/** Writes it, as short as it can be. @param codes ascending */
export function formatRanges(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',');
}

export const inRanges = (code: number, ranges: readonly CodeRange[]): boolean =>
  ranges.some(([first, last]) => first <= code && code <= last);

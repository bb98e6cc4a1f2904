const LINE_END = /\r\n?|\n/g;

/** Where a unit of a text stands: line and column from 1. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(LINE_END);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

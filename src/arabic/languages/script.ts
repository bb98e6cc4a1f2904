/** The scripts whose languages are told apart here; what is in none of them is no letter of news in these pages. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'hangul'
  | 'kana'
  | 'han';

/** Where each one's letters lie, `[first, end)`, in sixteens; marks and digits among them do not turn a majority. */
const BLOCKS: readonly (readonly [script: Script, first: number, end: number])[] = [
  ['latin', 0x00c0, 0x0250],
  ['latin', 0x1e00, 0x1f00],
  ['greek', 0x0370, 0x0400],
  ['greek', 0x1f00, 0x2000],
  ['cyrillic', 0x0400, 0x0530],
  ['hebrew', 0x0590, 0x0600],
  ['arabic', 0x0620, 0x0700],
  ['arabic', 0x0750, 0x0780],
  ['arabic', 0x08a0, 0x0900],
  ['arabic', 0xfb50, 0xfe00],
  ['arabic', 0xfe70, 0xff00],
  ['devanagari', 0x0900, 0x0980],
  ['thai', 0x0e00, 0x0e80],
  ['hangul', 0x1100, 0x1200],
  ['hangul', 0xac00, 0xd7b0],
  ['kana', 0x3040, 0x3100],
  ['han', 0x3400, 0x4dc0],
  ['han', 0x4e00, 0xa000],
];

const SCRIPTS: readonly Script[] = [...new Set(BLOCKS.map(([script]) => script))];

/** The script of each sixteen units: its place in `SCRIPTS` from 1, 0 for none. */
const SIXTEENS = new Uint8Array(0x1000);
for (const [script, first, end] of BLOCKS) SIXTEENS.fill(SCRIPTS.indexOf(script) + 1, first >> 4, end >> 4);

/** How many letters a text has of each script; a script of which it has none is left out. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = SCRIPTS.map(() => 0);
  for (let at = 0; at < text.length; at += 1) {
    const place = placeOf(text.charCodeAt(at));
    if (place > 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
  const found = new Map<Script, number>();
  for (const [index, script] of SCRIPTS.entries()) {
    const count = counts[index] ?? 0;
    if (count > 0) found.set(script, count);
  }
  return found;
}

function placeOf(unit: number): number {
  if (unit >= 0x80) return SIXTEENS[unit >> 4] ?? 0;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a ? 1 : 0;
}

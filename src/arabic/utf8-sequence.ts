import { upperByte } from './windows-1256.ts';

/** One character of UTF-8 found in a text that was read as Windows-1256. */
export interface Sequence {
  readonly codePoint: number;
  /** How many units of the damaged text it takes. */
  readonly length: number;
  /** `false` where its last byte was lost and put back. */
  readonly whole: boolean;
}

const SOFT_HYPHEN = 0xad;
const SPACE = 0x20;

const isTrail = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

/** How many bytes follow a lead byte; 0 for one that leads nothing. */
function trailsAfter(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/**
 * Reads the character that begins at a unit of a damaged text. A last byte that is missing is taken for one that scrapers drop:
 * the soft hyphen 0xAD («ط» alone was «ح»), 0x9D of a closing quotation mark, or 0xA0 made an ordinary space.
 */
export function sequenceAt(line: string, start: number): Sequence | undefined {
  const lead = upperByte(line.charCodeAt(start));
  const expected = trailsAfter(lead);
  if (expected === 0) return undefined;
  let codePoint = lead & (0x3f >> expected);
  let length = 1;
  for (; length <= expected; length += 1) {
    const byte = upperByte(line.charCodeAt(start + length));
    if (!isTrail(byte)) break;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  if (length > expected) return isCharacter(codePoint, expected) ? { codePoint, length, whole: true } : undefined;
  return length === expected ? withLostByte(lead, codePoint, length, line.charCodeAt(start + length)) : undefined;
}

/** Neither written longer than need be, nor a surrogate, nor beyond the last one. */
function isCharacter(codePoint: number, trails: number): boolean {
  const least = [0, 0x80, 0x800, 0x10000][trails] ?? 0;
  return codePoint >= least && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
}

function withLostByte(lead: number, begun: number, length: number, next: number): Sequence | undefined {
  const nothing = { length, whole: false };
  // «آ » and «ظ »: a hard space and the Arabic zero, whose 0xA0 became a space
  if (next === SPACE && (lead === 0xc2 || lead === 0xd9))
    return { codePoint: (begun << 6) | 0x20, length: length + 1, whole: false };
  if (lead === 0xe2 && begun === 0x80) return { codePoint: 0x201d, ...nothing };
  return { codePoint: (begun << 6) | (SOFT_HYPHEN & 0x3f), ...nothing };
}

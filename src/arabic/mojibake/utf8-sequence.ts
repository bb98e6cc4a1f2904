import { upperByte } from './windows-1256.ts';

/**
 * How a character was found: with every byte there; with its last byte put back, where nothing else could have begun so, or
 * where a clean letter might have.
 */
export type Finding = 'whole' | 'likely' | 'doubtful';

/** One character of UTF-8 found in a text that was read as Windows-1256. */
export interface Sequence {
  readonly codePoint: number;
  /** How many units of the damaged text it takes. */
  readonly length: number;
  readonly finding: Finding;
}

const SOFT_HYPHEN = 0xad;

/** «ط» alone was «ح»; the others, before a later byte, begin no clean word. */
const LIKELY: ReadonlySet<string> = new Set('طâïً');

/** No longer passage was seen between U+202D and the U+202C that closes it. */
const ISOLATED = 100;

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
  if (length < expected) return undefined;
  const sequence: Sequence =
    length > expected ? { codePoint, length, finding: 'whole' } : withLostByte(line, start, length, codePoint);
  return isCharacter(sequence.codePoint, expected) ? sequence : undefined;
}

/** The first code point that takes so many trailing bytes. */
const LEAST = [0, 0x80, 0x800, 0x10000];

/** Neither written longer than need be, nor a surrogate, nor beyond the last one. */
function isCharacter(codePoint: number, trails: number): boolean {
  return codePoint >= (LEAST[trails] ?? 0) && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
}

function withLostByte(line: string, start: number, length: number, begun: number): Sequence {
  const lead = line.charAt(start);
  const next = line.charAt(start + length);
  // «آ »: a hard space whose 0xA0 became an ordinary one, or was trimmed away; «ظ »: so became the Arabic zero
  if (lead === 'آ' && (next === ' ' || next === ''))
    return { codePoint: 0xa0, length: length + next.length, finding: 'likely' };
  if (lead === 'ظ' && next === ' ') return { codePoint: 0x660, length: 2, finding: 'likely' };
  // what U+202D, with its soft hyphen, opens, U+202C closes
  const closesQuotation = line.startsWith('â€', start) && !line.slice(start, start + ISOLATED).includes('â€¬');
  if (closesQuotation) return { codePoint: 0x201d, length, finding: 'likely' };
  const codePoint = (begun << 6) | (SOFT_HYPHEN & 0x3f);
  return { codePoint, length, finding: LIKELY.has(lead) ? 'likely' : 'doubtful' };
}

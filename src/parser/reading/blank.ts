/**
 * Whether a UTF-16 unit shows nothing: white space of every kind, zero-width and direction marks, soft hyphens.
 * Scrapers leave them at the ends of lines (a hard space before a label, a direction mark after a full stop), where they
 * are no part of the text. Inside a text they are kept.
 */
export function isBlank(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0 || unit === 0xad || unit === 0x61c;
  if (unit < 0x2000) return unit === 0x1680;
  if (unit < 0x2070) return unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || unit >= 0x205f;
  return unit === 0x3000 || unit === 0xfeff;
}

/** The first place in `[start, end)` that is not blank, or `end`. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The place behind the last unit of `[start, end)` that is not blank, or `start`. */
export function dropBlank(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

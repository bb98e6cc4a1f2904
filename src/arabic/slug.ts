/** Marks, tatweel, joiners and direction controls have no place in an address. */
const INVISIBLE = /[\p{Mn}\p{Cf}\u0640]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The readable part of an address: the words of a text with hyphens between them, in the text's own spelling.
 *
 * @param limit letters at most; 60 Arabic ones are 120 bytes, well within the 255 a file name may have
 * @returns NFC, lower case, cut after a whole word where one fits; empty where the text has no letter and no digit
 */
export function slugOf(text: string, limit = 60): string {
  const words = text.normalize('NFC').replace(INVISIBLE, '').toLowerCase().match(WORD) ?? [];
  const kept: string[] = [];
  let length = -1;
  for (const word of words) {
    // In code points, so that a letter outside the basic plane is never cut in two.
    const letters = Array.from(word);
    length += letters.length + 1;
    if (length > limit) return kept.length > 0 ? kept.join('-') : letters.slice(0, limit).join('');
    kept.push(word);
  }
  return kept.join('-');
}

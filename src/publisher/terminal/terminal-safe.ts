/**
 * Characters that steer a terminal or its text direction, end a line, or stand for nothing: the control characters of both
 * blocks, format characters (bidi controls, zero-width ones, the byte order mark), line and paragraph separators, halves of a pair.
 */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text with each character that could steer a terminal written out, `\u{1b}` for escape. The joiners that spelling needs stay. */
export function terminalSafe(text: string): string {
  return text.replace(STEERING, (character) =>
    character === '\u200c' || character === '\u200d'
      ? character
      : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

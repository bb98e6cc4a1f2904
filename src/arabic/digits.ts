const ARABIC_DIGIT = /[٠-٩۰-۹]/g;

/** A text with its Arabic-Indic and Persian digits written in ASCII; its length and all else stay. */
export function asciiDigits(text: string): string {
  return text.replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}

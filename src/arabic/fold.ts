/** Marks, tatweel, joiners, direction controls: what the eye may miss and a keyboard leaves out. */
const DROPPED = /[\p{Mn}\p{Cf}\u0640]/gu;

/** Letters that writers of Arabic take for one another and that no decomposition brings together. */
const LETTERS: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };

const FOLDED = /[ٱىیةک]/g;
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;

/** Nearly every word of a text is of these letters alone, and is folded at a tenth of the cost. */
const PLAIN_WORD = /^[ء-غف-ي]*$/;
const CARRIER = /[آأإؤئةى]/g;
const CARRIED: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ؤ: 'و', ئ: 'ي', ة: 'ه', ى: 'ي' };

/**
 * The key form of Arabic text, for comparing and never for showing: «غزة», «غزه» and «غـزّة» are one.
 * Compatibility forms to plain letters (NFKD, which also lifts hamza and madda off their carriers); marks and tatweel
 * dropped; alef, yeh, kaf and teh marbuta brought to one letter each; digits to ASCII; lower case; runs of white space to one space, none at the ends.
 *
 * Its length differs from the text's: offsets do not carry over. Idempotent.
 */
export function fold(text: string): string {
  if (PLAIN_WORD.test(text)) return text.replace(CARRIER, (letter) => CARRIED[letter] ?? letter);
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s+/g, ' ')
    .trim();
}

const OTHER = 0;
const LETTER = 1;
const USUAL = 2;

/** What Arabic, Persian and Urdu are mostly written in; not ط and ظ, which are nearly all the letters of damaged text. */
const USUAL_LETTERS = 'اأإآءئؤىيوةهنملكقفعسشصردجحبتیکہے';

/** The kind of each unit before the end of the Arabic block. */
const END = 0x700;
const KINDS = new Uint8Array(END).fill(LETTER, 0x620, 0x64b).fill(LETTER, 0x66e, 0x6d6);
KINDS[0x640] = OTHER;
for (const letter of USUAL_LETTERS) KINDS[letter.charCodeAt(0)] = USUAL;

const isPresentationForm = (unit: number): boolean =>
  unit >= 0xfb50 && unit <= 0xfefc && (unit < 0xfe00 || unit >= 0xfe70);

/** How many letters of the Arabic script a text has, and how many of them are usual ones; presentation forms count as such. */
export function letterCounts(text: string): { readonly letters: number; readonly usual: number } {
  let [letters, usual] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = unit < END ? KINDS[unit] : isPresentationForm(unit) ? USUAL : OTHER;
    if (kind !== OTHER) letters += 1;
    if (kind === USUAL) usual += 1;
  }
  return { letters, usual };
}

import { isBlank } from '../../reading/blank.ts';

/** A letter by its script: Arabic, Latin, or any other. */
export type Script = 'arabic' | 'latin' | 'other';

/** What a character tells about where a tweet may begin. */
export type Kind = Script | 'blank' | 'digit' | 'stop' | 'comma' | 'colon' | 'quote' | 'dash' | 'sign';

const PUNCTUATION: ReadonlyMap<number, Kind> = new Map([
  ...punctuation('stop', '.!?؟…۔'),
  ...punctuation('comma', ',،;؛'),
  ...punctuation('colon', ':'),
  ...punctuation('quote', '"\'«»‘’‚‛“”„‟()[]'),
  ...punctuation('dash', '-‐‑‒–—―|/'),
]);

function punctuation(kind: Kind, characters: string): [number, Kind][] {
  return Array.from(characters, (character) => [character.charCodeAt(0), kind]);
}

/** The kind of a UTF-16 unit. Half of an emoji is a sign, and so is all that is nothing else. */
export function kindOf(unit: number): Kind {
  const script = scriptOf(unit);
  if (script) return script;
  if (isBlank(unit)) return 'blank';
  return PUNCTUATION.get(unit) ?? (isDigit(unit) ? 'digit' : 'sign');
}

const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);

/** The script of a letter; marks count with it. */
export function scriptOf(unit: number): Script | undefined {
  if (unit < 0x370) return isLatin(unit) ? 'latin' : undefined;
  if (unit >= 0x600 && unit <= 0x6ff) return isArabic(unit) ? 'arabic' : undefined;
  if ((unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)) return 'arabic';
  return (unit < 0x2000 && unit !== 0x1680) || (unit >= 0x3040 && unit < 0xd800) ? 'other' : undefined;
}

const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit >= 0xc0;

/** Of the Arabic block its letters and marks: not its punctuation, and neither row of digits. */
const isArabic = (unit: number): boolean =>
  (unit >= 0x620 && unit < 0x660) || (unit > 0x66d && unit < 0x6f0 && unit !== 0x6d4) || unit >= 0x6fa;

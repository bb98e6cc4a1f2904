import { isBlank } from '../../reading/blank.ts';

/** A letter by its script: Arabic, Latin, or any other. Marks count with their letters. */
export type Script = (typeof SCRIPTS)[number];

/** What a character tells about where a tweet may begin. Half of an emoji is a sign, and so is all that is nothing else. */
export type Kind = (typeof KINDS)[number];

const SCRIPTS = ['arabic', 'latin', 'other'] as const;
const KINDS = [...SCRIPTS, 'blank', 'digit', 'stop', 'comma', 'colon', 'quote', 'dash', 'sign'] as const;

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

function tellKind(unit: number): Kind {
  if (isBlank(unit)) return 'blank';
  if (isDigit(unit)) return 'digit';
  return PUNCTUATION.get(unit) ?? tellScript(unit) ?? 'sign';
}

function tellScript(unit: number): Script | undefined {
  if (unit < 0x370) return isLatin(unit) ? 'latin' : undefined;
  if (unit >= 0x600 && unit <= 0x6ff) return isArabic(unit) ? 'arabic' : undefined;
  if ((unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)) return 'arabic';
  return unit < 0x2000 || (unit >= 0x3040 && unit < 0xd800) ? 'other' : undefined;
}

const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);

const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit >= 0xc0;

/** Of the Arabic block its letters and marks: not its signs. */
const isArabic = (unit: number): boolean => unit >= 0x620 && (unit < 0x66a || unit > 0x66d);

/** The kind of each UTF-16 unit as an index of `KINDS`: told once, for the texts before tweets are read unit by unit. */
const INDEXES = new Uint8Array(0x10000);
for (let unit = 0; unit < INDEXES.length; unit += 1) INDEXES[unit] = KINDS.indexOf(tellKind(unit));

export const kindOf = (unit: number): Kind => KINDS[INDEXES[unit] ?? 0] ?? 'sign';

/** The script of a letter; `undefined` for what is none. */
export const scriptOf = (unit: number): Script | undefined => SCRIPTS[INDEXES[unit] ?? 0];

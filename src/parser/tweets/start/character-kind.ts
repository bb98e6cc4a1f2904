import { isBlank } from '../../reading/blank.ts';

/** A letter by its script: Arabic, Latin, or any other. */
export type Script = 'arabic' | 'latin' | 'other';

/** What a character tells about where a tweet may begin. */
export type Kind = Script | 'blank' | 'digit' | 'stop' | 'comma' | 'colon' | 'quote' | 'dash' | 'sign';

const PUNCTUATION: ReadonlyMap<number, Kind> = new Map(
  Object.entries({ stop: '.!?؟…۔', comma: ',،;؛', colon: ':', quote: '"\'«»‘’‚‛“”„‟()[]', dash: '-‐‑‒–—―|/' }).flatMap(
    ([kind, characters]) => [...characters].map((character): [number, Kind] => [character.charCodeAt(0), kind as Kind]),
  ),
);

/** The kind of a UTF-16 unit; half of an emoji is a sign, and so is all that is nothing else. */
export function kindOf(unit: number): Kind {
  if (isBlank(unit)) return 'blank';
  const punctuation = PUNCTUATION.get(unit);
  if (punctuation) return punctuation;
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9))
    return 'digit';
  return scriptOf(unit) ?? 'sign';
}

/** The script of a letter; marks count with it. */
export function scriptOf(unit: number): Script | undefined {
  if (unit < 0x370) return isLatin(unit) ? 'latin' : undefined;
  if ((unit >= 0x610 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc))
    return 'arabic';
  return unit < 0x2000 || (unit >= 0x3040 && unit < 0xd800) ? 'other' : undefined;
}

const isLatin = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x80) || unit >= 0xc0;

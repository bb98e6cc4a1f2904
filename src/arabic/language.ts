import { FUNCTION_WORDS, TELLTALES } from './language-marks.ts';
import { prose } from './prose.ts';

type Script = keyof typeof FUNCTION_WORDS;

/** Scripts that one language alone writes, as far as news goes; Japanese before the Han letters it borrows. */
const ONE_LANGUAGE: readonly (readonly [language: string, letters: RegExp])[] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['zh', /\p{Script=Han}/gu],
];

const SEVERAL_LANGUAGES: readonly (readonly [script: Script, letters: RegExp])[] = [
  ['arabic', /(?=\p{L})\p{Script=Arabic}/gu],
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTER = /\p{L}/gu;
const WORD = /\p{L}[\p{L}\p{M}\u200c]*/gu;

/** Words or letters that must speak for a language, and how many times the runner-up's they must be. */
const ENOUGH = 2;
const LEAD = 1.5;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The language of a tweet's words as a BCP 47 tag, told by its script, by letters that few languages have and by the short
 * words that hold sentences together; addresses, @handles and #tags do not speak.
 *
 * @returns `null` where that is too little to be sure: two names, an exclamation. The page's own language stands then.
 */
export function guessLanguage(text: string): string | null {
  const words = prose(text).toLowerCase();
  const half = count(words, LETTER) / 2;
  if (half === 0) return null;
  const kana = count(words, KANA);
  if (kana > 0 && kana + count(words, /\p{Script=Han}/gu) > half) return 'ja';
  const only = ONE_LANGUAGE.find(([, letters]) => count(words, letters) > half);
  if (only) return only[0];
  const script = SEVERAL_LANGUAGES.find(([, letters]) => count(words, letters) > half);
  return script ? mostLikely(script[0], words) : null;
}

function mostLikely(script: Script, text: string): string | null {
  const words = text.match(WORD) ?? [];
  const scores = Object.entries(FUNCTION_WORDS[script])
    .map(([language, known]) => ({
      language,
      score: words.filter((word) => known.has(word)).length + count(text, TELLTALES[language] ?? /$^/g),
    }))
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = scores;
  if (!first || first.score < ENOUGH || first.score < LEAD * (second?.score ?? 0)) return null;
  return first.language;
}

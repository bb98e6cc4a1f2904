import { languagesOfLetters, languagesOfWord } from './languages/language-marks.ts';
import { prose } from './prose.ts';
import { countScripts } from './languages/script.ts';
import type { Script } from './languages/script.ts';

/** Scripts that one language alone writes, as far as this news goes. */
const ONLY_LANGUAGE: Readonly<Partial<Record<Script, string>>> = {
  hebrew: 'he',
  greek: 'el',
  hangul: 'ko',
  thai: 'th',
  devanagari: 'hi',
  han: 'zh',
  kana: 'ja',
};

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Words and letters that must speak for a language, and how many times the runner-up's they must be. */
const ENOUGH = 2;
const LEAD = 1.5;

/**
 * The language of a tweet's words as a BCP 47 tag, told by its script, by letters that few languages have and by the short
 * words that hold sentences together; addresses, @handles and #tags do not speak.
 *
 * @returns `null` where that is too little to be sure: two names, an exclamation. The page's own language stands then.
 */
export function guessLanguage(text: string): string | null {
  const words = prose(text).toLowerCase();
  const script = mainScript(words);
  if (!script) return null;
  return ONLY_LANGUAGE[script] ?? mostLikely(words, script);
}

/** The script of more than half of the letters. Japanese is kana with Han letters among them, which Chinese has alone. */
function mainScript(text: string): Script | undefined {
  const counts = countScripts(text);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kana = counts.get('kana') ?? 0;
  if (kana > 0 && 2 * (kana + (counts.get('han') ?? 0)) > all) return 'kana';
  return [...counts.keys()].find((script) => 2 * (counts.get(script) ?? 0) > all);
}

function mostLikely(text: string, script: Script): string | null {
  const scores = new Map<string, number>();
  addTo(scores, languagesOfLetters(text));
  for (const word of text.match(WORD) ?? []) addTo(scores, languagesOfWord(word, script));
  return clearWinner(scores);
}

function addTo(scores: Map<string, number>, languages: readonly string[]): void {
  for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1);
}

function clearWinner(scores: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let [bestScore, secondScore] = [0, 0];
  for (const [language, score] of scores) {
    if (score > bestScore) [best, bestScore, secondScore] = [language, score, bestScore];
    else if (score > secondScore) secondScore = score;
  }
  return bestScore < ENOUGH || bestScore < LEAD * secondScore ? null : best;
}

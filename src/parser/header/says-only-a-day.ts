import { foldedWords } from '../../arabic/words.ts';
import { dateTokens } from '../dates/date-tokens.ts';
import { readDay } from '../dates/read-day.ts';
import type { Prose } from '../reading/next-line.ts';

/** No date line seen is longer. */
const LONGEST = 90;

const DIGIT = /[0-9٠-٩۰-۹]/;

const WEEKDAYS: ReadonlySet<string> = new Set(
  foldedWords(
    'السبت الأحد الإثنين الثلاثاء الأربعاء الخميس الجمعة ' +
      'شنبه یکشنبه یک دوشنبه دو سه‌شنبه سه چهارشنبه چهار پنجشنبه پنج‌شنبه پنج جمعه ' +
      'ہفتہ اتوار پیر منگل بدھ جمعرات ' +
      'Saturday Sunday Monday Tuesday Wednesday Thursday Friday Sat Sun Mon Tue Wed Thu Fri',
  ),
);

/** «الجمعة 22 أغسطس-آب 2025 الساعة 07 مساءً» has four beside its weekday. */
const MOST_WORDS = 4;

/** Whether a line that bears no label says a day and nothing else: «الإثنين 7 مارس 2022 - 3:33 م». A headline with a day in it does not. */
export function saysOnlyADay(text: string, { start, end }: Prose): boolean {
  if (end - start > LONGEST) return false;
  const line = text.slice(start, end);
  if (!DIGIT.test(line)) return false;
  const words = foldedWords(line).filter((word) => !DIGIT.test(word) && !WEEKDAYS.has(word));
  if (words.length > MOST_WORDS) return false;
  const speaksOfTime = !dateTokens(words.join(' ')).some(({ kind }) => kind === 'w');
  return speaksOfTime && readDay(line) !== undefined;
}

import { dateTokens } from '../dates/date-tokens.ts';
import type { Prose } from '../reading/read-lines.ts';
import { foldedWords } from '../../arabic/words.ts';

const LONGEST = 90;

const WEEKDAYS: ReadonlySet<string> = new Set(
  foldedWords(
    'السبت الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة شنبه یکشنبه دوشنبه سه چهارشنبه پنجشنبه جمعه ' +
      'ہفتہ اتوار پیر منگل بدھ جمعرات Saturday Sunday Monday Tuesday Wednesday Thursday Friday Sat Sun Mon Tue Wed Thu Fri',
  ),
);

/** Whether a line that bears no label says nothing but a day: «الإثنين 7 مارس 2022 - 3:33 م». A headline with a day in it does not. */
export function saysOnlyADay(text: string, { start, end }: Prose): boolean {
  if (end - start > LONGEST || end - start < 8) return false;
  const line = text.slice(start, end);
  if (!/[0-9٠-٩۰-۹]/.test(line)) return false;
  const words = foldedWords(line).filter((word) => /^\p{L}/u.test(word) && !WEEKDAYS.has(word));
  return words.length <= 3 && !dateTokens(words.join(' ')).some(({ kind }) => kind === 'w');
}

/** A whole number from 0 to below `limit`. */
export type Dice = (limit: number) => number;

/** The words a parser of this family looks for, and what has broken parsers before. */
const WORDS = [
  'تاريخ النشر: 7th, November 2023 GMT',
  'المصدر: ',
  '.المصدر: موقع',
  'كلمات دلالية: ',
  'إقرأ أيضاً:',
  'اقرأ أيضا',
  'شاهد على ذلك',
  '2023-11-07@10:11:12 GMT',
  'إجمالي نتائج البحث: 40',
  '— 24.ae (@20fourMedia) November 6, 2023',
  '— (@',
  ' (@name) ',
  'February 30, 2023',
  'November 6, 20231',
  'https://t.co/ww0DXZ4jh9',
  'pic.twitter.com/dp7EsqVU5v',
  'A post shared by Name (@h) on Jul 1, 2018 at 1:00pm PDT',
  'عرض هذا المنشور على Instagram',
  'تمت مشاركة منشور بواسطة الاسم (@h)',
  '#غزة_الآن',
  '...',
  '»',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0000',
  '\u00a0',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  'Ø§Ù„',
  'ط§ظ„ظ…ط­طµظ„ط© طµظپط±',
  'ـــ',
  'فی',
  '٢٠٢٣',
];

const MOST_UNITS = 4000;

/** Changes a text in one to four places: words put in, pieces cut out, doubled, moved, or taken from another text. */
export function mutate(text: string, other: string, dice: Dice): string {
  let changed = text;
  for (let left = 1 + dice(4); left > 0; left -= 1) changed = oneChange(changed, other, dice);
  return changed.slice(0, MOST_UNITS);
}

function oneChange(text: string, other: string, dice: Dice): string {
  const at = dice(text.length + 1);
  const end = Math.min(text.length, at + dice(40));
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (dice(6)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before + String.fromCharCode(dice(65_536)) + piece + after;
    case 3:
      return before + other.slice(dice(other.length + 1)).slice(0, 200) + after;
    case 4:
      return after + piece + before;
    default:
      return before + (WORDS[dice(WORDS.length)] ?? '') + piece + after;
  }
}

import type { Prose } from '../reading/next-line.ts';

const LONGEST = 70;

/** «كتب: …», «بقلم …», «إعداد: …»: who wrote, in the header. No full stop ends it, and but for «بقلم» a mark follows the word. */
const BYLINE = /^(?:بقلم\s*[:/\-–|]?|(?:كتب|كتبت|كتبه|إعداد|اعداد|تحرير|متابعة|ترجمة|By)\s*[:/\-–|])\s*\S[^.؟!]*$/u;

export function isByline(text: string, { start, end }: Prose): boolean {
  return end - start <= LONGEST && BYLINE.test(text.slice(start, end));
}

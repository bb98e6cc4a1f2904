const ATTRIBUTION = '— Hay (@haylibrary) November 6, 2023';

/**
 * Texts that a careless rule reads in quadratic time or worse, each by what is repeated in it: openings that never close,
 * endings that nothing opened, and everything that is looked for from both sides.
 */
const UNITS: Readonly<Record<string, string>> = {
  'opening brackets of handles': '(@',
  'at signs': '@',
  dashes: '—',
  'dashes and blanks': ' — ',
  blanks: ' ',
  'direction marks': '\u200f',
  'line feeds': '\n',
  'carriage returns': '\r',
  'attributions on one line': `${ATTRIBUTION} `,
  'attributions on lines of their own': `${ATTRIBUTION}\n`,
  'attributions without a date': '— Hay (@haylibrary) ',
  'dates that never end': `— Hay (@haylibrary) November 6, ${'2'.repeat(3)} `,
  'tweets of one letter': `a\n${ATTRIBUTION}`,
  'tweets printed again': `abcdefgh ${ATTRIBUTION} abcdefgh `,
  'texts that almost repeat': `${'ab'.repeat(300)}c${ATTRIBUTION}${'ab'.repeat(301)}`,
  'pictures in a row': 'pic.twitter.com/a ',
  'pictures without a name': 'pic.twitter.com/',
  'addresses in addresses': 'https://pic.twitter.com/ahttps://a',
  'hash signs and digits': '#1',
  'words without a blank before a tweet': 'ب',
  'quotation marks': '"',
  'sentences of one letter': 'ب. ',
  'scripts in turn': 'ب a ',
  'captions that never end': 'A post shared by (',
  'captions that begin twice': 'View this post on Instagram',
  'source labels': 'المصدر:\n',
  'date labels': 'تاريخ النشر: 1\n',
  'read-also labels': 'اقرأ أيضا:\n',
  'read-also labels with words': 'اقرأ أيضا: قصة\n',
  'labels that lead nowhere': 'المصدر المصدر ',
  'damaged letters': 'ط§',
  'damaged letters twice over': 'ط·آ§',
  'halves of surrogate pairs': '\ud83d',
  'marks on one letter': '\u064b',
};

/** Where a tweet must end for the text before it to be searched. */
const AT_END: Readonly<Record<string, string>> = {
  'read-also labels': 'المصدر: صحيفة الحي',
  'read-also labels with words': 'المصدر: صحيفة الحي',
};

/** Each family's name, and a text of about so many units with it. */
export function attackFamilies(length: number): [name: string, text: string][] {
  return Object.entries(UNITS).map(([name, unit]) => {
    const end = AT_END[name] ?? `\n${ATTRIBUTION}`;
    return [name, unit.repeat(Math.ceil(length / unit.length)) + end];
  });
}

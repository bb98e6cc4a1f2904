/** What a label announces. */
export type LabelKind = 'source' | 'tags' | 'readAlso' | 'date';

/** The labels of a document's fields, each in every spelling known. Compared folded: hamza, tanwin and tatweel do not matter. */
export type Labels = Readonly<Record<LabelKind, readonly string[]>>;

/** The spellings seen on Arabic pages, and those of Persian, Urdu and English ones. */
export const LABELS: Labels = {
  source: ['المصدر', 'مصدر', 'مصدر الخبر', 'نقلا عن', 'منبع', 'منبع خبر', 'ماخذ', 'ذریعہ', 'بشکریہ', 'Source'],
  tags: [
    'كلمات دلالية',
    'الكلمات الدلالية',
    'كلمات مفتاحية',
    'الكلمات المفتاحية',
    'كلمات البحث',
    'وسوم',
    'الوسوم',
    'الأوسمة',
    'تاغات',
    'برچسب‌ها',
    'کلیدواژه‌ها',
    'کلمات کلیدی',
    'ٹیگز',
    'Tags',
    'Keywords',
  ],
  readAlso: [
    'اقرأ أيضا',
    'وقرأ أيضا',
    'واقرأ أيضا',
    'أقراء أيضا',
    'اقراء ايضا',
    'اقرأ المزيد',
    'للمزيد',
    'شاهد أيضا',
    'قد يهمك',
    'قد يهمك أيضا',
    'وقد يهمك أيضا',
    'قد يعجبك أيضا',
    'ربما يهمك أيضا',
    'اخبار ذات صلة',
    'مواضيع ذات صلة',
    'مقالات ذات صلة',
    'موضوعات ذات صلة',
    'بیشتر بخوانید',
    'همچنین بخوانید',
    'بخوانید',
    'مطالب مرتبط',
    'اخبار مرتبط',
    'یہ بھی پڑھیں',
    'مزید پڑھیں',
    'مزید پڑھیے',
    'Read also',
    'Read more',
    'See also',
    'Related',
  ],
  date: [
    'تاريخ النشر',
    'نشر في',
    'نشر بتاريخ',
    'تاريخ الخبر',
    'تاریخ انتشار',
    'زمان انتشار',
    'تاریخ خبر',
    'تاریخ اشاعت',
    'Published',
    'Published on',
    'Publish date',
  ],
};

const KINDS: readonly LabelKind[] = ['source', 'tags', 'readAlso', 'date'];

/** A label is looked for in the first 40 units of a line, its colon included. */
const LONGEST_SPELLING = 39;

/** The table made larger, or what is wrong with what was to be added, told to the person who wrote it. */
export type ExtendedLabels = { readonly labels: Labels } | { readonly problem: string };

/**
 * Adds an owner's own spellings: `{ "source": ["Quelle"], "readAlso": ["ئەمەش بخوێنەوە"] }`, any of the four kinds, each a list.
 * A colon at the end of a spelling is left out.
 */
export function extendLabels(labels: Labels, extra: unknown): ExtendedLabels {
  if (!isTable(extra)) return { problem: `expected an object with the keys ${KINDS.join(', ')}` };
  const problem = Object.entries(extra)
    .map(([kind, spellings]) => findProblem(kind, spellings))
    .find((found) => found !== undefined);
  if (problem) return { problem };
  const added = (kind: LabelKind) => listOf(extra[kind]).map((spelling) => spelling.replace(/\s*[:：]\s*$/, ''));
  const extended = (kind: LabelKind) => [...labels[kind], ...added(kind)];
  return {
    labels: {
      source: extended('source'),
      tags: extended('tags'),
      readAlso: extended('readAlso'),
      date: extended('date'),
    },
  };
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

function findProblem(kind: string, spellings: unknown): string | undefined {
  if (!KINDS.some((known) => known === kind)) return `"${kind}" is no kind of label; known are ${KINDS.join(', ')}`;
  if (!Array.isArray(spellings)) return `"${kind}" must be a list of spellings, as in ["…"]`;
  const wrong = spellings.findIndex((spelling) => !isSpelling(spelling));
  if (wrong < 0) return undefined;
  return `"${kind}", entry ${wrong + 1}: a spelling is a text of 1 to ${LONGEST_SPELLING} characters without a line break`;
}

function isSpelling(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value) && value.length <= LONGEST_SPELLING && !/[\r\n]/.test(value);
}

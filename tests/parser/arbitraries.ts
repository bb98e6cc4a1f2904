import fc from 'fast-check';

/** What the parser has an eye for, whole and in pieces, so that chance puts them side by side. */
const FRAGMENTS = [
  'المصدر: صحيفة الحي',
  '.المصدر :',
  'كلمات دلالية: مكتبة كتب',
  'إقرأ أيضاً:',
  'اقرأ أيضا: قصة أخرى',
  'تاريخ النشر: 7th, November 2023 GMT',
  '2025-12-13@17:43:55 GMT',
  'صحيفة الحي:',
  'كتب: سامي المرج',
  'الإثنين 7 مارس 2022 - 3:33 م',
  'إجمالي نتائج البحث: 35',
  '— مكتبة الحي (@haylibrary) November 6, 2023',
  '— مكتبة (الحي) – فرع (@hay)',
  '(@',
  '@hay) November 6, 2023',
  ' — ',
  'pic.twitter.com/aB3dE5fG7h',
  'https://t.co/Ab12Cd34Ef',
  'https://x.com/hay/status/1721450000000000002',
  'A post shared by Hay (@hay.library)',
  'عرض هذا المنشور على Instagram',
  'فتحت المكتبة أبوابها صباح اليوم.',
  'قاعة للأطفال في الشهر المقبل',
  'The library is open.',
  '#المكتبة',
  'ط§ظ„ط³ظ„ط§ظ…',
  '\u200f',
  '\u00a0',
  '\u2028',
  '\ud83d',
  '\ude00',
  '\0',
  '"',
  ':',
];

const BREAKS = ['\n', '\n\n', '\r\n', '\r'];

/** Any text at all: halves of surrogate pairs, which no string arbitrary makes, and what the parser looks for. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 3, arbitrary: fc.constantFrom(...BREAKS, ' ') },
      {
        weight: 1,
        arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
      },
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

/** A quoted tweet and how a page prints it: see `printTweet`. */
export interface TweetModel {
  readonly type: 'tweet';
  readonly text: string;
  readonly name: string;
  readonly handle: string;
  readonly day: string;
  readonly shape: 'glued' | 'apart' | 'blank before' | 'printed again';
}

export type BlockModel = { readonly type: 'paragraph'; readonly text: string } | TweetModel;

export interface DocumentModel {
  readonly title: string;
  readonly day: string;
  readonly source: string;
  readonly tagLine: string;
  readonly blocks: readonly BlockModel[];
  readonly related: readonly { readonly title: string; readonly blocks: readonly BlockModel[] }[];
}

const NOUNS = ['المكتبة', 'الحديقة', 'القاعة', 'المدرسة', 'المدينة', 'الطريق', 'النهر', 'السوق', 'الجسر', 'المتحف'];
const VERBS = ['تفتح', 'تستقبل', 'تنتظر', 'تعيد', 'تجمع', 'ترافق', 'تشبه', 'تحفظ'];

const noun = fc.constantFrom(...NOUNS);
const clause = fc.tuple(fc.constantFrom(...VERBS), noun, noun).map((words) => words.join(' '));

/** Longer than any tweet, so that nobody could take one for a part of a tweet. */
const paragraph = fc
  .array(clause, { minLength: 18, maxLength: 20, size: 'max' })
  .map((clauses): BlockModel => ({ type: 'paragraph', text: `${clauses.join(' و')}.` }));

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const NAMES = ['مكتبة الحي', 'Hay – مكتبة الحي', 'Hay (old town) Library', '📚 Hay | الحي', 'د. سامي'];

const tweet: fc.Arbitrary<BlockModel> = fc.record({
  type: fc.constant('tweet' as const),
  text: fc.tuple(clause, noun).map(([words, tag]) => `${words} #${tag} https://t.co/Ab12 pic.twitter.com/Cd34`),
  name: fc.constantFrom(...NAMES),
  handle: fc.stringMatching(/^\w{1,15}$/),
  day,
  shape: fc.constantFrom('glued', 'apart', 'blank before', 'printed again'),
});

const blocks = fc
  .array(fc.tuple(paragraph, fc.option(tweet, { freq: 2 })), { minLength: 1, maxLength: 3, size: 'max' })
  .map((pairs) => pairs.flatMap(([text, quoted]) => (quoted ? [text, quoted] : [text])));

const title = fc.tuple(clause, noun).map(([words, last]) => `${words} في ${last}`);

/** Documents of the family as they are meant: all fields there, and nothing in them that could be read in two ways. */
export const documentModel: fc.Arbitrary<DocumentModel> = fc.record({
  title,
  day,
  source: noun.map((name) => `صحيفة ${name}`),
  tagLine: fc.array(noun, { minLength: 1, maxLength: 8, size: 'max' }).map((words) => words.join(' ')),
  blocks,
  related: fc.array(fc.record({ title, blocks }), { maxLength: 2, size: 'max' }),
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairMojibake } from '../../src/arabic/repair-mojibake.ts';
import { PROPERTY_RUNS } from '../property-runs.ts';

/** Against a hang alone: a busy machine takes its time. */
const TIMEOUT = 120_000;

const decoder = new TextDecoder('windows-1256', { ignoreBOM: true });
/** What becomes of a text whose UTF-8 is read as Windows-1256. */
const garbled = (text: string): string => decoder.decode(new TextEncoder().encode(text));
const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');
const withoutJoiners = (text: string): string => text.replaceAll(/[\u200c-\u200f]/g, '');
const withPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

const LINES = [
  'وصلت القافلة إلى المدينة صباحا، وحيّاها أهل الحي.',
  'صرّح الحاكم: «رأينا 12 شاحنة»؛ ثم مضى إلى بيته…',
  'في عام ٢٠٢٣ بلغ العدد ١٠٠٠',
  'هل حضر؟ “نعم” – قالها – ولم يزد',
  'ریشه‌های درخت گردو از خاک بیرون زده است',
  'یہ کتاب میں نے کل پڑھی ہے',
  'د پښتو ژبې ټکي',
  'ﻭﺻﻠﺖ ﺍﻟﻘﺎﻓﻠﺔ ﺭﺍﺟﻌﺔ',
  'قال @name في #المدينة https://t.co/aBc1 😭👏🏻',
  'قَالَتْ: هَلُمَّ',
  'تبلغ الحرارة 30° والزيادة ±2',
  'كلمة مع\u00a0مسافة صلبة\u00a0',
  'محمد',
  'حي',
];

describe('Arabic read as Windows-1256 is put right', () => {
  test.for(LINES)('«%s»', (line) => {
    expect(repairMojibake(garbled(line))?.text).toBe(line);
  });

  test.for(LINES.slice(0, -1))('with every soft hyphen dropped: «%s»', (line) => {
    expect(repairMojibake(withoutSoftHyphens(garbled(line)))?.text).toBe(line);
  });

  test.for(LINES)('done twice: «%s»', (line) => {
    expect(repairMojibake(garbled(garbled(line)))?.text).toBe(line);
  });

  test.for(['في عام ٢٠٢٣ بلغ العدد ١٠٠٠', 'كلمة مع\u00a0مسافة صلبة'])(
    'with plain spaces for hard ones: «%s»',
    (line) => {
      expect(repairMojibake(withPlainSpaces(garbled(line)))?.text).toBe(line);
    },
  );

  test.for(['هل حضر؟ “نعم” قالها', 'قال: ”'])('with its joiners dropped: «%s»', (line) => {
    expect(repairMojibake(withoutJoiners(garbled(line)))?.text).toBe(line);
  });

  test.for([
    ['the lost letter of a word', 'ط', 'ح'],
    ['a closing quotation mark', 'â€', '”'],
    ['a hard space before a space', 'آ ', '\u00a0'],
    ['several hard spaces', 'آ آ آ ', '\u00a0\u00a0\u00a0'],
    ['a hard space that was trimmed', 'آ', '\u00a0'],
    ['an opening control before its closing one', 'â€BBâ€¬', '\u202dBB\u202c'],
    ['an accent in a Spanish word', 'Garcأa', 'García'],
    ['a face', 'ًںک', '😭'],
    ['Arabic zero', 'ظ ظ،', '٠١'],
  ] as const)('%s is put back in a damaged line', ([, damaged, repaired]) => {
    const start = garbled('وصلت القافلة ');
    expect(repairMojibake(`${start}${damaged}`)?.text).toBe(`وصلت القافلة ${repaired}`);
  });

  test.for([
    '— اسم (@name) November 6, 2023',
    'It’s a “test” – isn’t it?',
    'Le président était là',
    'Straße',
    'Київ та Львів',
    'ウクライナの首都',
    'זה ספר טוב',
    'Αθήνα',
    '서울',
    '😀',
    '𝗜.𝗠.𝗣',
    '×××',
    '«6»',
    '\u00a0',
    '\u00a0\u00a0',
  ])('what is no Arabic too: «%s»', (line) => {
    expect(repairMojibake(garbled(line))?.text).toBe(line);
  });
});

describe('of a line damaged in part the clean part stays', () => {
  const damaged = garbled('وصلت القافلة إلى المدينة');
  test.for([
    ['a label in front', `المصدر: ${damaged}`, 'المصدر: وصلت القافلة إلى المدينة'],
    ['a label behind', `${damaged} - المصدر`, 'وصلت القافلة إلى المدينة - المصدر'],
    ['direction marks around', `\u200f${damaged}\u202c`, '\u200fوصلت القافلة إلى المدينة\u202c'],
    ['an embedding in front', `\u202b${damaged}`, '\u202bوصلت القافلة إلى المدينة'],
    ['a stray soft hyphen', `\u00ad ${damaged}`, '\u00ad وصلت القافلة إلى المدينة'],
    ['an emoji', `${damaged} 😀`, 'وصلت القافلة إلى المدينة 😀'],
    ['a letter the code page lacks', `ی ${damaged}`, 'ی وصلت القافلة إلى المدينة'],
    ['a clean half', `وصلت القافلة إلى ${damaged}`, 'وصلت القافلة إلى وصلت القافلة إلى المدينة'],
    ['a sign that would begin a surrogate', `ي¢ ${damaged}`, 'ي¢ وصلت القافلة إلى المدينة'],
    ['a sign that would be beyond the last character', `ôگ€ ${damaged}`, 'ôگ€ وصلت القافلة إلى المدينة'],
    ['a clean word of letters that lead', `مسلم ${damaged}`, 'مسلم وصلت القافلة إلى المدينة'],
  ] as const)('%s', ([, line, repaired]) => {
    expect(repairMojibake(line)?.text).toBe(repaired);
  });
});

test.for([
  ['nothing', ''],
  ['Arabic', 'وصلت القافلة إلى المدينة'],
  ['Arabic with every mark', 'قال: «نعم»، “لا”؛ هل؟ – — … • ط، ظ؛ ع؟ غ« ط“'],
  ['marks of vowels', 'قَالَتْ: هَلُمَّ جَرًّا'],
  ['Persian with joiners', 'می‌رود و نمی‌آید؛ کتاب‌ها'],
  ['Urdu', 'رک گئے، یہ کتاب ہے'],
  ['Urdu words of a leading and a later letter', 'رک رک رک جگ'],
  ['Pashto', 'د پښتو ژبې ټکي'],
  ['as much clean as damaged', `مدينتي ${garbled('دار')}`],
  ['letters that would become rarer ones', 'ع© عچ عڈ'],
  ['a formula', 'س² + ص² = ع²'],
  ['half a formula', 'س² + 4 = 0'],
  ['degrees', 'ط° و 30°'],
  ['a single letter and a sign', 'ع©'],
  ['letters of a list', 'أ— أولا'],
  ['letters of a list with stops', 'أ— ب— ج— د—'],
  ['French in Arabic', 'قال «Où est Zoë, François?» ثم مضى'],
  ['a copyright line', '© 2018 جميع الحقوق محفوظة'],
  ['currencies', 'السعر 20€ أو 18£ أو ¥2000'],
  ['Danish', 'Østerbro, Århus, Ærø § 12'],
  ['Windows-1252, which is not guessed at', 'Ø§Ù„Ø³Ù„Ø§Ù…'],
  ['Windows-874, which is not guessed at', 'ุงูุณูุงู'],
  ['an article about mojibake', 'تظهر الكلمة على الشاشة هكذا: ط§ظ„ط³ظ„ط§ظ… بدل السلام'],
  ['an article that quotes two signs', 'تظهر الألف هكذا: "ط§" في الصفحة'],
  ['a short word with a lost letter', 'ط ط§'],
  ['a letter beyond the last character', 'ô\u200f؟؟؟ £'],
  ['a letter written too long', 'à€€ £'],
  ['a surrogate', 'يژ\u00a0€ £'],
] as const)('%s is left alone', ([, line]) => {
  expect(repairMojibake(line)).toBeUndefined();
});

test('each unit knows where it stood', () => {
  const { text, offsets } = repairMojibake('«1» ط§ظ„ط­ظ‰ 😀 ًںک‚ â€”!') ?? {};
  expect(text).toBe('«1» الحى 😀 😂 —!');
  expect([...(offsets ?? [])]).toEqual([0, 1, 2, 3, 4, 6, 8, 10, 12, 13, 14, 15, 16, 16, 20, 21, 24, 25]);
});

test('each unit of a line damaged twice knows where it stood', () => {
  const line = garbled(garbled('دار'));
  const { text, offsets } = repairMojibake(line) ?? {};
  expect([line, text, [...(offsets ?? [])]]).toEqual(['ط·آ¯ط·آ§ط·آ±', 'دار', [0, 4, 8, 12]]);
});

test('a long run without a space is put right too', () => {
  const line = 'محمد'.repeat(20_000);
  expect(repairMojibake(garbled(line))?.text).toBe(line);
});

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىپچژگکی'];
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 9 }).map((letters) => letters.join(''));
const anyLine = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, fc.constantFrom('2023', '«قال»', '،', 'BBC', '😀', '—', '\u200f')), {
    size: 'max',
    minLength: 3,
    maxLength: 30,
  })
  .map((words) => `قالت المدينة ${words.join(' ')}`);

test('any Arabic line comes back, and is not touched where it is clean', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect([repairMojibake(garbled(line))?.text, repairMojibake(line)]).toEqual([line, undefined]);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

test('whatever the line, its units are whole characters and their offsets never fall', { timeout: TIMEOUT }, () => {
  const units = fc.array(fc.constantFrom(...'طظأآâًيàôï€ںڈ§„…†\u00ad\u00a0 aى²‌'), { size: 'max', maxLength: 80 });
  fc.assert(
    fc.property(units, (letters) => {
      const line = letters.join('');
      const { text, offsets } = repairMojibake(line) ?? { text: '', offsets: Uint32Array.of(line.length) };
      const rising = offsets.every((at, index) => index === 0 || at >= (offsets[index - 1] ?? 0));
      const broken = /\p{Surrogate}/u.test(text);
      expect([offsets.length, offsets.at(-1), rising, broken]).toEqual([text.length + 1, line.length, true, false]);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

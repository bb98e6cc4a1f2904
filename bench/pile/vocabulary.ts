import { randomOf } from './random.ts';

/** Roots of three sound letters, so that each pattern gives a word that could be one. */
const ROOTS = `
كتب درس علم عمل فتح جمع نشر رسم بحث سكن سفر رحل حمل نقل صنع زرع حصد غرس سبح رقص
عزف نظم حكم ملك شرع قضى عدل ظلم حرب سلم صلح هدن قتل جرح نزف عرض شكر حمد مدح ذكر
نسى سمع بصر نظر لمس ذوق شمم ضحك بكى فرح حزن غضب خجل خوف أمن سرق خطف هرب طرد حبس
سجن طلق ربط قطع كسر جبر هدم بنى رفع خفض نزل صعد دخل خرج وصل فصل قرب بعد سبق لحق
تبع قدم خلف وقف جلس نهض ركض مشى طير سقط غرق حرق برد سخن جمد ذوب سكب شرب طبخ خبز
عجن طحن ملح سكر زيت لبن عسل ثمر شجر ورق زهر بذر نبت خصب جفف مطر ثلج رعد برق ريح
سحب شمس قمر نجم فلك كوكب سهل جبل نهر بحر شطأ جزر خلج رمل حجر صخر معدن ذهب فضض نحس
حدد خشب نسج غزل خيط لبس خلع صبغ غسل نظف كنس رتب صفف عدد حسب وزن كيل قيس ربح خسر
بيع شرى صرف دفع قرض دين وفر كنز غني فقر كسب وظف خدم شغل تعب رحب ضيف كرم بخل شجع
جبن صبر عجل بطأ سرع قوي ضعف مرض شفى طبب دوى جرب فحص صحح خطأ صدق كذب وعد عهد حلف
شهد دعا رجا طلب سأل جوب قول كلم خطب شعر نثر قصص حكى روى خبر نبأ علن صحف طبع حرر
صور سجل حفظ وثق خزن عرف جهل فهم فكر ظنن شكك أكد نفى ثبت غير بدل جدد طور حدث قلد
`
  .trim()
  .split(/\s+/);

/** 1, 2 and 3 stand for the letters of a root. */
const NOUN_PATTERNS =
  '12ا3 12و3 12ي3 م123 م123ة 1ا23 ت12ي3 م1ا23ة ت1ا23 ان12ا3 ا1ت2ا3 است12ا3 مست123 12ا3ة 123ان أ12ا3 1وا23 12ائ3 م1ا2ي3 م12و3'.split(
    ' ',
  );
const ADJECTIVE_PATTERNS = '123ي 12ي3 م12و3 م1ت23 مت1ا23 1ا23ي أ123 123اني ت12ي3ي است12ا3ي'.split(' ');
const VERB_PATTERNS = '123 أ123 1ا23 است123 ت1ا23 ان123 ا1ت23 ي123 يست123 ين123 ي1ت23 يت1ا23'.split(' ');

/** The short words that hold sentences together, commonest first. */
export const PARTICLES =
  'في من على إلى عن مع بعد قبل خلال بين حتى منذ نحو ضد حول دون عند أمام تحت فوق بسبب لدى عبر رغم ضمن وراء بشأن إزاء مقابل'.split(
    ' ',
  );
export const CONJUNCTIONS = 'التي الذي حيث كما لكن إذ أن ثم حين بينما لأن فيما وقد'.split(' ');
export const SPEECH = 'قال أضاف أوضح أكد ذكر أشار أعلن رأى تابع بين'.split(' ');

/** All words of a few patterns over all roots, each once, in an order that is always the same and follows neither. */
function wordsOf(kind: string, patterns: readonly string[]): readonly string[] {
  const words = new Set(
    patterns.flatMap((pattern) =>
      ROOTS.map((root) => pattern.replace(/[123]/g, (place) => root[Number(place) - 1] ?? '')),
    ),
  );
  const random = randomOf('vocabulary', kind);
  return Array.from(words, (word) => ({ word, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

export const NOUNS = wordsOf('nouns', NOUN_PATTERNS);
export const ADJECTIVES = wordsOf('adjectives', ADJECTIVE_PATTERNS);
export const VERBS = wordsOf('verbs', VERB_PATTERNS);

/** Invented people and papers; no account of these names is meant. */
export const ACCOUNTS = [
  { name: 'دار الورق', handle: 'paper_house' },
  { name: 'نشرة الميناء', handle: 'harbour_sheet' },
  { name: 'Hay Library', handle: 'haylibrary' },
  { name: 'مرصد السوق', handle: 'souk_watch' },
  { name: 'صدى السهل 24', handle: 'plain_echo24' },
  { name: 'City Desk', handle: 'the_city_desk' },
  { name: 'أخبار الوادي', handle: 'valley_wire' },
  { name: 'بريد الجبل', handle: 'mountainmail' },
] as const;

export const SOURCES = ['دار الورق', 'نشرة الميناء', 'صدى السهل', 'أخبار الوادي', 'بريد الجبل', 'مرصد السوق'] as const;

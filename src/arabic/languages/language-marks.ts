import type { Script } from './script.ts';

/**
 * By script, languages as BCP 47 tags, each with the short words that hold its sentences together. One that two languages
 * share stands with both, so that it decides nothing between them.
 */
const WORDS: Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = {
  latin: {
    en: 'the of and to in is are was were that this it for on with as at be by have has had from not but they he she we you i his her their our will would who what which been an or if all there about just more when out so its my your than',
    fr: 'le la les de des du et en un une est dans que qui pour pas sur au aux avec ce cette il elle nous vous je ne se par sont plus mais ont été son sa ses leur leurs comme être avait fait ou où l d j n c s qu à a',
    es: 'el la los las de del y en un una es que por para con no se su sus al lo como más pero este esta ha han fue son ya muy sin sobre entre cuando desde hay le nos todo está yo también',
    pt: 'o a os as de do da dos das e em no na nos nas um uma é que por para com não se seu sua ao aos como mais mas este esta isso foi são já muito sem sobre entre quando também pelo pela está eu você ele ela ter foram',
    it: 'il lo la gli le di del della dei delle e in un una è che per con non si al alla come più ma questo questa ha hanno sono anche nel nella dal dalla da i degli sul ed essere suo sua',
    de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis ich wir',
    nl: 'de het een en van in is op te dat die niet met zijn voor aan er om als maar ook bij door uit naar hij ze wij ik dit deze wordt worden heeft hebben over tot wel nog werd geen meer kan was',
    pl: 'i w na z do nie się to jest że o jak ale po co za od przez tak czy już dla ma był była było są jego jej tego tym który która które oraz także tylko przed być ze we',
    tr: 've bir bu da de için ile olarak çok daha olan en gibi ne var o ama ki sonra kadar değil mi her ben biz siz onlar şu veya ise diye göre oldu eden tüm yeni',
    id: 'yang dan di ke dari untuk dengan ini itu pada tidak dalam adalah akan juga ada oleh saya kami mereka telah sudah bisa karena atau lebih kita',
    sv: 'och att det som en på är av för med den till inte har de ett om var jag han hon vi från så men kan ska vid eller när nu också',
  },
  cyrillic: {
    ru: 'и в не на что с это как но он она они мы я по из за у от для так его её был была было были же вы все или о к до если только',
    uk: 'і в не на що з це як але він вона вони ми я по із за у від для так його її був була було були та й до або про якщо тільки є під щодо',
    bg: 'и в не на че с това като но той тя те ние аз по от за у до да се е са си беше били при или ще към след без още има',
    sr: 'и у не на да са то као али он она они ми ја по из за од до је се су био била било или ће који која које при све',
  },
  arabic: {
    ar: 'في من على إلى أن التي الذي عن مع هذا هذه ما لا كان كانت بعد قبل لم لن قد كل بين أو ثم و يا إن أنه هو هي نحن أنا حتى عند ذلك تلك هناك غير منذ خلال حول ضد دون هل ليس لكن إذا كما وقد وفي ومن الله',
    fa: 'و در به از که این است را با برای آن می شد شده بود های ها تا هم یا بر کرد کرده نیز اما اگر من ما شما او آنها خود باید است. هست نیست دارد کند شود پس چه هر هیچ وی',
    ur: 'کے کی کا میں ہے ہیں سے کو نے پر اور یہ وہ کہ بھی تھا تھی تھے ہو جو نہیں کر کیا گیا گئی ایک اس ان ہی تو لیے ساتھ',
    ps: 'د په چې او ته له کې هم دا دی نه یې سره شوي کړي کړ شو و تر پر دغه',
    ckb: 'لە بە و کە بۆ ئەو ئەم لەگەڵ هەر نە یان لەسەر دوای ناو',
  },
};

/** Letters that few others of the script have. */
const LETTERS: Readonly<Record<string, string>> = {
  fr: 'èêëœùûîç',
  es: 'ñ¿¡',
  pt: 'ãõç',
  de: 'ßäöü',
  pl: 'łąęśźżćń',
  tr: 'ğışçöü',
  sv: 'åäö',
  ru: 'ыэё',
  uk: 'іїєґ',
  bg: 'ъ',
  sr: 'ђјљњћџ',
  fa: 'ژپچگ',
  ur: 'ٹڈڑںےہ',
  ps: 'ټډړښګځڅۍې',
  ckb: 'ێۆڕڵە',
};

/** What a word begins with that has an article: «الخبر», «بالخبر», «وللخبر». */
const BEFORE_ARTICLE = 'الوفبك';
const ARTICLE = /^(?:[وفبك]?ال|و?لل)\p{L}{3}/u;

const ARABIC: readonly string[] = ['ar'];

const NONE: readonly string[] = [];

const BY_WORD: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries(WORDS).map(([script, languages]) => [
    script,
    inverted(Object.entries(languages).map(([language, list]) => [language, list.split(' ')])),
  ]),
);

const BY_LETTER = inverted(
  Object.entries(LETTERS).map(([language, letters]) => [
    language,
    Array.from(letters, (letter) => letter.charCodeAt(0)),
  ]),
);

/** 1 for each unit that speaks for a language: told without a look-up for every letter of a text. */
const SPEAKS = new Uint8Array(0x700);
for (const unit of BY_LETTER.keys()) SPEAKS[unit] = 1;

/** The languages that a word, in lower case, speaks for. */
export function languagesOfWord(word: string, script: Script): readonly string[] {
  return BY_WORD.get(script)?.get(word) ?? (isArabic(word) ? ARABIC : NONE);
}

/** Whether a word has a hamza on its first alef, a teh marbuta at its end, or an article and enough behind it: «أخبار», «غرفة», «الخبر». */
function isArabic(word: string): boolean {
  const first = word.charAt(0);
  if (first === 'أ' || first === 'إ' || word.endsWith('ة')) return true;
  return BEFORE_ARTICLE.includes(first) && ARTICLE.test(word);
}

/** The languages that the letters of a text, in lower case, speak for; a letter speaks once, however often it comes. */
export function languagesOfLetters(text: string): string[] {
  const met = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (SPEAKS[unit] === 1) met.add(unit);
  }
  return [...met].flatMap((unit) => BY_LETTER.get(unit) ?? NONE);
}

function inverted<Mark>(lists: readonly (readonly [language: string, marks: readonly Mark[]])[]): Map<Mark, string[]> {
  const languages = new Map<Mark, string[]>();
  for (const [language, marks] of lists) {
    for (const mark of marks) languages.set(mark, [...(languages.get(mark) ?? []), language]);
  }
  return languages;
}

/** Languages of one script, as BCP 47 tags, each with the words that hold its sentences together. */
type Words = Readonly<Record<string, ReadonlySet<string>>>;

/** Frequent words. One that two languages share stands in both lists, so that it decides nothing. */
export const FUNCTION_WORDS: Readonly<Record<'latin' | 'cyrillic' | 'arabic', Words>> = {
  latin: {
    en: words(
      'the of and to in is are was were that this it for on with as at be by have has had from not but they he she we you i his her their our will would who what which been an or if all there about just more when out so its my your than',
    ),
    fr: words(
      'le la les de des du et en un une est dans que qui pour pas sur au aux avec ce cette il elle nous vous je ne se par sont plus mais ont été son sa ses leur leurs comme être avait fait ou où',
    ),
    es: words(
      'el la los las de del y en un una es que por para con no se su sus al lo como más pero este esta ha han fue son ya muy sin sobre entre cuando desde hay le nos todo está yo también',
    ),
    pt: words(
      'o a os as de do da dos das e em no na nos nas um uma é que por para com não se seu sua ao aos como mais mas este esta isso foi são já muito sem sobre entre quando também pelo pela está eu você ele ela ter foram',
    ),
    it: words(
      'il lo la gli le di del della dei delle e in un una è che per con non si al alla come più ma questo questa ha hanno sono anche nel nella dal dalla da i degli sul ed essere suo sua',
    ),
    de: words(
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis ich wir',
    ),
    nl: words(
      'de het een en van in is op te dat die niet met zijn voor aan er om als maar ook bij door uit naar hij ze wij ik dit deze wordt worden heeft hebben over tot wel nog werd geen meer kan was',
    ),
    pl: words(
      'i w na z do nie się to jest że o jak ale po co za od przez tak czy już dla ma był była było są jego jej tego tym który która które oraz także tylko przed być ze we',
    ),
    tr: words(
      've bir bu da de için ile olarak çok daha olan en gibi ne var o ama ki sonra kadar değil mi her ben biz siz onlar şu veya ise diye göre oldu eden tüm yeni',
    ),
    id: words(
      'yang dan di ke dari untuk dengan ini itu pada tidak dalam adalah akan juga ada oleh saya kami mereka telah sudah bisa karena atau lebih kita',
    ),
    sv: words(
      'och att det som en på är av för med den till inte har de ett om var jag han hon vi från så men kan ska vid eller när nu också',
    ),
  },
  cyrillic: {
    ru: words(
      'и в не на что с это как но он она они мы я по из за у от для так его её был была было были же вы все или о к до если только',
    ),
    uk: words(
      'і в не на що з це як але він вона вони ми я по із за у від для так його її був була було були та й до або про якщо тільки є під щодо',
    ),
    bg: words(
      'и в не на че с това като но той тя те ние аз по от за у до да се е са си беше били при или ще към след без още има',
    ),
    sr: words(
      'и у не на да са то као али он она они ми ја по из за од до је се су био била било или ће који која које при све',
    ),
  },
  arabic: {
    ar: words(
      'في من على إلى أن التي الذي عن مع هذا هذه ما لا كان كانت بعد قبل لم لن قد كل بين أو ثم و يا إن أنه هو هي نحن أنا حتى عند ذلك تلك هناك غير منذ خلال حول ضد دون هل ليس لكن إذا كما وقد وفي ومن الله',
    ),
    fa: words(
      'و در به از که این است را با برای آن می شد شده بود های ها تا هم یا بر کرد کرده نیز اما اگر من ما شما او آنها خود باید است. هست نیست دارد کند شود پس چه هر هیچ وی',
    ),
    ur: words(
      'کے کی کا میں ہے ہیں سے کو نے پر اور یہ وہ کہ بھی تھا تھی تھے ہو جو نہیں کر کیا گیا گئی ایک اس ان ہی تو لیے ساتھ',
    ),
    ps: words('د په چې او ته له کې هم دا دی نه یې سره شوي کړي کړ شو و تر پر دغه'),
    ckb: words('لە بە و کە بۆ ئەو ئەم لەگەڵ هەر نە یان لەسەر دوای ناو'),
  },
};

/** Letters and beginnings that few others of the script have; each one met speaks for its language. */
export const TELLTALES: Readonly<Record<string, RegExp>> = {
  fr: /[èêëœùûî]|\b[cdjlnqs]['’](?=\p{L})/gu,
  es: /[ñ¿¡]/g,
  pt: /[ãõ]/g,
  de: /[ßäöü]/g,
  pl: /[łąęśźżćń]/g,
  tr: /[ğış]/g,
  sv: /[åäö]/g,
  ru: /[ыэё]/g,
  uk: /[іїєґ]/g,
  bg: /ъ/g,
  sr: /[ђјљњћџ]/g,
  ar: /[ةأإ]|(?<!\p{L})[وفبك]?ال\p{L}{2,}/gu,
  fa: /[ژپچگ]|(?<!\p{L})ن?می\u200c/gu,
  ur: /[ٹڈڑںےہ]/g,
  ps: /[ټډړښګځڅۍې]/g,
  ckb: /[ێۆڕڵە]/g,
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

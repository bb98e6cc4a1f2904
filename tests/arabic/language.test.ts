import { expect, test } from 'vitest';
import { guessLanguage } from '../../src/arabic/language.ts';

test.for([
  ['ar', 'شاهد لحظة وصول القافلة إلى المدينة'],
  ['ar', 'قال من حضر إنه سمع صوتا'],
  ['ar', 'صورة جميلة'],
  ['ar', 'والمدينة للجميع'],
  ['ar', 'BREAKING | بلينكن يغادر المنطقة إلى بلاده'],
  ['fa', 'این کتاب را از کتابخانه گرفتم و خواندم'],
  ['fa', 'او گفت که فردا به تهران می‌رود'],
  ['ur', 'یہ کتاب میں نے کل پڑھی ہے'],
  ['ps', 'دا کتاب د هغه دی او زه یې لولم'],
  ['ckb', 'ئەم کتێبە لە بازاڕ کڕیم'],
  ['he', 'קראתי את הספר הזה אתמול'],
  ['el', 'Διάβασα αυτό το βιβλίο'],
  ['ko', '어제 이 책을 읽었다'],
  ['th', 'ฉันอ่านหนังสือเล่มนี้'],
  ['hi', 'मैंने यह किताब पढ़ी'],
  ['ja', '昨日この本を読みました'],
  ['ja', 'ウクライナ'],
  ['zh', '我昨天读了这本书'],
  ['en', 'I have read this book and it was good'],
  ['en', "It's what you'd expect of the city"],
  ['fr', "J'ai lu ce livre hier et c'est très bon"],
  ['es', '¿Dónde está el libro que leí ayer?'],
  ['pt', 'Não li o livro que você me deu'],
  ['it', 'Ho letto il libro che mi hai dato e non è male'],
  ['de', 'Ich habe das Buch gestern gelesen und es ist gut'],
  ['nl', 'Ik heb het boek gisteren gelezen en het is goed'],
  ['pl', 'Wczoraj przeczytałem tę książkę i jest dobra'],
  ['tr', 'Bu kitabı dün okudum ve çok güzel'],
  ['tr', 'Şehirde sabah yağmur görüldü'],
  ['id', 'Saya sudah membaca buku ini dan bagus untuk kita'],
  ['sv', 'Jag har läst boken och den är bra för oss'],
  ['ru', 'Я читал эту книгу вчера, и она хорошая'],
  ['uk', 'Я читав цю книжку вчора, і вона гарна'],
  ['bg', 'Четох тази книга вчера и тя е добра за нас, но не е нова'],
  ['sr', 'Јуче сам прочитао ову књигу и добра је'],
  ['en', 'RT @anybody: this is the book https://t.co/aBc #كتاب'],
] as const)('%s is the language of «%s»', ([language, text]) => {
  expect(guessLanguage(text)).toBe(language);
});

test.for([
  ['nothing', ''],
  ['an address and a tag', 'https://t.co/aBc #غزة_الآن'],
  ['digits and signs', '2023 😀!'],
  ['a name', 'Zinedine Zidane'],
  ['an Arabic name', 'زيدان'],
  ['one short word', 'the'],
  ['one Arabic word with its article', 'الخبر'],
  ['words that two languages share', 'de la que en'],
  ['as much of two languages', 'the of el los'],
  ['as many letters of two scripts', 'абвг abcd'],
  ['a letter that only looks Turkish, again and again', 'ıııı ıııı'],
  ['letters of a script unknown here', 'ⴰⵎⴰⵣⵉⵖ'],
] as const)('%s is too little to tell a language', ([, text]) => {
  expect(guessLanguage(text)).toBeNull();
});

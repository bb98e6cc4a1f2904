import { expect, test } from 'vitest';
import { cutTokens } from '../../../src/parser/tweets/cut-tokens.ts';

const SIGNS = { text: '', link: 'L', media: 'P', hashtag: 'T', mention: 'M' };

/** The tokens of a text, each with the letter of its kind. */
const cut = (text: string) => cutTokens(text).map(({ type, value }) => `${SIGNS[type]}<${value}>`);

test.for([
  ['plain words', 'open today', ['<open today>']],
  ['nothing', '', []],
  ['a link alone', 'https://t.co/a1', ['L<https://t.co/a1>']],
  ['a link between words', 'a http://t.co/a1 b', ['<a >', 'L<http://t.co/a1>', '< b>']],
  ['a short link with a word glued on', 'https://t.co/a1مفتوح', ['L<https://t.co/a1>', '<مفتوح>']],
  ['a short link with Latin signs glued on', 'https://t.co/a1_b', ['L<https://t.co/a1>', '<_b>']],
  ['a link of another site', 'https://hay.example/a_b?c=d مفتوح', ['L<https://hay.example/a_b?c=d>', '< مفتوح>']],
  ['a link in quotation marks', '«https://hay.example/a»', ['<«>', 'L<https://hay.example/a>', '<»>']],
  ['pictures', 'pic.twitter.com/aB1 pic.x.com/c', ['P<pic.twitter.com/aB1>', '< >', 'P<pic.x.com/c>']],
  ['a picture glued to a word', 'مفتوحpic.twitter.com/aB1', ['<مفتوح>', 'P<pic.twitter.com/aB1>']],
  ['tags in any script', '#المكتبة_١ #library2 #図書館', ['T<#المكتبة_١>', '< >', 'T<#library2>', '< >', 'T<#図書館>']],
  ['a tag with marks and a joiner', '#مَكتبة‌ها', ['T<#مَكتبة‌ها>']],
  ['a tag of full width', '＃المكتبة', ['T<＃المكتبة>']],
  ['tags in a row', 'مفتوح#الآن#هنا', ['<مفتوح>', 'T<#الآن>', 'T<#هنا>']],
  ['a tag that begins with digits', '#11_كتاب', ['T<#11_كتاب>']],
  ['a number sign', '#1 و# و#_', ['<#1 و# و#_>']],
  ['a mention', '@hay_lib و @b', ['M<@hay_lib>', '< و >', 'M<@b>']],
  ['a mention glued to a word', 'بحضور@hay', ['<بحضور>', 'M<@hay>']],
  ['a mention of sixteen characters', `@${'a'.repeat(16)}`, [`<@${'a'.repeat(16)}>`]],
  ['an e-mail address', 'sam@site', ['<sam@site>']],
  ['a lone at sign', 'a @ b', ['<a @ b>']],
] as const)('%s', ([, text, tokens]) => {
  expect(cut(text)).toEqual(tokens);
});

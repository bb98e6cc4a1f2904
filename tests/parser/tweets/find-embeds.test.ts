import { describe, expect, test } from 'vitest';
import { findEmbeds } from '../../../src/parser/tweets/find-embeds.ts';

const HAY = '— Hay (@hay) May 1, 2023';
const VIEW = 'عرض هذا المنشور على Instagram';
const SHARED = 'تمت مشاركة منشور بواسطة \u200fمكتبة الحي\u200f (@\u200fhay.library\u200f)';

/** What was found, and the text it covers. */
const find = (text: string) => findEmbeds(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

/** Where texts end whose attribution is lost: the text up to there. */
const unattributed = (text: string) =>
  findEmbeds(text).flatMap((embed) => (embed.type === 'picture' ? text.slice(0, embed.start) : []));

describe('the ends of tweets', () => {
  test.for([
    ['none in prose', 'a line with an address, sam@site.example', []],
    ['an attribution in a text that begins with a mention', `@hay says\n${HAY}`, [['attribution', HAY]]],
    ['an attribution', `text\n${HAY}`, [['attribution', HAY]]],
    [
      'several',
      `a\n${HAY}b\n${HAY}`,
      [
        ['attribution', HAY],
        ['attribution', HAY],
      ],
    ],
    [
      'two on one line, the second right behind the first',
      `a ${HAY}— Bay (@bay) May 2, 2023`,
      [
        ['attribution', HAY],
        ['attribution', '— Bay (@bay) May 2, 2023'],
      ],
    ],
    [
      'one whose text is printed again, and that',
      `some text ${HAY} some text b`,
      [
        ['attribution', HAY],
        ['repeat', 'some text'],
      ],
    ],
    ['a picture that an attribution follows belongs to it', `pic.twitter.com/a\n${HAY}`, [['attribution', HAY]]],
    [
      'so it does with tags and addresses between',
      `pic.twitter.com/a #b https://t.co/c @d pic.x.com/e\n\n${HAY}`,
      [['attribution', HAY]],
    ],
    [
      'and in a text printed again',
      `pic.twitter.com/a words here ${HAY} pic.twitter.com/a words here`,
      [
        ['attribution', HAY],
        ['repeat', 'pic.twitter.com/a words here'],
      ],
    ],
  ] as const)('%s', ([, text, found]) => {
    expect(find(text)).toEqual(found);
  });

  test.for([
    ['a picture alone', 'text pic.twitter.com/a1', ['text pic.twitter.com/a1']],
    ['a picture with Arabic glued to it', 'text pic.twitter.com/a1وقال', ['text pic.twitter.com/a1']],
    ['a picture on x.com', 'pic.x.com/a1', ['pic.x.com/a1']],
    ['pictures on two lines', 'pic.x.com/a\npic.x.com/b', ['pic.x.com/a', 'pic.x.com/a\npic.x.com/b']],
    ['a picture with words before the attribution', `pic.x.com/a\nwords\n${HAY}`, ['pic.x.com/a']],
    ['a picture far from the attribution', `pic.x.com/a${' '.repeat(401)}${HAY}`, ['pic.x.com/a']],
    ['a picture behind an attribution', `pic.x.com/a ${HAY}\npic.x.com/b`, [`pic.x.com/a ${HAY}\npic.x.com/b`]],
    ['a picture between two attributions', `a ${HAY}\npic.x.com/b\nc\n${HAY}`, [`a ${HAY}\npic.x.com/b`]],
    ['a picture before a text printed again', `pic.x.com/a my words here ${HAY} my words here`, ['pic.x.com/a']],
    [
      'a picture with a text printed again glued to it',
      `pic.x.com/aكلمات هنا اليوم ${HAY} كلمات هنا اليوم`,
      ['pic.x.com/a'],
    ],
    ['a picture with a tag and a word behind it', `pic.x.com/a #b word\n${HAY}`, ['pic.x.com/a']],
    ['no picture with tags wide apart behind it', `pic.x.com/a #b  #c\n${HAY}`, []],
    ['a picture with a word like an address behind it', `pic.x.com/a httpd\n${HAY}`, ['pic.x.com/a']],
    ['a picture with a tag inside a word behind it', `pic.x.com/a b#c\n${HAY}`, ['pic.x.com/a']],
    ['no picture 400 units before an attribution', `pic.x.com/a${' '.repeat(400)}${HAY}`, []],
    ['no picture with an address and a mention behind it', `pic.x.com/a http://t.co/c @d\n${HAY}`, []],
    ['another site', 'pic.example.com/a', []],
  ] as const)('%s', ([, text, ends]) => {
    expect(unattributed(text)).toEqual(ends);
  });
});

describe("Instagram's captions", () => {
  test.for([
    ['in English', 'A post shared by Hay (@hay.library) on Nov 6, 2023 at 4:05pm PST', undefined],
    ['in English without a date', 'A post shared by Hay (@hay) and more', 'A post shared by Hay (@hay)'],
    ['in Arabic', `${VIEW}\n${SHARED}`, undefined],
    ['the first line alone', `${VIEW}\nnext`, VIEW],
    ['the second line alone', SHARED, undefined],
    ['all on one line', `${VIEW}  ${SHARED}`, undefined],
    ['with a name of 120 units', `A post shared by${'a'.repeat(120)}(@hay)`, undefined],
    ['with a handle of 40 letters', `A post shared by Hay (@${'a'.repeat(40)})`, undefined],
    ['in the middle of a line', `before View this post on Instagram behind`, 'View this post on Instagram'],
  ] as const)('%s', ([, text, caption]) => {
    expect(find(text)).toEqual([['caption', caption ?? text]]);
  });

  test.for([
    ['a handle on another line', 'A post shared by Hay\n(@hay)'],
    ['a handle of 41 letters', `A post shared by Hay (@${'a'.repeat(41)})`],
    ['a name longer than any', `A post shared by ${'a'.repeat(121)}(@hay)`],
    ['words about it', 'شاركت المكتبة منشورا عبر Instagram'],
  ] as const)('not %s', ([, text]) => {
    expect(find(text)).toEqual([]);
  });

  test('take the place of an attribution that begins in them, and of its repeat', () => {
    const text = 'open today A post shared by Hay — Lib (@hay) May 1, 2023 open today A post shared by Hay';
    expect(find(text)).toEqual([['caption', 'A post shared by Hay — Lib (@hay)']]);
  });

  test('stand in order with tweets, and never over one another', () => {
    const text = `a\n${HAY}\n${VIEW}\nb\n${HAY}`;
    expect(find(text)).toEqual([
      ['attribution', HAY],
      ['caption', VIEW],
      ['attribution', HAY],
    ]);
    expect(find(`— View this post on Instagram (@hay) May 1, 2023`)).toEqual([
      ['attribution', '— View this post on Instagram (@hay) May 1, 2023'],
    ]);
  });
});

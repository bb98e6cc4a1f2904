import { describe, expect, test } from 'vitest';
import { HAY, piecesOf, show } from './show.ts';

const TRAILER = 'المصدر: صحيفة الحي\nكلمات دلالية: مكتبة كتب';
const OPENED = 'فتحت المكتبة أبوابها صباح اليوم.';
const RETURNED = 'وعاد الزوار في المساء إلى بيوتهم.';
const [ONE, TWO, THREE] = ['عنوان قصة أخرى', 'عنوان قصة ثانية', 'عنوان قصة ثالثة'];

/** What stands behind a whole document. */
const behind = (stories: string) => show(`${OPENED}\n${TRAILER}\n${stories}`);

describe('stories begin', () => {
  test.for([
    ['at a label behind the source', `${OPENED}\nالمصدر: صحيفة\nاقرأ أيضا:\n${ONE}`, [OPENED], [[ONE]]],
    ['at a label behind the tags', `${OPENED}\nكلمات دلالية: مكتبة\nاقرأ أيضا:\n${ONE}`, [OPENED], [[ONE]]],
    [
      'at a label alone, where there is neither',
      `${OPENED}\nاقرأ أيضا:\n${ONE}\n${RETURNED}`,
      [OPENED],
      [[ONE, RETURNED]],
    ],
    ['right behind a source in the header', `المصدر: صحيفة\nاقرأ أيضا:\n${ONE}\n${OPENED}`, [], [[ONE, OPENED]]],
    [
      'behind a source with a line of text before it and one behind',
      `${OPENED}\nالمصدر: صحيفة\n${RETURNED}\nاقرأ أيضا:\n${ONE}`,
      [OPENED, RETURNED],
      [[ONE]],
    ],
    [
      'not at a label with words, where there is neither',
      `${OPENED}\nاقرأ أيضا: ${ONE}\n${RETURNED}`,
      [OPENED, `اقرأ أيضا: ${ONE}`, RETURNED],
      [],
    ],
    [
      'not at a label before the source',
      `${OPENED}\nاقرأ أيضا:\n${ONE}\n${RETURNED}\n${TRAILER}`,
      [OPENED, 'اقرأ أيضا:', ONE, RETURNED],
      [],
    ],
    [
      'not where the only source stands above the text',
      `المصدر: صحيفة\n${OPENED}\n${RETURNED}\nاقرأ أيضا:\n${ONE}`,
      [OPENED, RETURNED, 'اقرأ أيضا:', ONE],
      [],
    ],
  ] as const)('%s', ([, body, blocks, related]) => {
    expect(show(body)).toMatchObject({ blocks, related });
  });
});

describe('a story', () => {
  test.for([
    ['has a headline and paragraphs', `اقرأ أيضا:\n${ONE}\n${OPENED}\n${RETURNED}`, [[ONE, OPENED, RETURNED]]],
    ['may have its headline beside the label', `اقرأ أيضا: ${ONE}\n${OPENED}`, [[ONE, OPENED]]],
    [
      'ends at the next label',
      `اقرأ أيضا:\n${ONE}\n${OPENED}\nاقرأ أيضا:\n${TWO}\n${RETURNED}`,
      [
        [ONE, OPENED],
        [TWO, RETURNED],
      ],
    ],
    [
      'holds a label with words as a line',
      `اقرأ أيضا:\n${ONE}\nاقرأ أيضا: ${TWO}\n${OPENED}`,
      [[ONE, `اقرأ أيضا: ${TWO}`, OPENED]],
    ],
    [
      'ends at a label with words behind a source of its own',
      `اقرأ أيضا:\n${ONE}\n${OPENED}\nالمصدر: أخرى\nاقرأ أيضا: ${TWO}\n${RETURNED}`,
      [
        [ONE, OPENED],
        [TWO, RETURNED],
      ],
    ],
    ['is each line of a list of three headlines', `اقرأ أيضا:\n${ONE}\n${TWO}\n${THREE}`, [[ONE], [TWO], [THREE]]],
    ['is one where two lines could be headlines', `اقرأ أيضا:\n${ONE}\n${TWO}`, [[ONE, TWO]]],
    ['is one where a line of three is prose', `اقرأ أيضا:\n${ONE}\n${TWO}\n${OPENED}`, [[ONE, TWO, OPENED]]],
    [
      'is one where a headline of three is an embed',
      `اقرأ أيضا:\n${ONE}\n${TWO}\n${TWO} https://x.com/a\nView this post on Instagram`,
      [[ONE, TWO, `${TWO} https://x.com/a`, 'embed: View this post on Instagram']],
    ],
  ] as const)('%s', ([, stories, related]) => {
    expect(behind(stories)).toMatchObject({ blocks: [OPENED], related, met: [] });
  });

  test.for([
    [
      'a tweet',
      `أبواب المكتبة مفتوحة https://t.co/a\n${HAY}\n`,
      'tweet of hay: أبواب المكتبة مفتوحة https://t.co/a',
      'أبواب المكتبة مفتوحة https://t.co/a',
    ],
    ['a caption', 'View this post on Instagram\n', 'embed: View this post on Instagram', 'View this post on Instagram'],
  ] as const)('that opens with %s has no headline, and that is told', ([, opening, block, found]) => {
    expect(behind(`اقرأ أيضا:\n${opening}${RETURNED}`)).toMatchObject({
      related: [[null, block, RETURNED]],
      met: [`related-title-missing «${found}»`],
    });
  });

  test.for([
    ['nothing behind its label', 'اقرأ أيضا:'],
    ['only fields of its own', 'اقرأ أيضا:\nالمصدر: أخرى\nكلمات دلالية: كتب'],
  ] as const)('with %s is none, and that is told', ([, stories]) => {
    expect(behind(stories)).toMatchObject({ related: [], met: ['related-empty «اقرأ أيضا:»'] });
  });

  test('gives the document none of its own source, tags and date', () => {
    const stories = `اقرأ أيضا:\n${ONE}\nتاريخ النشر: 1st, May 2020 GMT\n${OPENED}\nالمصدر: أخرى\nكلمات دلالية: غيرها`;
    expect(behind(stories)).toMatchObject({ source: 'صحيفة الحي', tagLine: 'مكتبة كتب', related: [[ONE, OPENED]] });
    expect(piecesOf(`${OPENED}\n${TRAILER}\n${stories}`, 'discarded:nested-label')).toEqual([
      'تاريخ النشر: 1st, May 2020 GMT',
      'المصدر: أخرى',
      'كلمات دلالية: غيرها',
    ]);
  });

  test('is told by its pieces: label, headline, paragraphs', () => {
    const body = `${OPENED}\n${TRAILER}\nاقرأ أيضا: ${ONE}\n${RETURNED}`;
    expect(piecesOf(body, 'label').at(-1)).toBe('اقرأ أيضا: ');
    expect(piecesOf(body, 'related-title')).toEqual([ONE]);
    expect(piecesOf(body, 'related-paragraph')).toEqual([RETURNED]);
    expect(piecesOf(body, 'paragraph')).toEqual([OPENED]);
  });
});

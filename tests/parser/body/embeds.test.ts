import { expect, test } from 'vitest';
import { HAY, piecesOf, show } from './show.ts';

const TRAILER = 'المصدر: صحيفة الحي\nكلمات دلالية: مكتبة كتب';
const OPENED = 'فتحت المكتبة أبوابها صباح اليوم.';
const RETURNED = 'وعاد الزوار في المساء إلى بيوتهم.';
const TWEET = 'أبواب المكتبة مفتوحة https://t.co/a';

test.for([
  [
    'two tweets in a row have a text each',
    `${OPENED}\nopen https://t.co/a\n${HAY}\nclosed https://t.co/b\n${HAY}\n${RETURNED}`,
    [OPENED, 'tweet of hay: open https://t.co/a', 'tweet of hay: closed https://t.co/b', RETURNED],
    [],
  ],
  [
    'a tweet printed above its text has it, behind prose',
    `${OPENED}\n${HAY}\n${TWEET}\n${RETURNED}`,
    [OPENED, `tweet of hay: ${TWEET}`, RETURNED],
    [],
  ],
  [
    'a tweet printed above its text has it, behind nothing',
    `${HAY}\n${TWEET}\n${RETURNED}`,
    [`tweet of hay: ${TWEET}`, RETURNED],
    [],
  ],
  [
    'a tweet printed above its picture has it',
    `${OPENED}\n${HAY}\nأبواب المكتبة مفتوحة pic.x.com/a\n${RETURNED}`,
    [OPENED, 'tweet of hay: أبواب المكتبة مفتوحة pic.x.com/a', RETURNED],
    [],
  ],
  [
    'a text printed again is one text',
    `${OPENED} open today at nine ${HAY} open today at nine\n${RETURNED}`,
    [OPENED, 'tweet of hay: open today at nine', RETURNED],
    ['tweet-text-repeated «open today at nine»'],
  ],
  [
    'a text printed again may be all there is',
    `open today at nine ${HAY} open today at nine\n${RETURNED}`,
    ['tweet of hay: open today at nine', RETURNED],
    ['tweet-text-repeated «open today at nine»'],
  ],
  [
    'a day that does not exist is told',
    `${OPENED}\nopen https://t.co/a\n— Hay (@hay) February 30, 2023\n${RETURNED}`,
    [OPENED, 'tweet of hay: open https://t.co/a', RETURNED],
    ['tweet-date-unreadable «— Hay (@hay) February 30, 2023»'],
  ],
  [
    'an attribution without a text is told',
    `${HAY}\n${RETURNED}`,
    ['tweet of hay: ', RETURNED],
    [`tweet-without-text «${HAY}»`],
  ],
  [
    'a caption parts the line it stands in',
    `${OPENED} View this post on Instagram ${RETURNED}`,
    [OPENED, 'embed: View this post on Instagram', RETURNED],
    [`paragraph-glued-to-tweet «${RETURNED}»`],
  ],
  [
    'addresses of tweets alone on a line are tweets',
    `${OPENED}\nhttps://x.com/hay/status/1 https://x.com/hay/status/2\n${RETURNED}`,
    [OPENED, 'tweet: https://x.com/hay/status/1', 'tweet: https://x.com/hay/status/2', RETURNED],
    [
      'tweet-without-attribution «https://x.com/hay/status/1»',
      'tweet-without-attribution «https://x.com/hay/status/2»',
    ],
  ],
  [
    'addresses of tweets among words are words',
    `${OPENED}\nhttps://x.com/hay/status/1 هنا\n${RETURNED}`,
    [OPENED, 'https://x.com/hay/status/1 هنا', RETURNED],
    [],
  ],
] as const)('%s', ([, body, blocks, met]) => {
  expect(show(`${body}\n${TRAILER}`)).toMatchObject({ blocks, met });
});

test('a tweet with another attribution behind its text is not printed above it', () => {
  const { blocks } = show(`${OPENED}\n${HAY}\n${TWEET}\n${HAY}\n${RETURNED}\n${TRAILER}`);
  expect(blocks.slice(1)).toEqual([`tweet of hay: ${TWEET}`, RETURNED]);
});

test.for([
  ['the line above holds a tag', 'أبواب #المكتبة مفتوحة.', TWEET],
  ['the line above holds a mention', 'أبواب @hay مفتوحة.', TWEET],
  ['the line above holds a short link', 'أبواب https://t.co/b مفتوحة.', TWEET],
  ['the line above ends in no full stop', 'أبواب المكتبة مفتوحة', TWEET],
  ['no address ends the line below', 'أبواب المكتبة مفتوحة.', 'https://t.co/a أبواب المكتبة مفتوحة'],
  ['the line below is glued to it', OPENED, `GLUED${TWEET}`],
] as const)('a tweet has its text above its attribution where %s', ([, above, below]) => {
  const line = below.replace('GLUED', '');
  const { blocks } = show(`${above}\n${HAY}${below === line ? '\n' : ''}${line}\n${RETURNED}\n${TRAILER}`);
  expect(blocks.slice(-3)).toEqual([`tweet of hay: ${above}`, line, RETURNED]);
});

test('a text whose start is a guess is told with all of it', () => {
  expect(show(`${OPENED}\n${TWEET}\n${HAY}\n${RETURNED}\n${TRAILER}`)).toMatchObject({
    blocks: [`tweet of hay: ${OPENED}\n${TWEET}`, RETURNED],
    met: [`tweet-start-unsure «${OPENED}\n${TWEET}\n»`],
  });
});

test('an address of a tweet alone on a line is the text of a tweet', () => {
  const link = 'https://x.com/hay/status/1';
  expect(piecesOf(`${OPENED}\n${link}\n${TRAILER}`, 'tweet-text')).toEqual([link]);
});

test('the pieces of a tweet are its text and its attribution', () => {
  const body = `${OPENED}\nopen https://t.co/a  \n${HAY}\n${RETURNED}\n${TRAILER}`;
  expect([piecesOf(body, 'tweet-text'), piecesOf(body, 'attribution'), piecesOf(body, 'paragraph')]).toEqual([
    ['open https://t.co/a'],
    [HAY],
    [OPENED, RETURNED],
  ]);
});

test('a text printed again is a piece of its own', () => {
  const body = `${OPENED} open today at nine ${HAY} open today at nine\n${TRAILER}`;
  expect(piecesOf(body, 'discarded:repeated-tweet-text')).toEqual(['open today at nine']);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';

const SEED = new URL('../../content/000_db6cb525eb9304ba.txt', import.meta.url);
const text = readFileSync(SEED, 'utf8');
const lines = text.split('\n');
const seed = parseDocument({ name: 'seed', text });

test('the seed has its title, day, source and tag line', () => {
  const { title, publishedOn, unreadDate, source, tagLine, rejected, diagnostics } = seed;
  expect({ title, publishedOn, unreadDate, source, tagLine, rejected }).toEqual({
    title: lines[0],
    publishedOn: '2023-11-07',
    unreadDate: null,
    source: 'موقع 24',
    tagLine: lines[15]?.replace('كلمات دلالية: ', ''),
    rejected: false,
  });
  expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '7 paragraph-glued-to-tweet',
    '11 paragraph-glued-to-tweet',
  ]);
});

test('the seed has ten paragraphs and two tweets, and what is glued to a tweet is split off whole', () => {
  const glued = (line: number) => lines[line]?.split('November 6, 2023')[1];
  expect(seed.blocks.map((block) => (block.type === 'tweet' ? 'tweet' : block.text))).toEqual([
    ...lines.slice(2, 5),
    'tweet',
    glued(6),
    ...lines.slice(7, 9),
    'tweet',
    glued(10),
    ...lines.slice(11, 14),
  ]);
});

test('the tweets of the seed keep every character, and who posted them when', () => {
  const tweets = seed.blocks.filter((block) => block.type === 'tweet');
  const author = { name: '24.ae', handle: '20fourMedia' };
  expect(tweets.map((tweet) => tweet.text.map(({ value }) => value).join(''))).toEqual([lines[5], lines[9]]);
  expect(tweets.map(({ text: _text, ...rest }) => rest)).toEqual([
    { type: 'tweet', direction: 'rtl', language: 'ar', author, postedOn: '2023-11-06', unreadDate: null },
    { type: 'tweet', direction: 'rtl', language: 'ar', author, postedOn: '2023-11-06', unreadDate: null },
  ]);
});

test('the story behind the seed has a title and five paragraphs', () => {
  const blocks = lines.slice(18).map((line) => ({ type: 'paragraph', text: line }));
  expect(seed.related).toEqual([{ title: lines[17], blocks }]);
});

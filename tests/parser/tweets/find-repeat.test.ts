import { describe, expect, test } from 'vitest';
import { findRepeat } from '../../../src/parser/tweets/find-repeat.ts';

/** `|` stands around the attribution; shows the text as first printed, and as printed again. */
function find(marked: string, floor = 0): [string, string] | undefined {
  const [before = '', attribution = '', behind = ''] = marked.split('|');
  const text = before + attribution + behind;
  const start = before.length;
  const repeat = findRepeat(text, { start, end: start + attribution.length }, floor);
  return repeat && [text.slice(repeat.textStart, start), text.slice(repeat.start, repeat.end)];
}

const LONGEST = `${'ab '.repeat(230)}the end ab`;
const LONG = Array.from({ length: 250 }, (_, number) => number).join(' ');

describe('a text printed again', () => {
  test.for([
    ['on lines of their own', 'para.\nopen today\n|— x| open today', ['open today\n', 'open today']],
    ['glued to the paragraph before', 'para. open today |— x| open today more', ['open today ', 'open today']],
    ['of several lines', 'para. open\ntoday\n|— x| open\ntoday\nmore', ['open\ntoday\n', 'open\ntoday']],
    ['behind nothing at all', 'open today|— x|open today', ['open today', 'open today']],
    [
      'as long as the repeat goes',
      'so-so so-so so-so|— x| so-so so-so so-so',
      ['so-so so-so so-so', 'so-so so-so so-so'],
    ],
    ['of 700 units', `para. ${LONGEST}|— x|${LONGEST}`, [LONGEST, LONGEST]],
    ['of eight characters', 'abcdefgh|— x|abcdefgh', ['abcdefgh', 'abcdefgh']],
  ] as const)('%s', ([, text, found]) => {
    expect(find(text)).toEqual(found);
  });
});

describe('no repeat', () => {
  test.for([
    ['other words', 'open today|— x| closed today'],
    ['the last words only', 'open today|— x| library today'],
    ['fewer than eight characters', 'abcdefg|— x|abcdefg'],
    ['the same words on the next line: that is another tweet', 'open today\n|— x|\nopen today'],
    ['nothing behind', 'open today|— x|'],
    ['nothing before', '|— x| open today'],
    ['of 701 units', `para. x${LONGEST}|— x|x${LONGEST}`],
    ['more than a tweet holds', `${LONG}|— x|${LONG}`],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toBeUndefined();
  });

  test('what lies before the floor', () => {
    expect(find('open today|— x| open today', 3)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/parser/body/part.ts';
import { cutPieces } from '../../../src/parser/reading/cut-pieces.ts';
import type { Prose } from '../../../src/parser/reading/next-line.ts';
import { findEmbeds, isEnding } from '../../../src/parser/tweets/find-embeds.ts';
import { findTextBehind } from '../../../src/parser/tweets/find-text-behind.ts';

const HAY = '— Hay (@hay) May 1, 2023';
const PROSE = 'فتحت المكتبة أبوابها.';
const WORDS = 'أبواب المكتبة مفتوحة https://t.co/ab';

/** The text behind the first ending of a text, and how many parts it takes; `undefined` where there is none behind it. */
function find(text: string) {
  const parts: Part[] = cutPieces(text, findEmbeds(text));
  const at = parts.findIndex((part) => isEnding(part));
  const ending = parts[at];
  const before = parts.slice(0, at).filter((part): part is Prose => part.type === 'prose');
  const found = isEnding(ending) && findTextBehind(text, before, ending, parts.slice(at + 1));
  return found ? [text.slice(found.words.start, found.words.end), found.parts] : undefined;
}

describe('a text stands behind its attribution', () => {
  test.for([
    ['where nothing stands before', `${HAY}\n${WORDS}`, [WORDS, 1]],
    ['where prose stands before', `${PROSE}\n${HAY}\n${WORDS}\n${PROSE}`, [WORDS, 1]],
    ['where the line right before is prose', `#مكتبة\nكتب\n${PROSE}\n${HAY}\n${WORDS}`, [WORDS, 1]],
    ['where a short link of the old kind ends it', `${HAY}\nكتب http://t.co/ab`, ['كتب http://t.co/ab', 1]],
    ['where a picture ends it', `${HAY}\nكتب pic.x.com/ab\n${PROSE}`, ['كتب pic.x.com/ab', 2]],
    ['where a tag is 301 units before the end of the prose', `# ${'ب'.repeat(298)}.\n${HAY}\n${WORDS}`, [WORDS, 1]],
  ] as const)('%s', ([, text, found]) => {
    expect(find(text)).toEqual(found);
  });
});

describe('no text stands behind', () => {
  test.for([
    ['an attribution with nothing behind it', HAY],
    ['an attribution with words glued to it', `${HAY}${WORDS}`],
    ['an attribution with a caption behind it', `${HAY}\nView this post on Instagram\n${WORDS}`],
    ['an attribution below words that end no sentence', `فتحت المكتبة\n${HAY}\n${WORDS}`],
    ['an attribution below a tag', `${PROSE}\nأبواب #المكتبة.\n${HAY}\n${WORDS}`],
    ['an attribution below a mention', `أبواب @hay.\n${HAY}\n${WORDS}`],
    ['an attribution below a short link', `أبواب https://t.co/a.\n${HAY}\n${WORDS}`],
    ['an attribution below a short link of the old kind', `أبواب http://t.co/a.\n${HAY}\n${WORDS}`],
    ['an attribution below a tag 300 units before the end of its line', `# ${'ب'.repeat(297)}.\n${HAY}\n${WORDS}`],
    ['an attribution with a tweet of its own behind it', `${PROSE}\n${HAY}\n${WORDS}\n${HAY}`],
    ['an attribution with prose behind it', `${PROSE}\n${HAY}\n${PROSE}`],
    ['an attribution with an address in mid line', `${PROSE}\n${HAY}\nكتب https://t.co/ab هنا`],
    ['a picture', `${PROSE}\nكتب pic.x.com/ab\n${WORDS}`],
  ] as const)('%s', ([, text]) => {
    expect(find(text)).toBeUndefined();
  });
});

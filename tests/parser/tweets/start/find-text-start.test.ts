import { describe, expect, test } from 'vitest';
import { cutPieces } from '../../../../src/parser/reading/cut-pieces.ts';
import type { Prose } from '../../../../src/parser/reading/next-line.ts';
import { findTextStart } from '../../../../src/parser/tweets/start/find-text-start.ts';

const PARAGRAPH =
  'افتتحت البلدية صباح اليوم مكتبة عامة في المدينة القديمة، تضم أكثر من عشرة آلاف كتاب، وقاعة للأطفال، وحديقة صغيرة للقراءة.';

/** The text that ends at `|`, as it is found in what stands before. */
function find(marked: string) {
  const end = marked.indexOf('|');
  const { at, probability } = findTextStart(marked, cutPieces<Prose>(marked.slice(0, end), []), end, 'arabic');
  return { text: marked.slice(at, end).trim(), sure: probability > 0.6 };
}

describe('the text of a tweet', () => {
  test.for([
    ['a line below a paragraph', `${PARAGRAPH}\n`, 'أبواب #المكتبة مفتوحة https://t.co/Ab12'],
    ['in English, below a paragraph', `${PARAGRAPH}\n`, 'The library is open today pic.twitter.com/Ab12'],
    ['two lines in English', `${PARAGRAPH}\n`, 'The library is open.\nCome and see! pic.twitter.com/Ab12'],
    ['a picture alone', `${PARAGRAPH}\n`, 'pic.twitter.com/Ab12'],
    ['a line below a short tweet', `${PARAGRAPH}\n`, '#عاجل\nأبواب المكتبة مفتوحة pic.twitter.com/Ab12'],
    ['all there is', '', 'أبواب المكتبة مفتوحة'],
  ] as const)('%s', ([, before, text]) => {
    expect(find(`${before}${text}\n|`)).toEqual({ text, sure: true });
  });

  test.for([
    ['behind a paragraph', `${PARAGRAPH} `, 'أبواب #المكتبة مفتوحة https://t.co/Ab12'],
    ['in English behind a paragraph', `${PARAGRAPH} `, 'The library is open today'],
    ['in English behind words', `${PARAGRAPH.slice(0, -1)} `, 'The library is open today'],
  ] as const)('%s, all on the line of its attribution', ([, before, text]) => {
    expect(find(`${before}${text} |`)).toEqual({ text, sure: true });
  });

  test('is nothing where nothing stands before', () => {
    expect(findTextStart('|', [], 0, 'arabic')).toEqual({ at: 0, probability: 0 });
  });

  test('is the last line, unsurely, where that is longer than any tweet', () => {
    const long = 'مكتبة '.repeat(60).trim();
    expect(find(`${PARAGRAPH}\n${long}\n|`)).toEqual({ text: long, sure: false });
  });

  test('is surely a line alone', () => {
    expect(findTextStart('نص\n', cutPieces<Prose>('نص\n', []), 3, 'arabic')).toEqual({ at: 0, probability: 1 });
  });
});

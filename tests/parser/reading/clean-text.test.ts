import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/parser/reading/clean-text.ts';

const DAMAGED = 'ط§ظ„ط³ظ„ط§ظ…';

test('a clean text is handed back as it is', () => {
  const text = 'السلام\nوعليكم';
  expect(cleanText(text)).toEqual({ text, offsets: undefined, damaged: [] });
});

describe('line breaks', () => {
  test.for([
    ['of Windows', 'a\r\nb', 'a\nb', [0, 1, 3, 4]],
    ['of old Macs', 'a\rb', 'a\nb', [0, 1, 2, 3]],
    ['of all kinds', 'a\r\n\rb\n', 'a\n\nb\n', [0, 1, 3, 4, 5, 6]],
    ['at the end', 'a\r\n', 'a\n', [0, 1, 3]],
    ['alone', '\r', '\n', [0, 1]],
  ] as const)('%s become one kind, and their places are kept', ([, raw, text, offsets]) => {
    const clean = cleanText(raw);
    expect([clean.text, [...(clean.offsets ?? [])]]).toEqual([text, offsets]);
  });
});

describe('a damaged line', () => {
  test('is put right, and only it', () => {
    const { text, damaged } = cleanText(`a\n${DAMAGED}\nb`);
    expect({ text, damaged }).toEqual({ text: 'a\nالسلام\nb', damaged: [{ start: 2, end: 8, repaired: true }] });
  });

  test('keeps the places of its letters, two units each, and those behind it', () => {
    expect([...(cleanText(`a\r\n${DAMAGED}\r\nb`).offsets ?? [])]).toEqual([0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 18]);
  });

  test.for([
    ['Windows-1252', 'Ø§Ù„Ø³Ù„Ø§Ù…'],
    ['Windows-874', 'ุงู„ุณู„ุงู…'],
  ] as const)('of %s is left as it stands, and told', ([, line]) => {
    const { text, damaged } = cleanText(`a\n${line}`);
    expect({ text, damaged }).toEqual({
      text: `a\n${line}`,
      damaged: [{ start: 2, end: 2 + line.length, repaired: false }],
    });
  });

  test.for([
    ['quotation marks', 'â€œhelloâ€\u009d he said'],
    ['an emoji', 'ًںکٹ صباح الخير'],
  ] as const)('with nothing damaged but %s is looked at', ([, line]) => {
    expect(cleanText(line).offsets).toBeDefined();
  });
});

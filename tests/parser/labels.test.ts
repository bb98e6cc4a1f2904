import { describe, expect, test } from 'vitest';
import { extendLabels, LABELS } from '../../src/parser/labels.ts';
import { parseDocument } from '../../src/parser/parse-document.ts';

describe("an owner's own labels", () => {
  test('are added behind those that are known', () => {
    expect(extendLabels(LABELS, { source: ['Quelle'], date: ['Datum'] })).toEqual({
      labels: { ...LABELS, source: [...LABELS.source, 'Quelle'], date: [...LABELS.date, 'Datum'] },
    });
  });

  test('may end in their colon', () => {
    expect(extendLabels(LABELS, { tags: ['Stichwörter :'], readAlso: ['Lies auch：'] })).toEqual({
      labels: { ...LABELS, tags: [...LABELS.tags, 'Stichwörter'], readAlso: [...LABELS.readAlso, 'Lies auch'] },
    });
  });

  test('keep a colon that is not at their end, and what stands behind it', () => {
    expect(extendLabels(LABELS, { tags: ['a: b', 'c : d: '] })).toEqual({
      labels: { ...LABELS, tags: [...LABELS.tags, 'a: b', 'c : d'] },
    });
  });

  test('change nothing where there are none', () => {
    expect(extendLabels(LABELS, {})).toEqual({ labels: LABELS });
  });

  test('are read in documents', () => {
    const extended = extendLabels(LABELS, { source: ['Quelle'] });
    const labels = 'labels' in extended ? extended.labels : LABELS;
    const text = 'فتحت المكتبة أبوابها صباح اليوم.\nQUELLE: صحيفة الحي';
    expect(parseDocument({ name: 'sample', text }, labels).source).toBe('صحيفة الحي');
    expect(parseDocument({ name: 'sample', text }).source).toBeNull();
  });

  test.for([
    ['no object', ['المصدر'], 'expected an object with the keys source, tags, readAlso, date'],
    ['null', null, 'expected an object with the keys source, tags, readAlso, date'],
    ['a text', 'المصدر', 'expected an object with the keys source, tags, readAlso, date'],
    [
      'a kind that is none',
      { author: ['كتب'] },
      '"author" is no kind of label; known are source, tags, readAlso, date',
    ],
    [
      'a kind of every object',
      { toString: ['كتب'] },
      '"toString" is no kind of label; known are source, tags, readAlso, date',
    ],
    ['no list', { tags: 'وسوم' }, '"tags" must be a list of spellings, as in ["…"]'],
    [
      'a number',
      { tags: ['وسوم', 7] },
      '"tags", entry 2: a spelling is a text of 1 to 39 characters without a line break',
    ],
    [
      'a list in the list',
      { tags: [['وسوم']] },
      '"tags", entry 1: a spelling is a text of 1 to 39 characters without a line break',
    ],
    ['a blank', { date: [' '] }, '"date", entry 1: a spelling is a text of 1 to 39 characters without a line break'],
    [
      'forty characters',
      { date: ['x'.repeat(40)] },
      '"date", entry 1: a spelling is a text of 1 to 39 characters without a line break',
    ],
    [
      'a line break',
      { date: ['a\nb'] },
      '"date", entry 1: a spelling is a text of 1 to 39 characters without a line break',
    ],
    ['one bad kind of two', { source: ['Quelle'], date: 1 }, '"date" must be a list of spellings, as in ["…"]'],
  ] as const)('that are %s are refused with what is wrong', ([, extra, problem]) => {
    expect(extendLabels(LABELS, extra)).toEqual({ problem });
  });

  test('may have 39 characters', () => {
    expect(extendLabels(LABELS, { date: ['x'.repeat(39)] })).toHaveProperty('labels');
  });
});

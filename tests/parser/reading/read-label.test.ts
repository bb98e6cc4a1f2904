import { describe, expect, test } from 'vitest';
import { LABELS } from '../../../src/parser/labels.ts';
import { readLabel } from '../../../src/parser/reading/read-label.ts';

/** The kind of a line's label and its value. */
function read(text: string) {
  const hit = readLabel(text, { type: 'prose', start: 0, end: text.length, glued: false }, LABELS);
  return hit && [hit.kind, text.slice(hit.valueStart)];
}

describe('a label', () => {
  test.for([
    ['المصدر: موقع 24', ['source', 'موقع 24']],
    ['.المصدر: موقع 24', ['source', 'موقع 24']],
    ['* المصدر : موقع | site.example', ['source', 'موقع | site.example']],
    ['- المصدر：موقع', ['source', 'موقع']],
    ['المصـــدر: موقع', ['source', 'موقع']],
    ['الْمَصْدَر: موقع', ['source', 'موقع']],
    ['SOURCE: site', ['source', 'site']],
    ['المصدر:', ['source', '']],
    ['كلمات دلالية: غزة', ['tags', 'غزة']],
    ['كلمات\u00a0 دلالية:غزة', ['tags', 'غزة']],
    ['الكلمات المفتاحية : غزة', ['tags', 'غزة']],
    ['تاريخ النشر: 7th, November 2023 GMT', ['date', '7th, November 2023 GMT']],
    ['إقرأ أيضاً:', ['readAlso', '']],
    ['اقــرأ أيضًا :', ['readAlso', '']],
    ['أقراء ايضا:', ['readAlso', '']],
    ['اقرأ أيضا', ['readAlso', '']],
    ['«وقد يهمك أيضًا: قصة', ['readAlso', 'قصة']],
    ['بیشتر بخوانید:', ['readAlso', '']],
    ['یہ بھی پڑھیں:', ['readAlso', '']],
    ['برچسب‌ها: غزه', ['tags', 'غزه']],
  ] as const)('%s', ([line, hit]) => {
    expect(read(line)).toEqual(hit);
  });
});

describe('no label', () => {
  test.for([
    ['a word of its family', 'المصادر: قالت'],
    ['a label without its colon', 'المصدر الذي قال: نعم'],
    ['a label that the line only begins with', 'كلمات دلالية أخرى: غزة'],
    ['a source alone without its colon', 'المصدر'],
    ['a read-also that goes on without a colon', 'اقرأ أيضا ما كتب'],
    ['a read-also drawn out beyond all labels, with words behind', `اقرأ أيضا${'ـ'.repeat(40)} ما كتب`],
    ['a false friend', 'شاهد على ذلك: الناس'],
    ['a colon further on than any label', `المصدر${' '.repeat(40)}: موقع`],
    ['a colon alone', ': موقع'],
    ['nothing', ''],
  ] as const)('%s', ([, line]) => {
    expect(read(line)).toBeUndefined();
  });
});

test('only the line is looked at, not what stands around it', () => {
  const text = 'xx المصدر: موقع yy';
  const hit = readLabel(text, { type: 'prose', start: 3, end: 15, glued: false }, LABELS);
  expect(hit).toEqual({ kind: 'source', valueStart: 11 });
});

test('a table of labels is one of its own', () => {
  const labels = { ...LABELS, source: ['Quelle'] };
  const line = { type: 'prose', start: 0, end: 9, glued: false } as const;
  expect(readLabel('Quelle: x', line, labels)).toEqual({ kind: 'source', valueStart: 8 });
  expect(readLabel('Quelle: x', line, LABELS)).toBeUndefined();
});

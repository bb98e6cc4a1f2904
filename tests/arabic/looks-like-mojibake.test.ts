import { expect, test } from 'vitest';
import { looksLikeMojibake } from '../../src/arabic/looks-like-mojibake.ts';

const bytes = new TextEncoder().encode('وصلت القافلة إلى المدينة');

test.for(['windows-1256', 'windows-1252', 'windows-874'])('Arabic read as %s looks damaged', (encoding) => {
  expect(looksLikeMojibake(new TextDecoder(encoding).decode(bytes))).toBe(true);
});

test.for([
  ['three letters in Windows-1256', 'ط§ظ„ط³'],
  ['three letters among clean ones', 'تظهر هكذا: ط§ظ„ط³ ثم'],
  ['three letters in Windows-1252', 'Ø§Ù„Ø³'],
  ['three letters in Latin-1', 'Ø§Ù\u0084Ø³'],
  ['three letters in Windows-874', 'ุงู\u0084ุณ'],
] as const)('%s look damaged', ([, line]) => {
  expect(looksLikeMojibake(line)).toBe(true);
});

test.for([
  ['nothing', ''],
  ['Arabic', 'وصلت القافلة إلى المدينة، ط؛ ظ؟'],
  ['two letters in Windows-1256', 'ط§ظ„'],
  ['two letters in Windows-1252', 'Ø§Ù„'],
  ['two letters in Windows-874', 'ุงู'],
  ['Thai', 'กุมภาพันธ์ สุขุมวิท ปู่ ดูดู'],
  ['Danish and French', 'Østerbro, Ø§ 12, «Où»'],
  ['Persian and Urdu', 'غک عگ طپ می‌رود رک گئے'],
] as const)('%s does not', ([, line]) => {
  expect(looksLikeMojibake(line)).toBe(false);
});

import { expect, test } from 'vitest';
import { asciiDigits } from '../../src/arabic/digits.ts';

test('Arabic-Indic and Persian digits become ASCII, one for one', () => {
  expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789 شاهد٫')).toBe('0123456789 0123456789 0123456789 شاهد٫');
});

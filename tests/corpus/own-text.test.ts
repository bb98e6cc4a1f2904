import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownText } from '../../src/corpus/own-text.ts';

test('a text of its own is the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(ownText(text)).toBe(text)));
});

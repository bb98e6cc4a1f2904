import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { decode } from '../../src/publisher/decode.ts';
import { PROPERTY_RUNS } from '../property-runs.ts';
import { anyText } from './arbitraries.ts';

/** Against a hang alone: a busy machine takes its time. */
const TIMEOUT = 120_000;

/** The bytes of a text, some of them overwritten, and cut off anywhere. */
const damagedText = fc
  .tuple(
    anyText,
    fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const),
    fc.array(fc.tuple(fc.nat(999), fc.nat(255)), { size: 'max', maxLength: 4 }),
    fc.nat(999),
  )
  .map(([text, encoding, damages, cut]) => {
    const bytes = Buffer.from(text, encoding);
    for (const [at, byte] of damages) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes.subarray(0, Math.max(1, bytes.length - (cut % 5)));
  });

const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(damagedText, fc.uint8Array({ size: 'max', maxLength: 400 }));

test(
  'any bytes are read to their end: no exception, and every unit of their text is accounted for',
  { timeout: TIMEOUT },
  () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { text } = decode(bytes);
        const { spans } = parseDocument({ name: 'sample', text });
        const ends = [0, ...spans.map(({ end }) => end)];
        expect(ends.at(-1)).toBe(text.length);
        expect(spans.every(({ start, end }, index) => start === ends[index] && start < end)).toBe(true);
      }),
      { numRuns: PROPERTY_RUNS },
    );
  },
);

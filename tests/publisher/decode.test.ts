import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/publisher/decode.ts';
import { PROPERTY_RUNS } from '../property-runs.ts';

/** Against a hang alone: a busy machine takes its time. */
const TIMEOUT = 120_000;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const windows1256 = new TextDecoder('windows-1256');
const BYTE_OF = new Map(Array.from({ length: 256 }, (_, byte) => [windows1256.decode(Uint8Array.of(byte)), byte]));
const arabicPage = (text: string): Uint8Array => Uint8Array.from(text, (letter) => BYTE_OF.get(letter) ?? 0x3f);

const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));

const STORY =
  'وصلت القافلة إلى المدينة صباحا\nتاريخ النشر: 7th, November 2023 GMT\nقال شاهد «رأينا 12 شاحنة»، ثم مضى إلى بيته.\n';
const TITLE = 'وصلت القافلة';
const MARK = '\ufeff';

const guessed = { code: 'encoding-guessed', severity: 'repaired', line: 1, column: 1 };

describe('bytes are read as what they are', () => {
  test.for([
    ['UTF-8', utf8(STORY), 'utf-8'],
    ['UTF-8 with its mark', utf8(MARK + STORY), 'utf-8'],
    ['UTF-16 LE with its mark', utf16le(MARK + STORY), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16be(MARK + STORY), 'utf-16be'],
  ] as const)('%s, which tells itself', ([, bytes, encoding]) => {
    expect(decode(bytes)).toEqual({ text: STORY, encoding, problems: [] });
  });

  test.for([
    ['UTF-16 LE without a mark', utf16le, 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be, 'utf-16be'],
    ['Windows-1256', arabicPage, 'windows-1256'],
  ] as const)('%s, which is told from its letters', ([, encode, encoding]) => {
    for (const text of [STORY, STORY.slice(0, 80), TITLE, 'غزة', STORY.repeat(500)]) {
      const problems = [{ ...guessed, found: text.slice(0, 40) }];
      expect(decode(encode(text))).toEqual({ text, encoding, problems });
    }
  });

  test.for([
    ['nothing', '', 'utf-8'],
    ['English', 'The convoy has arrived.\n', 'utf-8'],
    ['Arabic with an emoji', 'وصلت 😀', 'utf-8'],
    ['every kind of line end', 'وصلت\r\nقافلة\rثم\nمضت', 'utf-8'],
    ['a replacement mark that was written as one', 'وصلت \ufffd', 'utf-8'],
    ['a NUL among letters', `${STORY}\0`, 'utf-8'],
    ['the control character 6 among letters', `${STORY}\u0006`, 'utf-8'],
    ['two marks, of which one is text', `${MARK}${MARK}وصلت`, 'utf-8'],
  ] as const)('%s in UTF-8', ([, text, encoding]) => {
    const shown = text.startsWith(MARK) ? text.slice(1) : text;
    expect(decode(utf8(text))).toEqual({ text: shown, encoding, problems: [] });
  });

  test.for([
    ['English in UTF-16 LE', utf16le('The convoy has arrived.'), 'The convoy has arrived.', 'utf-16le'],
    ['English in UTF-16 BE', utf16be('The convoy has arrived.'), 'The convoy has arrived.', 'utf-16be'],
    ['one French word of a western page', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'café', 'windows-1256'],
  ] as const)('%s', ([, bytes, text, encoding]) => {
    expect(decode(bytes)).toEqual({ text, encoding, problems: [{ ...guessed, found: text }] });
  });
});

describe('what cannot be read is marked and told', () => {
  test.for([
    ['a stray byte', join(utf8('وصلت\nثم '), [0xff], utf8('مضت')), 'وصلت\nثم \ufffdمضت', 2, 4],
    [
      'two stray bytes, the first told',
      join(utf8('وصلت '), [0xff], utf8(' ثم '), [0xc3], utf8(' مضت')),
      'وصلت \ufffd ثم \ufffd مضت',
      1,
      6,
    ],
    ['a letter cut off at the end', utf8('وصلت القافلة').slice(0, -1), 'وصلت القافل\ufffd', 1, 12],
    ['a letter cut off at the start', utf8('وصلت القافلة').slice(1), '\ufffdصلت القافلة', 1, 1],
    ['a stray byte behind a mark', join(utf8(`${MARK}وصلت`), [0xff]), 'وصلت\ufffd', 1, 5],
    [
      'a line end of two characters in front',
      join(utf8('وصلت\r\nثم\r'), [0xff], utf8(' قال')),
      'وصلت\r\nثم\r\ufffd قال',
      3,
      1,
    ],
  ] as const)('%s in UTF-8', ([, bytes, text, line, column]) => {
    const at = text.indexOf('\ufffd');
    const problem = { code: 'bytes-invalid', severity: 'repaired', line, column, found: text.slice(at, at + 40) };
    expect(decode(bytes)).toEqual({ text, encoding: 'utf-8', problems: [problem] });
  });

  test.for([
    ['LE', utf16le(`${MARK}وصلت \ud800 ثم`), 'utf-16le'],
    ['BE', utf16be(`${MARK}وصلت \udc00 ثم`), 'utf-16be'],
  ] as const)('half a character in UTF-16 %s', ([, bytes, encoding]) => {
    const problem = { code: 'lone-surrogate', severity: 'repaired', line: 1, column: 6, found: '\ufffd ثم' };
    expect(decode(bytes)).toEqual({ text: 'وصلت \ufffd ثم', encoding, problems: [problem] });
  });

  test('a file of UTF-16 that ends within a unit', () => {
    const problem = { code: 'lone-surrogate', severity: 'repaired', line: 1, column: 5, found: '\ufffd' };
    const bytes = join(utf16le(`${MARK}وصلت`), [0x2e]);
    expect(decode(bytes)).toEqual({ text: 'وصلت\ufffd', encoding: 'utf-16le', problems: [problem] });
  });
});

test.for([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
  ['a PDF', utf8('%PDF-1.7\nobj')],
  ['an archive', join(utf8('PK'), [3, 4], utf8('content.xml content.xml content.xml'))],
  ['compressed text', [0x1f, 0x8b, 0x08, 0x41, 0x41, 0x41]],
  ['UTF-32', join([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0])],
  ['NULs', [0, 0, 0, 0, 0, 0]],
  ['control characters in UTF-8', utf8('\u0000\u0001\u0002abc')],
  ['bytes of every value', Array.from({ length: 512 }, (_, index) => index % 256)],
] as const)('%s is no text and is refused', ([, bytes]) => {
  const problem = { code: 'document-binary', severity: 'rejected', line: 1, column: 1, found: '' };
  expect(decode(Uint8Array.from(bytes))).toEqual({ text: '', encoding: 'utf-8', problems: [problem] });
});

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى'];
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 9 }).map((letters) => letters.join(''));
const story = fc
  .array(fc.oneof({ weight: 8, arbitrary: word }, fc.constantFrom('2023', '«قال»', '،', '.\n', 'BBC')), {
    size: 'max',
    minLength: 6,
    maxLength: 60,
  })
  .map((words) => `قالت ${words.join(' ')}`);

test.for([
  ['UTF-8', utf8, 'utf-8'],
  ['UTF-8 with a mark', (text: string) => utf8(MARK + text), 'utf-8'],
  ['UTF-16 LE', utf16le, 'utf-16le'],
  ['UTF-16 LE with a mark', (text: string) => utf16le(MARK + text), 'utf-16le'],
  ['UTF-16 BE', utf16be, 'utf-16be'],
  ['UTF-16 BE with a mark', (text: string) => utf16be(MARK + text), 'utf-16be'],
  ['Windows-1256', arabicPage, 'windows-1256'],
] as const)('any Arabic story written in %s comes back', { timeout: TIMEOUT }, ([, encode, encoding]) => {
  fc.assert(
    fc.property(story, (text) => {
      const decoded = decode(encode(text));
      expect([decoded.text, decoded.encoding]).toEqual([text, encoding]);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

test('whatever the bytes, a text comes back or the document is refused', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ size: 'max', maxLength: 600 }), (bytes) => {
      const { text, problems } = decode(bytes);
      const rejected = problems.some(({ severity }) => severity === 'rejected');
      expect(text === '' ? rejected || bytes.length < 4 : !rejected).toBe(true);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

import { expect, test } from 'vitest';
import { describe as tell, TOLD } from '../../../src/publisher/terminal/describe.ts';
import { terminalSafe } from '../../../src/publisher/terminal/terminal-safe.ts';
import type { Diagnostic } from '../../../src/schema/diagnostic.ts';

const glued: Diagnostic = {
  code: 'paragraph-glued-to-tweet',
  severity: 'repaired',
  line: 7,
  column: 40,
  found: 'وفي المساء عاد القرّاء إلى القاعة الكبرى يحملون كتبهم',
};

test('a diagnostic is two lines: where and what, then the words found, isolated and cut', () => {
  expect(tell('content/a.txt', glued)).toBe(
    "content/a.txt:7:40 repaired: a paragraph follows the tweet's year with no line break; it was split off here [paragraph-glued-to-tweet]\n" +
      '    \u2068وفي المساء عاد القرّاء إلى القاعة الكبرى…\u2069',
  );
});

test('where nothing was found there is one line', () => {
  expect(tell('a.txt', { code: 'date-missing', severity: 'missing', line: 1, column: 1, found: '' })).toBe(
    'a.txt:1:1 missing: no publish date was found; none is shown and none is guessed [date-missing]',
  );
});

test('neither a name nor words found can steer the terminal', () => {
  const told = tell('a\u001b[2Jb\n.txt', { ...glued, found: '\u001b]0;x\u0007 \u202eخلف\u2069\u0000' });
  expect(told.split('\n').slice(1)).toEqual([
    String.raw`    ${'\u2068'}\u{1b}]0;x\u{7} \u{202e}خلف\u{2069}\u{0}${'\u2069'}`,
  ]);
  expect(told.startsWith(String.raw`a\u{1b}[2Jb\u{a}.txt:7:40 `)).toBe(true);
});

test('words found on several lines are shown on one', () => {
  const told = tell('a.txt', { ...glued, found: '\nأولى \r\n\tثانية\n' });
  expect(told.split('\n').slice(1)).toEqual(['    \u2068أولى ثانية\u2069']);
});

test('a cut never shows half of a character', () => {
  const told = tell('a.txt', { ...glued, found: `${'أ'.repeat(39)}😀😀` });
  expect(told.split('\n')[1]).toBe(`    \u2068${'أ'.repeat(39)}…\u2069`);
});

test.for([
  ['escape', '\u001b', String.raw`\u{1b}`],
  ['a control character of the second block', '\u009b', String.raw`\u{9b}`],
  ['a line end', '\n', String.raw`\u{a}`],
  ['a direction override', '\u202e', String.raw`\u{202e}`],
  ['a byte order mark', '\ufeff', String.raw`\u{feff}`],
  ['a line separator', '\u2028', String.raw`\u{2028}`],
  ['half of a pair', '\ud83d', String.raw`\u{d83d}`],
] as const)('%s is written out', ([, character, shown]) => {
  expect(terminalSafe(`أ${character}ب`)).toBe(`أ${shown}ب`);
});

test('what spelling needs stays: joiners, marks, whole pairs', () => {
  const text = 'می‌خواهم 👩‍💻 مُحَمَّد 😀';
  expect(terminalSafe(text)).toBe(text);
});

test('each sentence is one line that ends without a stop, for the code follows it', () => {
  const sentences = Object.values(TOLD);
  expect(sentences.filter((sentence) => /[\n.]$|\n/.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(sentences.length);
});

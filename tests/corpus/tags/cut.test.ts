import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { studyTags, type TaggedDocument } from '../../../src/corpus/tags/study-tags.ts';
import { cutLine } from '../../../src/corpus/tags/cut-line.ts';
import { lookAtPile } from '../../../src/corpus/tags/model/look-at-pile.ts';
import { readPile } from '../../../src/corpus/tags/pile-reading.ts';
import { plainSpelling } from '../../../src/corpus/tags/words/plain-spelling.ts';
import { tagLineWords } from '../../../src/corpus/tags/words/tag-line.ts';
import { cutAlone, tagged, tagsIn } from './tagged.ts';

test.for([
  ['null', null],
  ['empty', ''],
  ['blank', ' \u00a0\t '],
  ['of marks alone', '— | … ،'],
] as const)('a line that is %s has no tags', ([, line]) => {
  expect(tagsIn([tagged('a', line)], 'a')).toEqual([]);
});

test.for([
  ['commas', 'غزة، سلطان النيادي، الحرب في أوكرانيا', ['غزة', 'سلطان النيادي', 'الحرب في أوكرانيا']],
  ['Latin commas', 'غزة,السودان', ['غزة', 'السودان']],
  ['bars', 'عام الاستدامة | محاكمة | غزة', ['عام الاستدامة', 'محاكمة', 'غزة']],
  ['semicolons', 'غزة؛ السودان; اليمن', ['غزة', 'السودان', 'اليمن']],
  ['number signs', '#غزة #السودان #عام_الاستدامة', ['غزة', 'السودان', 'عام_الاستدامة']],
  ['middle dots', 'غزة · السودان', ['غزة', 'السودان']],
  ['commas between odd pieces', 'سيتي غزة، مانشستر الحرب، بن', ['سيتي غزة', 'مانشستر الحرب', 'بن']],
  ['a tag in two spellings', 'غزة، السودان، غزه', ['غزة', 'السودان']],
  ['dashes that stand alone', 'غزة - السودان – اليمن', ['غزة', 'السودان', 'اليمن']],
] as const)('a line with %s is cut there', ([, line, tags]) => {
  expect(cutAlone(line)).toEqual(tags);
});

test.for([
  ['one word', 'غزة', ['غزة']],
  ['one word thrice', 'غزة غزة غزة', ['غزة']],
  ['a name with «son of»', 'محمد بن راشد', ['محمد بن راشد']],
  ['«and» and its word', 'علوم وتكنولوجيا', ['علوم وتكنولوجيا']],
] as const)('%s is cut rightly', ([, line, tags]) => {
  expect(cutAlone(line)).toEqual(tags);
});

test('a word that begins with a و of its own may begin a tag', () => {
  expect(cutAlone('الحرب الأوكرانية واشنطن', { body: 'قالت واشنطن إن الحرب الأوكرانية مستمرة.' })).toEqual([
    'الحرب الأوكرانية',
    'واشنطن',
  ]);
});

test('what the text says side by side is one tag, marks or no marks', () => {
  const body = 'أعلن النادي فوز كَهْرمان سُمـاق بالجائزة. وقال كهرمان سماق إنه سعيد.';
  expect(cutAlone('كهرمان سماق الجائزة', { body })).toEqual(['كهرمان سماق', 'الجائزة']);
});

test('a copy of a tag in Persian letters is the same tag, spelled in Arabic', () => {
  const tags = tagsIn(
    [tagged('a', 'نتائج القرعة فريق الكرة فریق الکرة', { body: 'فريق الكرة ينتظر نتائج القرعة.' })],
    'a',
  );
  expect(tags.map(({ text }) => text)).toEqual(['نتائج القرعة', 'فريق الكرة']);
});

/** Documents of one paper: standing tags in changing order and company. */
const PAPER: readonly TaggedDocument[] = [
  'طريق الحرير قافلة الربيع منارة الساحل',
  'منارة الساحل طريق الحرير سباق الهجن',
  'قافلة الربيع سباق الهجن طريق الحرير',
  'سباق الهجن منارة الساحل قافلة الربيع',
].map((line, at) => tagged(`paper-${at}`, line, { body: `خبر ${at} لا صلة له بما في السطر.` }));

test('what recurs in other company is one tag, though no text has it', () => {
  const tags = tagsIn(PAPER, 'paper-1').map(({ text }) => text);
  expect(tags).toEqual(['منارة الساحل', 'طريق الحرير', 'سباق الهجن']);
});

test('the order in which documents come changes nothing', () => {
  const cutAll = (pile: readonly TaggedDocument[]) => PAPER.map(({ name }) => tagsIn(pile, name));
  expect(cutAll(PAPER.toReversed())).toEqual(cutAll(PAPER));
});

test('the vocabulary of the owner settles a cut that nothing else would', () => {
  const line = 'كهرمان سماق زعتر ريحان';
  expect(tagsIn([tagged('a', line)], 'a', ['كهرمان سماق زعتر', 'ريحان']).map(({ text }) => text)).toEqual([
    'كهرمان سماق زعتر',
    'ريحان',
  ]);
  expect(tagsIn([tagged('a', line)], 'a', ['كهرمان', 'سماق زعتر ريحان']).map(({ text }) => text)).toEqual([
    'كهرمان',
    'سماق زعتر ريحان',
  ]);
});

test('a document that was not studied has no tags here', () => {
  expect(tagsIn(PAPER, 'another paper')).toEqual([]);
});

test('a copy of a studied document is cut by its own line, and changes nothing for the others', () => {
  const study = studyTags();
  for (const document of PAPER) study.add(document);
  study.addCopy({ ...PAPER[0]!, name: 'copy', tagLine: 'سباق الهجن طريق الحرير محمد بن راشد' });
  const cutter = study.finish();
  expect(cutter.cut('copy').map(({ text }) => text)).toEqual(['سباق الهجن', 'طريق الحرير', 'محمد بن راشد']);
  expect(PAPER.map(({ name }) => cutter.cut(name))).toEqual(PAPER.map(({ name }) => tagsIn(PAPER, name)));
});

const WORDS = fc.constantFrom(
  'غزة',
  'الحرب',
  'وإسرائيل',
  'فی',
  'بن',
  'سيتي',
  'G7',
  '2024',
  'السودان',
  'ـ',
  '(ج)',
  '😀',
  'كوفيد-19',
);
const LINE = fc.oneof(
  fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const TEXT = fc.string({ unit: 'binary', maxLength: 80 });

test('any line and any text: every word is in exactly one tag', () => {
  fc.assert(
    fc.property(LINE, TEXT, (tagLine, body) => {
      const pile = readPile();
      pile.add(tagged('a', tagLine, { body }));
      const line = pile.lines.get('a');
      const score = lookAtPile(pile, () => false);
      const tags = line ? cutLine(score(line)) : [];
      expect(tags.flatMap(({ start, end }) => line?.words.slice(start, end))).toEqual(tagLineWords(tagLine));
      expect(tags.every(({ start, end }) => end > start)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('any line and any text: each tag comes once, with a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(LINE, TEXT, (tagLine, body) => {
      const tags = tagsIn([tagged('a', tagLine, { body })], 'a');
      expect(new Set(tags.map(({ text }) => fold(text))).size).toBe(tags.length);
      expect(tags.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('spelling a tag plainly never makes another tag of it', () => {
  fc.assert(
    fc.property(LINE, TEXT, (tagLine, body) => {
      const words = tagLineWords(tagLine);
      expect(fold(plainSpelling(words, body).join(' '))).toBe(fold(words.map(({ text }) => text).join(' ')));
    }),
    { numRuns: 300 },
  );
});

test('a long pile is rested from while it is looked at, and not only when that is done', () => {
  const pile = readPile();
  for (let number = 0; number < 1 << 14; number += 1) pile.add(tagged(String(number), 'غزة الحرب'));
  let [rests, before] = [0, 0];
  lookAtPile(pile, () => false, { rest: () => (rests += 1), learnt: () => (before = rests) });
  expect(before).toBe(1);
});

test('a line of ten thousand words is cut, and twice as many cost about twice as much', () => {
  const line = (words: number) => Array.from({ length: words }, (_, at) => `كلمة${at % 977}`).join(' ');
  const cost = (words: number): number => {
    const start = performance.now();
    expect(cutAlone(line(words)).length).toBeGreaterThan(100);
    return performance.now() - start;
  };
  cost(2_000);
  expect(cost(20_000)).toBeLessThan(12 * Math.max(50, cost(10_000)));
});

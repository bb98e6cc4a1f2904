import { expect, test } from 'vitest';
import { studyEdition } from '../../../src/corpus/study-edition.ts';
import type { ParsedDocument } from '../../../src/schema/document.ts';
import { document } from '../builders.ts';

const sentence = (number: number) =>
  `بلغت الكمية رقم ${number} ميناء المدينة في الشهر ${number + 3} من العام بعد رحلة طويلة.`;
const paragraphs = Array.from({ length: 20 }, (_, number) => sentence(number));

/** Which documents are published, and what is told of copies. */
const outcome = (...documents: readonly ParsedDocument[]) => {
  const study = studyEdition([]);
  for (const each of documents) study.add(each);
  const { placeOf, diagnostics } = study.finish();
  return [
    documents.map(({ name }) => name).filter(placeOf),
    diagnostics.map(({ name, diagnostic: { code, found } }) => [name, code, found]),
  ];
};

test('a document with the words of an earlier one is joined with it, and named', () => {
  const again = paragraphs.map((text) => text.replace('المدينة', 'المدينه'));
  expect(
    outcome(document('a', { title: 'عنوان', paragraphs }), document('b', { title: 'عنوان', paragraphs: again })),
  ).toEqual([['a'], [['b', 'duplicate-document', 'a']]]);
});

test('a near-copy is published and reported', () => {
  const edited = [...paragraphs.slice(0, 19), 'وختم البيان بجملة أخرى لم ترد في النص الأول.'];
  expect(
    outcome(document('a', { title: null, paragraphs }), document('b', { title: null, paragraphs: edited })),
  ).toEqual([['a', 'b'], [['b', 'near-duplicate-document', 'a']]]);
});

test('two stories that share a paragraph are two stories', () => {
  const others = Array.from({ length: 19 }, (_, number) => sentence(number + 100));
  expect(
    outcome(document('a', { paragraphs }), document('b', { paragraphs: [paragraphs[0] ?? '', ...others] })),
  ).toEqual([['a', 'b'], []]);
});

test('short texts are compared as wholes', () => {
  expect(
    outcome(
      document('a', { title: null, paragraphs: ['خبر قصير'] }),
      document('b', { title: null, paragraphs: ['خبر آخر'] }),
    ),
  ).toEqual([['a', 'b'], []]);
});

import { expect, test } from 'vitest';
import { furtherTags, type TaughtLine } from '../../../src/corpus/tags/further-tags.ts';
import type { TagKnowledge } from '../../../src/corpus/tags/model/tag-knowledge.ts';
import { outletLists } from '../../../src/corpus/tags/relevance/outlet-lists.ts';
import { studyTags, type TaggedDocument } from '../../../src/corpus/tags/study-tags.ts';
import { documentWords } from '../../../src/corpus/tags/words/text-words.ts';
import { defaultEdition, tagged } from './tagged.ts';

/** What a pile taught, as it is read again; the lines of its documents, and how they were cut. */
function studied(pile: readonly TaggedDocument[]) {
  const study = studyTags();
  for (const document of pile) study.add(document);
  const lines = new Map(pile.map(({ name }) => [name, study.lineOf(name)]));
  let kept: TagKnowledge | undefined;
  const { cut } = study.finish({
    learnt(knowledge) {
      kept = structuredClone(knowledge);
    },
  });
  return { further: () => furtherTags(structuredClone(kept!), []), line: (name: string) => lines.get(name)!, cut };
}

/** How a document is cut beside a pile, as words and confidences; what outlets print is left out of it. */
function cutBeside(pile: ReturnType<typeof studied>, document: TaggedDocument, gone: readonly TaughtLine[] = []) {
  const further = pile.further();
  for (const line of gone) further.forget(line);
  further.add(document, documentWords(document.title, document.body));
  return further.cut(outletLists()).get(document.name)?.map(bare);
}
const bare = ({ text, confidence }: { text: string; confidence: number }) => ({ text, confidence });

test('a document that is as it was is cut as it was, whatever of it was taken off and added again', () => {
  const edition = defaultEdition();
  const pile = studied(edition);
  const lined = edition.filter(({ tagLine }) => tagLine !== null);
  expect(lined.length).toBeGreaterThan(10);
  for (const document of lined) {
    const { name } = document;
    expect(cutBeside(pile, document, [pile.line(name)])).toEqual(pile.cut(name).map(bare));
  }
});

test('lines cut alike elsewhere teach how a further one is cut', () => {
  const lines = ['سوق الورق دار الحبر', 'دار الحبر باب البحر', 'باب البحر سوق الورق', 'سوق الورق باب البحر دار الحبر'];
  const pile = studied(
    Array.from({ length: 40 }, (_, at) =>
      tagged(String(at), `${lines[at % 4]} رقم${at}`, { body: 'في سوق الورق، وفي دار الحبر، وفي باب البحر.' }),
    ),
  );
  const cut = cutBeside(pile, tagged('new', 'باب البحر دار الحبر سوق الورق'));
  expect(cut?.map(({ text }) => text)).toEqual(['باب البحر', 'دار الحبر', 'سوق الورق']);
});

test('what a line taught is taken off with it', () => {
  const kept = tagged('kept', 'ضوء القمر');
  const gone = tagged('gone', 'ملح البحر سفر النجم', { body: 'ملح البحر' });
  const [both, one] = [studied([kept, gone]), studied([kept])];
  const asked = tagged('asked', 'ملح البحر سفر النجم');
  const alone = cutBeside(one, asked);
  expect(cutBeside(both, asked, [both.line('gone')])).toEqual(alone);
  expect(cutBeside(both, asked)).not.toEqual(alone);
});

test('a document without a line has no tags', () => {
  expect(cutBeside(studied([tagged('a', 'ضوء القمر')]), tagged('b', null))).toBeUndefined();
});

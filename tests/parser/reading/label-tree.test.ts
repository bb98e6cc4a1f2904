import { expect, test } from 'vitest';
import { LABELS } from '../../../src/parser/labels.ts';
import type { Labels } from '../../../src/parser/labels.ts';
import { labelTree } from '../../../src/parser/reading/label-tree.ts';

const NONE: Labels = { source: [], tags: [], readAlso: [], date: [] };

/** What the letters announce in the tree of a table; `null` where they lead out of it. */
function announced(labels: Partial<Labels>, letters: string) {
  let place: ReturnType<typeof labelTree> | undefined = labelTree({ ...NONE, ...labels });
  for (const letter of letters) place = place?.next.get(letter);
  return place ? place.kind : null;
}

test.for([
  ['a whole spelling', { tags: ['ab'] }, 'ab', 'tags'],
  ['a spelling folded, its blanks left out', { tags: ['Aé  b c'] }, 'aebc', 'tags'],
  ['not a spelling with its blanks', { tags: ['a b'] }, 'a b', null],
  ['nothing before a spelling ends', { tags: ['ab'] }, 'a', undefined],
  ['nothing that no spelling begins with', { tags: ['ab'] }, 'b', null],
  ['a spelling that begins another', { tags: ['a', 'ab'] }, 'a', 'tags'],
  ['a spelling of two kinds, the later of which counts', { readAlso: ['a'], source: ['a'] }, 'a', 'source'],
] as const)('the tree knows %s', ([, labels, letters, kind]) => {
  expect(announced(labels, letters)).toBe(kind);
});

test('every spelling that is built in is known as what it is, in any spelling that folds to it', () => {
  const kinds = Object.entries(LABELS).flatMap(([kind, spellings]) => spellings.map((spelling) => [kind, spelling]));
  const fold = (spelling: string) => announced(LABELS, [...labelLetters(spelling)].join(''));
  expect(kinds.map(([, spelling = '']) => [fold(spelling), spelling])).toEqual(kinds);
});

/** A spelling without hamza, marks and blanks, small. */
const labelLetters = (spelling: string): string =>
  spelling
    .toLowerCase()
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ئ', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(/[یى]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll(/[\u200c\s]/g, '');

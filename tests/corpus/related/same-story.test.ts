import { expect, test } from 'vitest';
import { storyFinder } from '../../../src/corpus/related/same-story.ts';

const TITLES = [
  'ما مجموعة السبع وكيف تتناوب رئاستها',
  null,
  'ما الهدنة الإنسانية وبم تختلف عن وقف إطلاق النار',
  'كيف يسافر وزير الخارجية الأمريكي',
];
const find = storyFinder(TITLES);

test.for([
  ['the same headline', 'ما مجموعة السبع وكيف تتناوب رئاستها', 0],
  ['other marks and spelling', '«ما مجموعه السبع»؟ وكيف تتناوب رئاستها..', 0],
  ['one word of nine changed', 'ما الهدنة الإنسانية وبم تختلف عن وقف القتال النار', 2],
  ['a piece of a headline', 'مجموعة السبع', undefined],
  ['a headline that holds another and more', 'كيف يسافر وزير الخارجية الأمريكي إلى المنطقة ثلاث مرات في شهر', undefined],
  ['no words', '…', undefined],
] as const)('%s', ([, title, place]) => {
  expect(find(title)).toBe(place);
});

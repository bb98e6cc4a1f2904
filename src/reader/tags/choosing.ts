/** What a reader needs who chooses tags, and no other: fetched when one comes near the filter, or comes with a choice. */
import choosingWords from '../locales/ar/choosing.json';
import { addWords } from '../locales/words.ts';

addWords(choosingWords);

export { ChosenTags } from './ChosenTags.tsx';
export { chosenTags } from './known/chosen-tags.ts';
export { tagLearner } from './known/tag-learner.ts';
export { loadFoundTags } from './options/found-tags.ts';
export { LearnCounts } from './options/LearnCounts.tsx';
export { PrepareLists } from './options/PrepareLists.tsx';
export { matchingTags, tagsAtHand } from './options/tags-at-hand.ts';
export { ResultSaid } from './ResultSaid.tsx';

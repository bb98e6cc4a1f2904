import { useTranslation } from '../locales/use-translation.ts';
import { describeResults } from './describe-results.ts';
import type { TagLearner } from './known/tag-learner.ts';
import type { ChoiceListing } from './known/unfiltered-listing.ts';
import { useSettled } from './use-settled.ts';

interface Props {
  readonly learner: TagLearner;
  /** The list that stood there first: who opened the page need not be told of it. */
  readonly first: ChoiceListing;
  readonly listing: ChoiceListing;
  /** What is typed to find a tag: nothing is said between two keys. */
  readonly find: string;
}

/** What a status region says of the result of a choice. */
export function ResultSaid({ learner, first, listing, find }: Props) {
  const { t } = useTranslation();
  const sentence = (shown: ChoiceListing) => describeResults(t, learner.known(), shown);
  return useSettled(sentence(listing), sentence(first), find);
}

import { startTransition, useEffect, useReducer } from 'react';
import type { FrontData } from '../../schema/pages.ts';
import type { EditionSource } from '../edition/edition-source.ts';
import { useEdition } from '../edition/use-edition.ts';
import { tagLearner, type TagLearner } from './known/tag-learner.ts';

interface Kept {
  readonly data: FrontData;
  readonly learner: TagLearner;
}

const kept = new WeakMap<EditionSource, Kept>();

/** What was learnt of an edition stays while pages come and go, so that the way back shows its list at once. */
function learnerOf(source: EditionSource, data: FrontData): TagLearner {
  const known = kept.get(source);
  const same = known && (known.data === data || JSON.stringify(known.data) === JSON.stringify(data));
  const learner = same ? known.learner : tagLearner(source, data);
  if (known?.data !== data) kept.set(source, { data, learner });
  return learner;
}

/** Gives what learns of tags, and draws again, when there is time, as often as it has learnt something. */
export function useLearner(data: FrontData): TagLearner {
  const learner = learnerOf(useEdition(), data);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => learner.onLearnt(() => startTransition(drawAgain)), [learner]);
  return learner;
}

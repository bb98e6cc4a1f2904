import { startTransition, useEffect, useReducer } from 'react';
import type { FrontData } from '../../schema/pages.ts';
import type { EditionSource } from '../edition/edition-source.ts';
import { useEdition } from '../edition/use-edition.ts';
import { tagLearner, type TagLearner } from './known/tag-learner.ts';

interface Kept {
  readonly edition: string;
  readonly learner: TagLearner;
}

const kept = new WeakMap<EditionSource, Kept>();

/** Tells one edition's front page from another's. */
const editionOf = ({ total, offered }: FrontData) => `${total} ${offered.map(({ file }) => file).join(' ')}`;

/** What was learnt of an edition stays while pages come and go, so that the way back shows its list at once. */
function learnerOf(source: EditionSource, data: FrontData): TagLearner {
  const edition = editionOf(data);
  const known = kept.get(source);
  if (known?.edition === edition) return known.learner;
  const learner = tagLearner(source, data);
  kept.set(source, { edition, learner });
  return learner;
}

/** Gives what learns of tags, and draws again, when there is time, as often as it has learnt something. */
export function useLearner(data: FrontData): readonly [learner: TagLearner, learnt: number] {
  const learner = learnerOf(useEdition(), data);
  const [learnt, countLearnt] = useReducer((times: number) => times + 1, 0);
  useEffect(() => learner.onLearnt(() => startTransition(countLearnt)), [learner]);
  return [learner, learnt];
}

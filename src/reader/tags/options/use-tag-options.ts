import { useMemo, useState } from 'react';
import type { Tag } from '../../../schema/edition.ts';
import { type FrontData, OFFERED } from '../../../schema/pages.ts';
import { useEdition } from '../../edition/use-edition.ts';
import { useOnDemand } from '../../loading/use-on-demand.ts';
import { isNoChoice } from '../choice/tag-choice.ts';
import { fetchChoosing } from '../fetch-choosing.ts';
import type { TagFilterState } from '../use-tag-filter.ts';
import { optionMaker, type TagOption } from './tag-option.ts';

export interface OptionGroup {
  readonly options: readonly TagOption[];
  /** How many more there are than the options shown. */
  readonly left: number;
  readonly onMore: () => void;
}

export interface TagOptionsState {
  readonly own: OptionGroup;
  readonly siteWide: OptionGroup;
  /** How it stands with all the tags, where they are needed. */
  readonly names: 'ready' | 'waiting' | 'failed';
  readonly retry: () => void;
}

/** The tags to choose from: those that are offered, until a reader types or asks for more; then all of the edition. */
export function useTagOptions(data: FrontData, state: TagFilterState): TagOptionsState {
  const { choosing, learner, choice, counted, find } = state;
  const source = useEdition();
  const known = learner?.known();
  const [own, showOwn] = useState(OFFERED);
  const [siteWide, showSiteWide] = useState(OFFERED);
  const allOffered = data.offered.length >= data.tags;
  const wanted = !allOffered && (find !== '' || Math.max(own, siteWide) > OFFERED);
  const loadNames = useMemo(() => async () => (await fetchChoosing()).loadFoundTags(source), [source]);
  const { module: names, failed, retry } = useOnDemand(loadNames, wanted);

  const atHand = useMemo(
    () => known && choosing?.tagsAtHand(known, data.offered, choice),
    [known, choosing, data, choice],
  );
  const tags = (wanted && names) || atHand;
  const matching = useMemo(
    () => (choosing && tags ? choosing.matchingTags(tags, find) : data.offered),
    [choosing, tags, find, data],
  );
  const count = useMemo(() => known && learner?.counter(counted), [known, learner, counted]);
  const make = useMemo(() => optionMaker(choice, count, isNoChoice(counted)), [choice, count, counted]);

  const partial = find === '' && tags === atHand;
  function group(all: readonly Tag[], total: number, shown: number, show: (shown: number) => void): OptionGroup {
    const options = all.slice(0, shown);
    return {
      options: options.map(make),
      left: Math.max(0, (partial ? total : all.length) - options.length),
      onMore: () => show(shown + OFFERED),
    };
  }

  const [ownTags, siteWideTags] = useMemo(
    () => [matching.filter((tag) => !tag.siteWide), matching.filter((tag) => tag.siteWide)] as const,
    [matching],
  );
  const ready = wanted ? names : find === '' || choosing;
  const waiting = failed ? 'failed' : 'waiting';
  return {
    own: group(ownTags, data.tags - data.siteWide, own, showOwn),
    siteWide: group(siteWideTags, data.siteWide, siteWide, showSiteWide),
    names: ready ? 'ready' : waiting,
    retry,
  };
}

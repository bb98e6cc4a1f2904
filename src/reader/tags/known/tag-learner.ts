import type { FrontData } from '../../../schema/pages.ts';
import type { EditionSource } from '../../edition/edition-source.ts';
import { chooseTags, isNoChoice, type TagChoice } from '../choice/tag-choice.ts';
import { learningOf } from './learning.ts';
import { knowledgeOf, knownSlug, type TagKnowledge } from './tag-knowledge.ts';
import { type ChoiceListing, unfilteredListing } from './unfiltered-listing.ts';

/** How many stories are left by selecting one more tag; `undefined` where that is not known exactly. */
export type CountOption = (slug: string) => number | undefined;

/** Learns of an edition's tags what a reader's choices ask for, and keeps it. */
export interface TagLearner {
  /** What is known now: another object whenever more is. */
  readonly known: () => TagKnowledge;
  /** The choice with the edition's own slugs, as far as they are known: one object for one choice. */
  readonly canonical: (choice: TagChoice) => TagChoice;
  /** The list of the front page, which is there from the beginning. */
  readonly unfiltered: ChoiceListing;
  /** What a choice leaves, where it is known already. */
  readonly listingOf: (choice: TagChoice) => ChoiceListing | undefined;
  /** How many stories a choice leaves; `undefined` where that is not known exactly. */
  readonly count: (choice: TagChoice) => number | undefined;
  /** Counts beside a choice; see `optionCounter`. */
  readonly counter: (choice: TagChoice) => CountOption;
  /** Learns what a choice leaves. @throws where that cannot be had just now */
  readonly learnListing: (choice: TagChoice) => Promise<void>;
  /** Learns what a choice would leave that may be made next. Nobody waits for it: nothing is drawn anew for it, and a failure is told when it is made. */
  readonly prepareListing: (choice: TagChoice) => void;
  /** Learns what the numbers beside some tags need, one after the other, until it is aborted. @throws as above */
  readonly learnCounts: (choice: TagChoice, slugs: readonly string[], signal: AbortSignal) => Promise<void>;
  /** Calls back when more is known. @returns what ends it */
  readonly onLearnt: (listener: () => void) => () => void;
}

/** What a learner keeps, for what learns. */
export interface LearnerStore extends Pick<TagLearner, 'known' | 'canonical' | 'unfiltered'> {
  readonly source: EditionSource;
  /** Begins anew with another edition: the numbers of its stories are others. @param total how many it has */
  readonly turnTo: (total: number) => void;
  readonly keep: (listing: ChoiceListing) => void;
  readonly announce: () => void;
}

/** As many lists as a reader goes back through. */
const KEPT = 50;

const keyOf = (choice: TagChoice) => JSON.stringify(choice);

/** A learner of a front page's edition. It begins with what that page tells. */
export function tagLearner(source: EditionSource, data: FrontData): TagLearner {
  let known = knowledgeOf(data);
  const choices = new Map<string, TagChoice>();
  const listings = new Map<string, ChoiceListing>();
  const listeners = new Set<() => void>();
  const unfiltered = unfilteredListing(source, data);

  function canonical({ selected, excluded, mode }: TagChoice): TagChoice {
    const slugOf = (written: string) => knownSlug(known, written);
    const choice = chooseTags(selected.map(slugOf), excluded.map(slugOf), mode);
    const same = choices.get(keyOf(choice)) ?? choice;
    choices.set(keyOf(choice), same);
    return same;
  }

  /** What is known is another object then, so that what was made of it is made again. */
  function announce(): void {
    known = { ...known };
    for (const listener of listeners) listener();
  }

  const store: LearnerStore = {
    source,
    known: () => known,
    canonical,
    unfiltered,
    announce,
    turnTo(total) {
      known = knowledgeOf({ total, offered: [], stories: [] });
      listings.clear();
    },
    keep(listing) {
      listings.set(keyOf(listing.choice), listing);
      const [oldest] = listings.keys();
      if (listings.size > KEPT && oldest !== undefined) listings.delete(oldest);
    },
  };

  const learning = learningOf(store);
  const underWay = new Map<string, Promise<void>>();

  /** Once for all who ask before it is known. */
  async function learnOnce(choice: TagChoice): Promise<void> {
    if (listingOf(choice)) return;
    const key = keyOf(choice);
    const learnt = underWay.get(key) ?? learning.learnListing(choice).finally(() => underWay.delete(key));
    underWay.set(key, learnt);
    await learnt;
  }

  async function learnListing(choice: TagChoice): Promise<void> {
    if (listingOf(choice)) return;
    try {
      await learnOnce(choice);
    } finally {
      announce();
    }
  }

  function listingOf(choice: TagChoice): ChoiceListing | undefined {
    return isNoChoice(choice) ? unfiltered : listings.get(keyOf(choice));
  }

  return {
    ...learning,
    known: () => known,
    canonical,
    unfiltered,
    listingOf,
    learnListing,
    prepareListing: (choice) => void learnOnce(choice).catch(() => {}),
    onLearnt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import type { CalendarDate } from '../../schema/day.ts';
import { bestPlaces } from './best-places.ts';
import type { StoryTerms } from './story-terms.ts';
import { indexTerms, type Likeness } from './term-index.ts';

/** A story as likeness sees it. */
export interface Story {
  readonly terms: StoryTerms;
  readonly publishedOn: CalendarDate | null;
}

/** How much of the likeness of two stories is that of their tags, and of their words. */
const TAG_SHARE = 0.6;
const WORD_SHARE = 0.4;

/** Below this likeness, whatever the days between them, two stories have nothing to say to each other. */
const LEAST = 0.05;

const DAY = 86_400_000;

/** A story without a day is far from all. */
const NO_DAY = -1_000_000;

/** A story far away in time counts this much of one of the same day. */
const FAR = 0.3;

/** How much two stories count for each other by the days between them, 0.3 to 1; beyond the last, 0.3 exactly. */
const NEARNESS = Float64Array.from({ length: 128 }, (_, days) => FAR + (1 - FAR) * Math.exp(-days / 3));

/**
 * Finds, for any story, the places of the stories most like it, best first: likeness of tags and of wording, lowered
 * with the days between them but never to nothing, for an old background piece may still be the best one.
 * The stories themselves are not kept: some 500 bytes each are.
 *
 * Source of the date factor: 0.3 + 0.7·e^(−days/3) did best of the ones tried on judged news lists; a story without a
 * day counts as being far.
 *
 * @returns asks for at most `limit` stories like the given one, the one at place `self` left out
 */
export function kindredStories(
  stories: readonly Story[],
): (story: Story, limit: number, self: number | undefined) => number[] {
  const tags = indexTerms(stories.map(({ terms }) => terms.tags));
  const words = indexTerms(stories.map(({ terms }) => terms.words));
  const days = Int32Array.from(stories, ({ publishedOn }) => dayNumber(publishedOn));
  const likeness: Likeness = { of: new Float64Array(stories.length), places: new Int32Array(stories.length), met: 0 };

  return function nearest(story, limit, self) {
    tags.addLikeness(story.terms.tags, TAG_SHARE, likeness);
    words.addLikeness(story.terms.words, WORD_SHARE, likeness);
    const day = dayNumber(story.publishedOn);
    const best = bestPlaces(limit);
    for (let at = 0; at < likeness.met; at += 1) {
      const place = likeness.places[at]!;
      const like = likeness.of[place]!;
      likeness.of[place] = 0;
      // A rank is never higher than the likeness.
      if (place === self || like < LEAST || like < best.least()) continue;
      best.offer(place, like * nearness(day, days[place]!));
    }
    likeness.met = 0;
    return best.places();
  };
}

/** Days since 1970. */
const dayNumber = (day: CalendarDate | null): number => (day === null ? NO_DAY : Date.parse(day) / DAY);

function nearness(a: number, b: number): number {
  return a === NO_DAY || b === NO_DAY ? FAR : (NEARNESS[Math.abs(a - b)] ?? FAR);
}

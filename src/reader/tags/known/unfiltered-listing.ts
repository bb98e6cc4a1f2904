import type { FrontData } from '../../../schema/pages.ts';
import type { EditionSource } from '../../edition/edition-source.ts';
import type { Listing } from '../../edition/listing.ts';
import { chooseTags, type TagChoice } from '../choice/tag-choice.ts';

/** What a choice leaves. */
export interface ChoiceListing extends Listing {
  readonly choice: TagChoice;
}

/** The list of the front page, which is there from the beginning: what no choice leaves. */
export const unfilteredListing = ({ loadStories }: EditionSource, { total, stories }: FrontData): ChoiceListing => ({
  choice: chooseTags([]),
  total,
  stories,
  loadPlaces: (places) => loadStories(places.map((place) => total - 1 - place)),
});

import type { Summary } from '../../../schema/article.ts';
import { LISTED } from '../../../schema/pages.ts';
import type { EditionSource } from '../../edition/edition-source.ts';
import type { Listing, ListedStory } from '../../edition/listing.ts';
import { placesOfNumbers, placesOfTag } from '../../edition/load-places.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import { listNumbers } from './number-lists.ts';
import type { TagKnowledge } from './tag-knowledge.ts';

/**
 * The list of what a choice leaves, out of what is known: of one tag its file, of several their postings.
 *
 * @param asked at least one tag; see `askedOf`
 * @throws where less than that is known, or the headlines of the first stories cannot be had
 */
export async function makeListing(source: EditionSource, known: TagKnowledge, asked: TagChoice): Promise<Listing> {
  const [slug = '', ...others] = asked.selected;
  if (others.length === 0 && asked.excluded.length === 0) return listTag(source, known, slug);
  const numbers = listNumbers(known, asked);
  if (!numbers) throw new Error('the postings of a chosen tag are not known');
  return {
    total: numbers.length,
    stories: await firstStories(source, known, asked, numbers.subarray(0, LISTED)),
    loadPlaces: placesOfNumbers(source, numbers),
  };
}

function listTag(source: EditionSource, known: TagKnowledge, slug: string): Listing {
  const [tag, file] = [known.tags.get(slug), known.files.get(slug)];
  if (!tag?.file || !file) throw new Error(`tag ${slug}: its file is not known`);
  return {
    total: tag.count,
    stories: file.stories,
    loadPlaces: placesOfTag(source, tag),
  };
}

/** Whole cards of what the chosen tags' files and the front page hold, and headlines of the others. */
async function firstStories(
  source: EditionSource,
  known: TagKnowledge,
  asked: TagChoice,
  first: Uint32Array,
): Promise<readonly ListedStory[]> {
  const whole = new Map<number, Summary>(known.stories);
  for (const slug of [...asked.selected, ...asked.excluded]) {
    const numbers = known.postings.get(slug) ?? [];
    for (const [place, story] of known.files.get(slug)?.stories.entries() ?? []) {
      whole.set(numbers[numbers.length - 1 - place] ?? -1, story);
    }
  }
  const missing = [...first].filter((number) => !whole.has(number));
  const links = missing.length > 0 ? await source.loadStories(missing) : [];
  const byNumber = new Map<number, ListedStory>([
    ...whole,
    ...links.map((link, place) => [missing[place] ?? -1, link] as const),
  ]);
  return [...first].flatMap((number) => byNumber.get(number) ?? []);
}

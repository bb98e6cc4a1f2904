import type { Tag } from '../../schema/edition.ts';
import type { FileHash } from '../../schema/pages.ts';
import type { EditionSource } from './edition-source.ts';
import type { LoadPlaces } from './listing.ts';

/** The places of a list whose stories' numbers are known. @param numbers newest first */
export function placesOfNumbers({ loadStories }: EditionSource, numbers: Uint32Array): LoadPlaces {
  return (places) => loadStories(places.flatMap((place) => numbers[place] ?? []));
}

/** A tag whose list is shown. */
interface ShownTag extends Pick<Tag, 'slug' | 'count'> {
  /** What is known of it, where that is known already. */
  readonly file?: FileHash;
}

/**
 * The places of a tag's list. The numbers of its stories are asked for with the first places, and kept.
 *
 * @param tag its count is that of the list: stories that came since it was published stand before all of them
 */
export function placesOfTag(source: EditionSource, tag: ShownTag): LoadPlaces {
  let kept: Promise<Uint32Array> | undefined;
  return async (places) => {
    kept ??= loadNumbers(source, tag).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    const numbers = await kept;
    return source.loadStories(places.flatMap((place) => numbers[tag.count - 1 - place] ?? []));
  };
}

/** The numbers of a tag's stories, also where its file is gone since an edition came that is newer. */
async function loadNumbers(source: EditionSource, { slug, file }: ShownTag) {
  const postingsOf = async (hash: FileHash) => source.loadPostings((await source.loadTag(hash)).postings);
  const found = async () => (await source.findTag(slug))?.file;
  const first = file ?? (await found());
  if (first === undefined) throw new Error(`tag ${slug}: the edition has none of that name`);
  try {
    return await postingsOf(first);
  } catch (error) {
    const second = await found();
    if (second === undefined || second === first) throw error;
    return postingsOf(second);
  }
}

import type { OfferedTag } from '../../schema/pages.ts';
import type { EditionSource } from './edition-source.ts';
import type { LoadPlaces } from './listing.ts';

/** The places of a list whose stories' numbers are known. @param numbers newest first */
export function placesOfNumbers({ loadStories }: EditionSource, numbers: Uint32Array): LoadPlaces {
  return (places) => loadStories(places.flatMap((place) => numbers[place] ?? []));
}

/** The places of a tag's list. The numbers of its stories are asked for with the first places, and kept. */
export function placesOfTag(source: EditionSource, tag: Pick<OfferedTag, 'slug' | 'file'>): LoadPlaces {
  let kept: Promise<Uint32Array> | undefined;
  return async (places) => {
    kept ??= loadNumbers(source, tag).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    const numbers = await kept;
    return source.loadStories(places.flatMap((place) => numbers[numbers.length - 1 - place] ?? []));
  };
}

/** The numbers of a tag's stories, also where the page is older than the edition and its file is gone. */
async function loadNumbers(source: EditionSource, { slug, file }: Pick<OfferedTag, 'slug' | 'file'>) {
  const postingsOf = async (hash: string) => source.loadPostings((await source.loadTag(hash)).postings);
  try {
    return await postingsOf(file);
  } catch (error) {
    const found = await source.findTag(slug);
    if (!found || found.file === file) throw error;
    return postingsOf(found.file);
  }
}

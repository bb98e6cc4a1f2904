import { fold } from '../../arabic/fold.ts';
import { foldedWords } from '../../arabic/words.ts';
import type { ArticleLink } from '../../schema/article.ts';
import type { Tag } from '../../schema/edition.ts';
import type { EditionSource } from '../edition/edition-source.ts';

/** How many stories are looked through at a time, and how many at most before the reader is asked. */
const STEP = 1024;
const STEPS = 4;

/** So many found are enough to look at. */
const ENOUGH = 30;

/** As many tags as are of use above what was found. */
const MOST_TAGS = 12;

/** Of so many of them, the most used, the newest stories are found as well: a hashtag names a tag more often than a headline. */
const TAGS_OPENED = 3;

/** How far a search has come. */
export interface SearchState {
  /** Tags in which every word stands, most used first. */
  readonly tags: readonly Tag[];
  /** The newest stories of the first of these tags, then those in whose headline every word stands, newest first; none twice. */
  readonly stories: readonly ArticleLink[];
  /** How many of the newest stories were looked through, and how many there are; `undefined` until that is known. */
  readonly looked: number;
  readonly total: number | undefined;
}

export const NOT_BEGUN: SearchState = { tags: [], stories: [], looked: 0, total: undefined };

/** Whether every word of a query stands in a text, in any spelling and also within a word: «غزة» finds «لغزة». */
export function wordMatcher(query: string): (text: string) => boolean {
  const words = foldedWords(query);
  if (words.length === 0) return () => false;
  return (text) => {
    const key = fold(text);
    return words.every((word) => key.includes(word));
  };
}

/**
 * Looks for words, the tags first and then the headlines from the newest on, a step at a time, until enough is found
 * or so much was looked through that the reader should be asked. What is sent is bounded by that, not by the archive.
 *
 * @param from what was found before; it is taken up where it ended
 * @param tell is told after every step how far the search has come
 * @throws where something cannot be had; what was told before it holds
 */
export async function searchStories(
  source: EditionSource,
  query: string,
  from: SearchState,
  tell: (state: SearchState) => void,
  signal: AbortSignal,
): Promise<void> {
  const matches = wordMatcher(query);
  let state = from;
  if (state.total === undefined) {
    const [{ total }, names] = await Promise.all([source.loadManifest(), source.loadTagNames()]);
    const tags = names.filter(({ text }) => matches(text)).slice(0, MOST_TAGS);
    state = { ...state, total, tags, stories: await taggedStories(source, tags.slice(0, TAGS_OPENED)) };
  }
  const total = state.total ?? 0;
  const enough = state.stories.length + ENOUGH;
  for (let step = 0; step < STEPS && !signal.aborted; step += 1) {
    tell(state);
    if (state.looked >= total || state.stories.length >= enough) return;
    const newest = total - 1 - state.looked;
    const length = Math.min(STEP, newest + 1);
    const rows = await source.loadStories(Array.from({ length }, (_, place) => newest - place));
    state = {
      ...state,
      looked: state.looked + length,
      stories: withoutRepeats([...state.stories, ...rows.filter(({ title }) => matches(title))]),
    };
  }
  tell(state);
}

/** The newest stories of some tags, those of the first tag first. */
async function taggedStories(source: EditionSource, tags: readonly Tag[]): Promise<ArticleLink[]> {
  const lists = tags.map(async ({ slug }) => {
    const entry = await source.findTag(slug);
    return entry ? (await source.loadTag(entry.file)).stories : [];
  });
  return withoutRepeats((await Promise.all(lists)).flat());
}

const withoutRepeats = (stories: readonly ArticleLink[]): ArticleLink[] => [
  ...new Map(stories.map((story) => [story.id, story])).values(),
];

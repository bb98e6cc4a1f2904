import { packColumn, type PackedColumn } from '../kept/packed-column.ts';
import type { StoryCard } from '../summarise.ts';
import type { CarriedStory, Carrier } from './carrier.ts';
import { storyFinder } from './same-story.ts';

/** A story that documents carry whole and that is no document of the pile. */
export interface AttachedStory {
  /** Stands for the story where a document would have its name: what it says, so that two carriers share one. */
  readonly key: string;
  readonly card: StoryCard;
  /** Names of the documents that carry it, in the order of the pile. */
  readonly hosts: readonly string[];
  /** Which of the first host's "read also" stories it is, from 0: its text is there. */
  readonly place: number;
}

/** Where the "read also" stories of a pile lead. */
export interface ReadAlso {
  readonly attached: readonly AttachedStory[];
  /** For each document name, what its labels lead to, in order: the name of a document or the key of an attached story. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** For each document, and each of its stories in order, the place of the document that tells it; -1 where none does. */
  readonly telling: PackedColumn<Int32Array>;
}

/**
 * Finds the document that tells a story.
 *
 * @param title of the story
 * @param host the place of the document that has it, and which of that one's stories it is
 */
export type FindTelling = (title: string, host: number, story: number) => number | undefined;

/**
 * Follows every "read also" story: to the document of the pile that tells it, else to a page of its own.
 * A story that leads back to its own host is left out; the host's words hold it already.
 *
 * @param carriers the documents in the order of the pile
 */
export function followReadAlso(
  carriers: readonly Carrier[],
  find: FindTelling = storyFinder(carriers.map(({ title }) => title)),
): ReadAlso {
  const attached = new Map<string, AttachedStory & { readonly hosts: string[] }>();
  const targets = new Map<string, readonly string[]>();

  function targetOf({ told }: CarriedStory, telling: number, host: string, place: number): string | undefined {
    const name = carriers[telling]?.name;
    if (name !== undefined) return name === host ? undefined : name;
    if (told === null) return undefined;
    const known = attached.get(told.key) ?? { ...told, hosts: [], place };
    if (!known.hosts.includes(host)) known.hosts.push(host);
    attached.set(told.key, known);
    return told.key;
  }

  const telling = carriers.map(({ name, stories }, host) => {
    const tell = stories.map(({ title }, place) => (title === null ? undefined : find(title, host, place)) ?? -1);
    const found = stories.flatMap((story, place) => targetOf(story, tell[place]!, name, place) ?? []);
    targets.set(name, [...new Set(found)]);
    return tell;
  });
  return {
    attached: [...attached.values()],
    targets,
    telling: packColumn(telling, (length) => new Int32Array(length)),
  };
}

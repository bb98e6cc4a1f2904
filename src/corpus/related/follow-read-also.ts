import { fold } from '../../arabic/fold.ts';
import type { ParsedDocument, RelatedStory } from '../../schema/document.ts';
import { blockText } from '../block-text.ts';
import { storyFinder } from './same-story.ts';

/** A story that documents carry whole and that is no document of the pile. */
export interface AttachedStory {
  /** Stands for the story where a document would have its name: what it says, so that two carriers share one. */
  readonly key: string;
  readonly story: RelatedStory;
  /** Names of the documents that carry it, in the order of the pile. */
  readonly hosts: readonly string[];
}

/** Where the "read also" stories of a pile lead. */
export interface ReadAlso {
  readonly attached: readonly AttachedStory[];
  /** For each document name, what its labels lead to, in order: the name of a document or the key of an attached story. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

/**
 * Follows every "read also" story: to the document of the pile that tells it, else to a page of its own.
 * A story that leads back to its own host is left out; the host's words hold it already.
 */
export function followReadAlso(documents: readonly ParsedDocument[]): ReadAlso {
  const find = storyFinder(documents.map(({ title }) => title));
  const attached = new Map<string, { key: string; story: RelatedStory; hosts: string[] }>();
  const targets = new Map<string, readonly string[]>();

  function targetOf(story: RelatedStory, host: string): string | undefined {
    const place = story.title === null ? undefined : find(story.title);
    const name = place === undefined ? undefined : documents[place]?.name;
    if (name !== undefined) return name === host ? undefined : name;
    if (story.blocks.length === 0) return undefined;
    const key = attachedKey(story);
    const known = attached.get(key) ?? { key, story, hosts: [] };
    if (!known.hosts.includes(host)) known.hosts.push(host);
    attached.set(key, known);
    return key;
  }

  for (const { name, related } of documents) {
    const found = related.map((story) => targetOf(story, name)).filter((target) => target !== undefined);
    targets.set(name, [...new Set(found)]);
  }
  return { attached: [...attached.values()], targets };
}

/** No path ends in a line break, so the key of a story is never the name of a document. */
function attachedKey({ title, blocks }: RelatedStory): string {
  const opening = blocks[0] ? blockText(blocks[0]) : '';
  return `attached\n${fold(title ?? '')}\n${fold(opening)}\n`;
}

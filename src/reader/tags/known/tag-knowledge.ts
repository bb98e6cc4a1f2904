import { slugKey } from '../../../arabic/slug-key.ts';
import type { Summary } from '../../../schema/article.ts';
import type { Tag } from '../../../schema/edition.ts';
import type { FileHash, FrontData } from '../../../schema/pages.ts';
import type { TagFile } from '../../../schema/shards.ts';

/** A tag, and where more of it is known; a tag that is known by its name alone has still to be found. */
export type KnownTag = Tag & { readonly file?: FileHash };

/**
 * What was learnt of one edition's tags so far, by slug. It grows as the reader chooses, and what is not in it is not
 * known yet; it never says of a thing that is not known that it is not.
 */
export interface TagKnowledge {
  /** How many stories the edition has. */
  readonly total: number;
  /** The tags that every `TagFile` counts. */
  readonly offered: ReadonlySet<string>;
  /** The edition's slug by its key; `null` where it has no such tag. */
  readonly slugs: Map<string, string | null>;
  readonly tags: Map<string, KnownTag>;
  /** How many stories carry a tag together with another. */
  readonly together: Map<string, ReadonlyMap<string, number>>;
  readonly files: Map<string, TagFile>;
  /** The numbers of a tag's stories, ascending. */
  readonly postings: Map<string, Uint32Array>;
  /** The front page's own stories, by number. */
  readonly stories: ReadonlyMap<number, Summary>;
}

/** What a front page tells of its own edition. */
export function knowledgeOf({
  total,
  offered,
  stories,
}: Pick<FrontData, 'total' | 'offered' | 'stories'>): TagKnowledge {
  const knowledge: TagKnowledge = {
    total,
    offered: new Set(offered.map(({ slug }) => slug)),
    slugs: new Map(),
    tags: new Map(),
    together: new Map(),
    files: new Map(),
    postings: new Map(),
    stories: new Map(stories.map((story, place) => [total - 1 - place, story])),
  };
  for (const tag of offered) learnTag(knowledge, tag);
  return knowledge;
}

export function learnTag({ slugs, tags }: TagKnowledge, tag: KnownTag): void {
  slugs.set(slugKey(tag.slug), tag.slug);
  tags.set(tag.slug, tag);
}

export function learnFile({ files, together }: TagKnowledge, file: TagFile): void {
  files.set(file.slug, file);
  together.set(file.slug, new Map(file.together));
}

/** The edition's slug for one as written in an address; one that is not known, or known to be none, is left as it is. */
export function knownSlug({ slugs }: TagKnowledge, written: string): string {
  return slugs.get(slugKey(written)) ?? written;
}

/** Whether the edition is known to have no such tag. */
export function isUnknown({ slugs }: TagKnowledge, slug: string): boolean {
  return slugs.get(slugKey(slug)) === null;
}

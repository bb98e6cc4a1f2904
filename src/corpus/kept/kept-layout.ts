import { isOwnId } from '../identity/article-id.ts';
import type { LaidOut } from '../lay-out.ts';
import type { PackedColumn } from './packed-column.ts';

/** How an edition was laid out, as plain data. Documents go by their places among those that articles come of. */
export interface KeptLayout {
  readonly type: 'layout';
  /** For each document, and each of its "read also" stories, the document that tells it; -1 where none does. */
  readonly telling: PackedColumn<Int32Array>;
  /** The documents, newest first. */
  readonly order: Int32Array;
  /** The first document that carries each attached story, and which of its stories it is. */
  readonly hosts: Int32Array;
  readonly stories: Int32Array;
  /** Each tag, as shown, and its address. */
  readonly texts: readonly string[];
  readonly slugs: readonly string[];
  /** Whether no id gave way to another. */
  readonly ownIds: boolean;
}

export function keptLayout({ tags, ids, listed, ordered, readAlso }: LaidOut): KeptLayout {
  const names = new Map(listed.map((name, place) => [name, place]));
  const places = new Map(listed.map((name, place) => [ids.get(name), place]));
  const { attached, telling } = readAlso;
  return {
    type: 'layout',
    telling,
    order: Int32Array.from(ordered, ({ id }) => places.get(id) ?? -1),
    hosts: Int32Array.from(attached, ({ hosts: [host = ''] }) => names.get(host) ?? -1),
    stories: Int32Array.from(attached, ({ place }) => place),
    texts: tags.map(({ text }) => text),
    slugs: tags.map(({ slug }) => slug),
    ownIds: haveOwnIds(ids),
  };
}

/** Whether each name has the id that it would have alone. */
export const haveOwnIds = (ids: LaidOut['ids']): boolean => [...ids].every(([name, id]) => isOwnId(name, id));

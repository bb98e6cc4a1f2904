import type { Changes } from './survey.ts';

type Digests = Iterable<readonly [document: string, digest: string]>;

/** What came, went or was edited between two states of a pile. */
export function findChanges(before: Digests, now: Digests): Changes {
  const old = new Map(before);
  const added: string[] = [];
  const changed: string[] = [];
  for (const [document, digest] of now) {
    const known = old.get(document);
    if (known === undefined) added.push(document);
    else if (known !== digest) changed.push(document);
    old.delete(document);
  }
  return { added, changed, removed: [...old.keys()] };
}

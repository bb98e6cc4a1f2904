import { articleIds } from '../../src/corpus/identity/article-id.ts';

/** Ports nobody else is likely to hold, so that a test never meets another program's page. */
export const PORTS = { defaultEdition: 41_730, hardCases: 41_731 } as const;

/** Where the edition of `tests/browser/content` is served: documents with parts missing and tweets of every shape. */
export const HARD_CASES = `http://localhost:${PORTS.hardCases}`;

/** The page of a document, named as it lies in its folder, without `.txt`. */
export function storyAddress(document: string): string {
  const name = `${document}.txt`;
  return `/a/${articleIds([name]).get(name) ?? ''}/`;
}

/** The document that every measure of this project is taken on. */
export const SEED = storyAddress('000_db6cb525eb9304ba');

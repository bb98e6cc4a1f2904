import { createContext, useContext } from 'react';
import type { EditionSource } from './edition-source.ts';

/** Where the pages of one app get what was published; `routes` puts it round all of them. */
export const EditionContext = createContext<EditionSource | undefined>(undefined);

/** What was published. @throws outside the pages of the paper */
export function useEdition(): EditionSource {
  const source = useContext(EditionContext);
  if (!source) throw new Error('outside an edition');
  return source;
}

/** `npm run bench -- NAME`: one benchmark, a table with ratios. Without a name, the list. */
import { callByName } from './call-by-name.ts';

await callByName('bench', {
  parse: { says: 'the parser against reading the bytes and splitting lines', load: () => import('./parse.ts') },
  attacks: { says: 'the parser on texts made to slow it down', load: () => import('./attacks.ts') },
  corpus: { says: 'what documents cost beside one another', load: () => import('./corpus.ts') },
  large: { says: 'the parser on texts far larger than any document', load: () => import('./large.ts') },
});

/** `npm run prove -- NAME`: one long proof, its figure last. Without a name, the list. */
import { callByName } from './call-by-name.ts';

await callByName('prove', {
  fuzz: { says: 'the parser under inputs bred for new paths through it', load: () => import('./fuzz/fuzz-parser.ts') },
  mutation: { says: 'the share of changes to the parser that a test notices', load: () => import('./mutation.ts') },
  planted: {
    says: 'whether the tests find bugs planted into the parser',
    load: () => import('./planted/plant-bugs.ts'),
  },
});

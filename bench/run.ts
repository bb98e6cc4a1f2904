/** `npm run bench -- NAME`: one benchmark, a table with ratios. Without a name, the list. */
import { callByName } from './call-by-name.ts';

await callByName('bench', {
  parse: { says: 'the parser against reading the bytes and splitting lines', load: () => import('./parse.ts') },
  attacks: { says: 'the parser on texts made to slow it down', load: () => import('./attacks.ts') },
  prerender: { says: 'the pages written as HTML, each kind of them', load: () => import('./prerender.ts') },
  corpus: { says: 'what documents cost beside one another', load: () => import('./corpus.ts') },
  bounds: {
    says: 'what the largest document that is read costs, whatever stands in it',
    load: () => import('./bounds.ts'),
  },
  large: { says: 'the parser on texts far larger than any document', load: () => import('./large.ts') },
  build: {
    says: 'a whole build against Hugo, Hugo with Related and Pagefind, Eleventy and Astro',
    takes: '[--count N] [--tags N] [--content DIR] [--rounds N] [--only NAME]… [--product DIR]',
    load: () => import('./build.ts'),
  },
  growth: {
    says: 'what ten times as many documents cost, and one changed',
    takes: '[--count N] [--product DIR]',
    load: () => import('./growth.ts'),
  },
  dev: {
    says: 'how soon an open page shows a document that was saved while developing',
    takes: '[--count N] [--content DIR] [--saves N] [--pause MS] [--product DIR]',
    load: () => import('./dev.ts'),
  },
  page: {
    says: 'when a slow phone shows an article, against a plain page',
    takes: '[--rounds N] [--product DIR]',
    load: () => import('./page.ts'),
  },
  interact: {
    says: 'a tag chosen and a story opened on a slow processor',
    takes: '[--count N] [--tags N] [--content DIR] [--choices N] [--product DIR]',
    load: () => import('./interact.ts'),
  },
  lighthouse: {
    says: 'its four scores of three pages',
    takes: '[--rounds N] [--product DIR]',
    load: () => import('./lighthouse.ts'),
  },
  pile: {
    says: 'a synthetic pile written to a folder, to measure on',
    takes: '[--out DIR] [--count N] [--seed N] [--tags N]',
    load: () => import('./pile.ts'),
  },
});

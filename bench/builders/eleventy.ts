import { peerProgram } from '../peers/install-peers.ts';
import type { Builder } from './builder.ts';
import { copiedSite } from './copied-site.ts';

/** Eleventy 3 making pages only, the fastest way: JavaScript templates, and tags under another name than its own. */
export function eleventy(folder: string): Builder {
  return copiedSite(folder, {
    name: 'eleventy',
    says: 'Eleventy 3, pages only',
    articles: 'pages/articles',
    command: [peerProgram('eleventy'), '--quiet'],
  });
}

import { peerProgram } from '../peers/install-peers.ts';
import type { Builder } from './builder.ts';
import { copiedSite } from './copied-site.ts';

/** Astro 5, the last that runs on Node 20, making pages only of its content layer. */
export function astro(folder: string): Builder {
  return copiedSite(folder, {
    name: 'astro',
    says: 'Astro 5, pages only',
    articles: 'articles',
    command: [peerProgram('astro'), 'build', '--silent'],
    caches: ['.astro', '.cache'],
  });
}

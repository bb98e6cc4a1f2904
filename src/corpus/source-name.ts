import { remember } from './tags/words/remember.ts';

/** The name of an outlet, the same text for all its documents: a pile has few outlets. */
export const sourceName: (name: string) => string = remember(1 << 12, (name) => name);

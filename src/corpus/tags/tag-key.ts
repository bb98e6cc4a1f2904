import { fold } from '../../arabic/fold.ts';
import { remember } from './words/remember.ts';

/** The key form of a tag, as `fold` has it. An edition says the same few thousand tags on all its documents. */
export const tagKey: (text: string) => string = remember(1 << 16, fold);

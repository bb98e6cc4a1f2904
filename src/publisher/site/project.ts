import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever a command is called from. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where commands keep what they can make again. */
export const CACHE = resolve(PROJECT, '.cache');

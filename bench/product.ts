import { fileURLToPath } from 'node:url';

/** The root of this checkout: what is measured where no other is named. */
export const PRODUCT = fileURLToPath(new URL('..', import.meta.url));

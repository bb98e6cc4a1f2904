import type { PageData } from '../../../schema/pages.ts';

/** Where the script that the pages of a kind name lies, from the base. It is called so whatever the code is: no page changes when the code does. */
export const bootFile = (type: PageData['type']): string => `boot/${type}.js`;

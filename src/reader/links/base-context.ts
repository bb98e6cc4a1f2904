import { createContext } from 'react';

/** Where the site lies on its host, with a slash at both ends; `routes` puts it round all pages. */
export const BaseContext = createContext('/');

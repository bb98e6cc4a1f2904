import type { ReactNode } from 'react';
import styles from './shell.module.css';

/** The one `h1` of a page that is no article; focus goes there when the page is opened. */
export function PageHeading({ children }: { children: ReactNode }) {
  return (
    <h1 className={styles.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

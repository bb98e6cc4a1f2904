import styles from './wordmark.module.css';
import drawing from './wordmark.svg';

/** The paper's name as it is drawn, black with a red shadda, as copyists marked their vowels. It is named by what holds it. */
export function Wordmark() {
  return (
    <svg className={styles.wordmark} viewBox="-8 305 1710 703" aria-hidden="true" focusable="false">
      <use href={`${drawing}#letters`} />
      <use href={`${drawing}#shadda`} className={styles.shadda} />
    </svg>
  );
}

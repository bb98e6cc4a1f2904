import styles from './icon.module.css';

interface Props {
  /** Of `drawings.ts`. */
  readonly drawing: string;
  /** Whether it points the way of reading. */
  readonly directional?: boolean;
}

/** A small line drawing beside words that say the same: it is hidden from those who hear the page. */
export function Icon({ drawing, directional = false }: Props) {
  return (
    <svg
      className={directional ? `${styles.icon} ${styles.directional}` : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawing} />
    </svg>
  );
}

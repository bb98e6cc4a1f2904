import styles from './icon.module.css';

/** Lines on a 24 by 24 grid. What points the way of reading is drawn for left to right and mirrored by the style sheet. */
const DRAWINGS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  back: 'M19 12H5m6-6-6 6 6 6',
  system: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 0v16',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-6v2m0 16v2M2 12h2m16 0h2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4m0-14.2-1.4 1.4M6.3 17.7l-1.4 1.4',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  read: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

const DIRECTIONAL = new Set<string>(['forward', 'back']);

/** A small line drawing beside words that say the same: it is hidden from those who hear the page. */
export function Icon({ name }: { name: keyof typeof DRAWINGS }) {
  return (
    <svg
      className={`${styles.icon} ${DIRECTIONAL.has(name) ? styles.directional : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

/** Lines on a 24 by 24 grid, each apart: a page carries those that it shows. */
export const SEARCH = 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5';
export const SYSTEM = 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 0v16';
export const LIGHT =
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-6v2m0 16v2M2 12h2m16 0h2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4m0-14.2-1.4 1.4M6.3 17.7l-1.4 1.4';
export const DARK = 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z';
export const READ = 'm5 12.5 4.5 4.5L19 7.5';

/** These point the way of reading: drawn for left to right, and mirrored by the style sheet. */
export const FORWARD = 'M5 12h14m-6-6 6 6-6 6';
export const BACK = 'M19 12H5m6-6-6 6 6 6';

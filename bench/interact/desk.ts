/** A screen on which filter and list stand side by side, so that all that changes is painted. */
export const DESK = { width: 1280, height: 900 } as const;

/** In milliseconds, from the click to the paint: what comes sooner was not waited for. */
const SOON = 50;

/** Whether pages pass into one another. */
export interface Passings {
  /** Whether the device has time for the next one. */
  readonly welcome: () => boolean;
  /** @param passed whether the page that was gone to was passed into @param took from the click to the paint, in milliseconds */
  readonly tell: (passed: boolean, took: number) => void;
}

/**
 * A passing takes a picture of the page that is left and one of the page that comes, and on a slow device that is most of the time to an answer. So there
 * is none until a page has come soon without one, and none any more once one has taken long.
 */
export function passings(): Passings {
  let soon = false;
  let long = false;
  return {
    welcome: () => soon && !long,
    tell(passed, took) {
      soon = took < SOON;
      long ||= passed && took > 2 * SOON;
    },
  };
}

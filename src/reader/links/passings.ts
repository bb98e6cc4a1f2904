/** In milliseconds, from the click to the paint: what comes sooner was not waited for. */
const SOON = 50;

/** Whether pages pass into one another. */
export interface Passings {
  /**
   * A page is left for another one.
   *
   * @param now in milliseconds, on any clock
   * @param wanted whether the reader welcomes motion
   * @returns whether the device has time for passing into it
   */
  readonly leave: (now: number, wanted: boolean) => boolean;
  /** A page has been painted, that one or, on the way back, another. @param now on the same clock */
  readonly arrive: (now: number) => void;
}

/**
 * A passing takes a picture of the page that is left and one of the page that comes, and on a slow device that is most of the time to an answer. So there
 * is none until a page has come soon without one, and none any more once one has taken long.
 */
export function passings(): Passings {
  let soon = false;
  let long = false;
  let passing = false;
  let left: number | undefined;
  return {
    leave(now, wanted) {
      left = now;
      passing = wanted && soon && !long;
      return passing;
    },
    arrive(now) {
      if (left === undefined) return;
      const took = now - left;
      left = undefined;
      soon = took < SOON;
      long ||= passing && took > 2 * SOON;
    },
  };
}

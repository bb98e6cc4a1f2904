import type { Random } from './random.ts';

/**
 * Draws places in a list as words are drawn in a language: place r with a chance that falls as 1 / (r + shift).
 *
 * @param count places in the list
 * @param shift flattens the head: with 1 the first place is drawn twice as often as the second
 */
export function zipf(count: number, shift = 1): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    sum += 1 / (place + shift);
    sums[place] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

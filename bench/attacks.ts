import { parseDocument } from '../src/parser/parse-document.ts';
import { attackFamilies } from '../tests/parser/attack-families.ts';

const LENGTH = 200_000;
const ROUNDS = 3;

/** The parser on texts made to slow it down: CPU milliseconds for 200,000 units, and how many times that for twice as many. */
export async function run(): Promise<void> {
  const once = attackFamilies(LENGTH);
  const twice = attackFamilies(2 * LENGTH);
  const rows = once.map(([name, text], index) => {
    const time = timeOf(text);
    return { name, time, ratio: timeOf(twice[index]?.[1] ?? '') / time };
  });
  for (const { name, time, ratio } of rows.toSorted((a, b) => b.time - a.time)) {
    process.stdout.write(
      `${name.padEnd(40)}${time.toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(7)} × for twice as much\n`,
    );
  }
}

/** The best of a few rounds, in milliseconds. */
function timeOf(text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    parseDocument({ name: '', text });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

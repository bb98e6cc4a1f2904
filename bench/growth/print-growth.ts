import { type BytesByKind, ownSumOf, sumOf } from '../browser/count-bytes.ts';
import { kilobytes, megabytes, ratio } from '../measuring/figures.ts';
import type { folderSize } from '../measuring/folder-size.ts';
import { printTable } from '../measuring/print-table.ts';
import type { Measured } from '../measuring/run-measured.ts';
import type { filesWritten } from '../measuring/stamp-files.ts';

/** What a change of one document came to. */
export interface Again {
  /** What of the document was changed. */
  readonly what: string;
  readonly measured: Measured;
  readonly written: ReturnType<typeof filesWritten>;
}

/** What a pile of one size came to. */
export interface Size {
  readonly count: number;
  readonly cold: Measured;
  readonly site: ReturnType<typeof folderSize>;
  /** After one document was changed, once for each kind of change. */
  readonly again: readonly Again[];
  /** What a reader loads who comes with nothing, by the kind of page. */
  readonly routes: Readonly<Record<string, BytesByKind>>;
}

/** Three tables: what a build costs, what a reader loads, and what one changed document costs. */
export function printGrowth(small: Size, large: Size): void {
  const sizes = [small, large];
  printTable(
    ['documents', 'wall s', 'CPU s', 'all MB', 'largest MB', 'files', 'output MB'],
    [
      ...sizes.map(({ count, cold, site }) => [
        String(count),
        cold.wall.toFixed(2),
        cold.cpu.toFixed(2),
        megabytes(cold.memory),
        megabytes(cold.largest),
        String(site.files),
        megabytes(site.bytes),
      ]),
      [
        `for ${large.count / small.count} times as many`,
        ratio(large.cold.wall, small.cold.wall),
        ratio(large.cold.cpu, small.cold.cpu),
        ratio(large.cold.memory, small.cold.memory),
        ratio(large.cold.largest, small.cold.largest),
        ratio(large.site.files, small.site.files),
        ratio(large.site.bytes, small.site.bytes),
      ],
    ],
  );
  process.stdout.write('\n');
  printTable(
    [
      'kB a reader loads',
      ...sizes.map(({ count }) => `of ${count}`),
      'more',
      'without ahead',
      'HTML',
      'scripts',
      'styles',
      'fonts',
      'data',
      'ahead',
    ],
    Object.entries(large.routes).map(([route, bytes]) => {
      const before = small.routes[route];
      const more = (sum: typeof sumOf) => (before ? `${((sum(bytes) / sum(before) - 1) * 100).toFixed(1)} %` : '–');
      const sums = [before ? kilobytes(sumOf(before)) : '–', kilobytes(sumOf(bytes))];
      return [route].concat(sums, more(sumOf), more(ownSumOf), partsOf(bytes));
    }),
  );
  process.stdout.write('\n');
  printTable(
    ['one document of', 'changed in', 'wall s', 'CPU s', 'of cold', 'files written', 'with other bytes', 'removed'],
    sizes.flatMap(({ count, cold, again }) =>
      again.map(({ what, measured, written }) => [
        String(count),
        what,
        measured.wall.toFixed(2),
        measured.cpu.toFixed(2),
        ratio(measured.cpu, cold.cpu),
        String(written.written),
        String(written.changed),
        String(written.removed),
      ]),
    ),
  );
}

const partsOf = ({ page, script, style, font, data, ahead }: BytesByKind): string[] =>
  [page, script, style, font, data, ahead].map(kilobytes);

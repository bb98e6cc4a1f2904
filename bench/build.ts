import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from './builders/astro.ts';
import { buildFromNothing } from './builders/build-from-nothing.ts';
import type { Builder } from './builders/builder.ts';
import { eleventy } from './builders/eleventy.ts';
import { hugoPages, hugoRelated } from './builders/hugo.ts';
import { takeSource } from './builders/take-source.ts';
import { warraq } from './builders/warraq.ts';
import { countOption } from './measuring/count-option.ts';
import { median, megabytes, ratio } from './measuring/figures.ts';
import { folderSize } from './measuring/folder-size.ts';
import { inWorkFolder } from './measuring/in-work-folder.ts';
import { printTable } from './measuring/print-table.ts';
import type { Measured } from './measuring/run-measured.ts';
import { say } from './measuring/say.ts';
import { installPeers } from './peers/install-peers.ts';
import { PRODUCT } from './product.ts';

/** What one builder came to: medians over the rounds. */
interface Row {
  readonly builder: Builder;
  readonly rounds: Measured[];
  size: { readonly files: number; readonly bytes: number };
}

/**
 * A whole build against what an owner would pick instead, each a tree of processes of its own, in turn.
 *
 *   npm run bench -- build [--count N] [--content DIR] [--tags N] [--rounds N] [--only NAME]… [--product DIR]
 *
 * Ours starts from raw documents; the others get them parsed, as Markdown with front matter, at no cost.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      count: { type: 'string' },
      tags: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      product: { type: 'string', default: PRODUCT },
    },
  });
  const count = countOption('count', values.count, 1000);
  const rounds = countOption('rounds', values.rounds, count > 1000 ? 1 : 3);
  await inWorkFolder(async (folder) => {
    const builders = [
      warraq(resolve(values.product), folder),
      hugoRelated(folder),
      hugoPages(folder),
      eleventy(folder),
      astro(folder),
    ].filter(({ name }) => values.only.length === 0 || values.only.includes(name));
    const forPeers = builders.some(({ name }) => name !== 'warraq');
    if (forPeers) installPeers();
    const source = await takeSource(folder, { content: values.content, count, tags: values.tags, forPeers });
    for (const builder of builders) await builder.prepare(source);
    printRows(await buildInTurn(builders, rounds));
  });
}

async function buildInTurn(builders: readonly Builder[], rounds: number): Promise<readonly Row[]> {
  const rows: readonly Row[] = builders.map((builder) => ({ builder, rounds: [], size: { files: 0, bytes: 0 } }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const row of rows) {
      const { builder } = row;
      const measured = await buildFromNothing(builder);
      row.rounds.push(measured);
      row.size = folderSize(builder.out);
      say(`round ${round}: ${builder.says}, ${measured.cpu.toFixed(2)} s of CPU`);
    }
  }
  return rows;
}

function printRows(rows: readonly Row[]): void {
  const of = (row: Row, pick: (measured: Measured) => number) => median(row.rounds.map(pick));
  const ours = rows.find(({ builder }) => builder.name === 'warraq');
  const ourCpu = ours && of(ours, ({ cpu }) => cpu);
  const ourWall = ours && of(ours, ({ wall }) => wall);
  printTable(
    ['', 'wall s', 'CPU s', 'all MB', 'largest MB', 'files', 'output MB', 'ours ÷ it, CPU', 'wall'],
    rows.map((row) => {
      const [cpu, wall] = [of(row, (each) => each.cpu), of(row, (each) => each.wall)];
      return [
        row.builder.says,
        wall.toFixed(2),
        cpu.toFixed(2),
        megabytes(of(row, ({ memory }) => memory)),
        megabytes(of(row, ({ largest }) => largest)),
        String(row.size.files),
        megabytes(row.size.bytes),
        ratio(ourCpu, cpu),
        ratio(ourWall, wall),
      ];
    }),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LABELS } from '../src/parser/labels.ts';
import { parseDocument } from '../src/parser/parse-document.ts';
import { findDocuments } from '../src/publisher/reading/find-documents.ts';
import { MAX_BYTES } from '../src/publisher/reading/open-document.ts';
import { readDocument } from '../src/publisher/reading/read-document.ts';

/** CPU time is measured, not wall time: other work on the machine then disturbs least. The best of many rounds counts. */
const ROUNDS = 30;
const CONTENT = new URL('../content/', import.meta.url).pathname;

interface Row {
  readonly name: string;
  /** Microseconds of CPU for all documents, the best round. */
  readonly time: number;
}

/**
 * The parser against the least that any parser must do, read the bytes and split lines, on the documents of a folder (the default
 * edition, or the one named); and all that a build does to have them parsed.
 */
export async function run([folder = CONTENT]: readonly string[] = []): Promise<void> {
  const bytes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name)));
  const decoder = new TextDecoder();
  const texts = bytes.map((each) => decoder.decode(each));
  const total = bytes.reduce((sum, { length }) => sum + length, 0);
  const rows: Row[] = [
    measure('split lines', () => texts.forEach((text) => text.split('\n'))),
    measure('read bytes, split lines', () => bytes.forEach((each) => decoder.decode(each).split('\n'))),
    measure('parse', () => texts.forEach((text) => parseDocument({ name: '', text }))),
    measure('read bytes, parse', () =>
      bytes.forEach((each) => parseDocument({ name: '', text: decoder.decode(each) })),
    ),
    measure('find, read, decode and parse from disk', () => readFolder(resolve(folder))),
  ];
  print(`${texts.length} documents, ${(total / 1e6).toFixed(2)} MB\n`);
  const least = rows[1]?.time ?? 1;
  for (const { name, time } of rows) {
    print(`${name.padEnd(40)}${(time / texts.length).toFixed(1).padStart(8)} µs a document`);
    print(
      `${(total / time).toFixed(0).padStart(7)} MB/s${(time / least).toFixed(2).padStart(7)} × reading and splitting\n`,
    );
  }
}

function readFolder(folder: string): void {
  for (const file of findDocuments(folder)) readDocument(file, { labels: LABELS, maxBytes: MAX_BYTES });
}

function measure(name: string, work: () => void): Row {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return { name, time: best };
}

const print = (line: string): boolean => process.stdout.write(line);

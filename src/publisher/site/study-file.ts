import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type KeptPart, keptStudy, type KeptStudy } from '../../corpus/kept/kept-study.ts';
import { keptFile } from './build-record.ts';
import { isRunning } from './is-running.ts';
import { putBack, setAside } from './rows-aside.ts';

/** Changes when other things are kept, or in another way. */
const FORMAT = 2;

/** What is kept of a study while it is written, beside what was kept before. */
export interface StudyFile {
  add(part: KeptPart): void;
  /** Puts it in place. @returns its digest: a record that names it belongs to this study; empty where there was no room for it */
  commit(): string;
  /** Removes what was not put in place. */
  drop(): void;
}

/**
 * Writes down what is kept of a study, part by part, so that no more than one of them is held. A site can be built without it: where it cannot be written,
 * all documents are studied again the next time.
 *
 * @param out the folder of the site that is made of it
 */
export function studyFile(out: string): StudyFile {
  const path = keptFile(out, 'study');
  const fresh = `${path}.${process.pid}.new`;
  const digest = createHash('sha256');
  mkdirSync(dirname(path), { recursive: true });
  clearCutShort(path);
  const file = openSync(fresh, 'w');
  let [open, failed] = [true, false];

  function write(bytes: Uint8Array): void {
    if (failed) return;
    digest.update(bytes);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    } catch {
      failed = true;
    }
  }
  function close(): void {
    if (open) closeSync(file);
    open = false;
  }

  write(Uint8Array.of(FORMAT));
  return {
    add(part) {
      const { rest, rows } = setAside(part);
      const bytes = serialize(rest);
      write(new Uint8Array(Uint32Array.of(bytes.length).buffer));
      write(bytes);
      for (const row of rows) write(new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
    },
    commit() {
      close();
      if (failed) return '';
      renameSync(fresh, path);
      return digest.digest('hex');
    },
    drop() {
      close();
      rmSync(fresh, { force: true });
    },
  };
}

/** Removes what builds left that were killed while they wrote it. */
function clearCutShort(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const [, pid] = (name.startsWith(start) && /^(\d+)\.new$/.exec(name.slice(start.length))) || [];
    if (pid && !isRunning(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}

/**
 * Reads what was kept of the study that a site was made of.
 *
 * @param wanted its digest
 * @returns `undefined` where it is not there, is damaged, or is that of another study
 */
export function readStudy(out: string, wanted: string): KeptStudy | undefined {
  try {
    const file = openSync(keptFile(out, 'study'), 'r');
    try {
      return studyIn(file, wanted);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function studyIn(file: number, wanted: string): KeptStudy | undefined {
  const digest = createHash('sha256');
  /** @throws {RangeError} where the file is shorter */
  function read(length: number): Uint8Array<ArrayBuffer> {
    // Not filled with zeros first, and with memory of its own: a row begins where numbers may begin.
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer as ArrayBuffer);
    for (let at = 0; at < length;) {
      const count = readSync(file, bytes, at, length - at, null);
      if (count === 0) throw new RangeError('cut short');
      at += count;
    }
    digest.update(bytes);
    return bytes;
  }
  function* parts(): Generator<KeptPart> {
    const length = Buffer.alloc(4);
    while (readSync(file, length, 0, 4, null) === 4) {
      digest.update(length);
      yield putBack(
        deserialize(read(new Uint32Array(Uint8Array.from(length).buffer)[0] ?? 0)),
        (bytes) => read(bytes).buffer,
      ) as KeptPart;
    }
  }
  if (read(1)[0] !== FORMAT) return undefined;
  const study = keptStudy(parts());
  return digest.digest('hex') === wanted ? study : undefined;
}

import { deserialize, serialize } from 'node:v8';
import { type KeptPart, keptStudy, type KeptStudy } from '../../corpus/kept/kept-study.ts';

/** What is kept of a study while this program runs, some 5 kB a document. */
export interface KeptParts {
  /** Keeps a part as it is at that moment. */
  add(part: KeptPart): void;
  /** The study, each time anew, for it is written to. @returns `undefined` where a part is missing */
  study(): KeptStudy | undefined;
}

export function keptParts(): KeptParts {
  const parts: Buffer[] = [];
  return {
    add: (part) => void parts.push(serialize(part)),
    // Rows of numbers that are read back lie in the bytes they are read from: those are copied.
    study: () => keptStudy(parts.map((bytes) => deserialize(Buffer.from(bytes)) as KeptPart)),
  };
}

import { ContentError } from '../reading/content-error.ts';

/** Faults of a system that will not take another byte: the disk, the share of a user or of a process is full. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A fault as its owner can mend it where it is want of room; any other as it is. */
export function tellNoRoom(fault: unknown, out: string): unknown {
  if (!(fault instanceof Error && 'code' in fault && FULL.has(String(fault.code)))) return fault;
  return new ContentError(
    `There is no room on the disk to build ${out} (${fault.message}). What stood there is as it was; make room and build again.`,
  );
}

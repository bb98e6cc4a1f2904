import { isUtf8 } from 'node:buffer';

const CONTROL = /\p{Cc}/u;

/**
 * A file's name as text. A name is bytes to the file system: what is not UTF-8 is written `\xe9`, so that two files never
 * share a name and none is lost.
 */
export function shownName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('');
}

/** Whether a name cannot be shown as it is. */
export function isOddName(bytes: Buffer): boolean {
  return !isUtf8(bytes) || CONTROL.test(bytes.toString('utf8'));
}

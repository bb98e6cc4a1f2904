import { isUtf8 } from 'node:buffer';

/** The encodings that documents come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

/** What bytes are, and whether they said so by a mark or by being UTF-8 without fault, or were told by their letters. */
export interface Told {
  readonly encoding: Encoding | 'binary';
  readonly guessed: boolean;
}

const MARKS: readonly (readonly [encoding: Encoding | 'binary', mark: readonly number[]])[] = [
  // UTF-32, before the mark of UTF-16 that it begins with: seen nowhere
  ['binary', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // what opens files that are no text
  ['binary', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['binary', [0x50, 0x4b, 0x03, 0x04]],
  ['binary', [0x1f, 0x8b]],
];

/** The high byte of ASCII and of Arabic in UTF-16; in other text of news they stand nowhere. */
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x06]);

/** Of news in UTF-16 at least this share of the bytes on one side are such high bytes, and at most that share on the other. */
const MOST = 0.6;
const FEW = 0.2;

/** As much of a text shows whether it is UTF-16; in bytes, and even. */
const SAMPLE = 16_384;

/** A larger share of control characters than this makes no text: random bytes have a ninth. */
const BINARY = 0.05;

const REPLACEMENT = 0xfffd;

/**
 * Tells the encoding of a document from its bytes: by a mark; UTF-16 without one by the side on which its high bytes stand; UTF-8,
 * where most of what is not ASCII is that; else Windows-1256.
 */
export function tellEncoding(bytes: Uint8Array): Told {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { encoding: marked[0], guessed: false };
  const sound = isUtf8(bytes);
  const narrow = !bytes.includes(0x00) && !bytes.includes(0x06);
  if (sound && narrow) return { encoding: 'utf-8', guessed: false };
  const wide = narrow ? undefined : wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide) return { encoding: wide, guessed: true };
  if (controls(bytes) > BINARY * bytes.length) return { encoding: 'binary', guessed: true };
  if (sound) return { encoding: 'utf-8', guessed: false };
  return { encoding: isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1256', guessed: true };
}

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const pairs = bytes.length >> 1;
  const [even, odd] = [highBytes(bytes, 0), highBytes(bytes, 1)];
  if (odd >= MOST * pairs && even <= FEW * pairs) return 'utf-16le';
  return even >= MOST * pairs && odd <= FEW * pairs ? 'utf-16be' : undefined;
}

/** How many high bytes stand at every second place. */
function highBytes(bytes: Uint8Array, first: number): number {
  let count = 0;
  for (let at = first; at < bytes.length; at += 2) if (HIGH_BYTES.has(bytes[at] ?? REPLACEMENT)) count += 1;
  return count;
}

/** How many control characters there are, tab, line ends and the end mark of DOS left out. */
function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes)
    if (byte < 0x09 || byte === 0x7f || (byte > 0x0d && byte < 0x20 && byte !== 0x1a)) count += 1;
  return count;
}

/** Whether more characters beyond ASCII come of it than replacement marks; of Windows-1256, hardly any do. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  let [whole, broken] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT) broken += 1;
    else if (unit >= 0x80) whole += 1;
  }
  return whole > broken;
}

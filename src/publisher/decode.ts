import { isUtf8, transcode } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Diagnostic, DiagnosticCode, Severity } from '../schema/diagnostic.ts';
import { placeOf } from './decoding/place-of.ts';
import { tellEncoding, type Encoding } from './decoding/tell-encoding.ts';

export type { Encoding } from './decoding/tell-encoding.ts';

/** The text of a document. Characters that could not be read are U+FFFD in it. */
export interface Decoded {
  /** Without a byte order mark; empty where the bytes are no text. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly Diagnostic[];
}

/** Units of text shown from what could not be read on. */
const EXCERPT = 40;

/** They keep nothing between two texts, and making one costs more than reading a short document. */
const DECODERS: Readonly<Record<Encoding, TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8'),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
  'windows-1256': new TextDecoder('windows-1256'),
};

/**
 * Decodes a document, whatever its bytes are. Never throws.
 *
 * Problems: `encoding-guessed` where neither a mark nor its being UTF-8 told the encoding; `bytes-invalid` (in UTF-16
 * `lone-surrogate`) at the first character that could not be read; `document-binary`, which rejects it.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { encoding, guessed } = tellEncoding(bytes);
  if (encoding === 'binary') return { text: '', encoding: 'utf-8', problems: [problem('document-binary', 'rejected')] };
  const text = encoding === 'utf-8' && isUtf8(bytes) ? soundText(bytes) : DECODERS[encoding].decode(bytes);
  const guess = guessed && encoding !== 'utf-8' ? [problem('encoding-guessed', 'repaired', text)] : [];
  return { text, encoding, problems: [...guess, ...faults(text, encoding, bytes)] };
}

/** The text of UTF-8 without fault, as nearly every document is. By way of UTF-16 it costs a seventh of what a decoder takes. */
function soundText(bytes: Uint8Array): string {
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function faults(text: string, encoding: Encoding, bytes: Uint8Array): Diagnostic[] {
  const at = text.indexOf('\ufffd');
  if (at < 0 || isFaultless(bytes, encoding)) return [];
  return [problem(encoding === 'utf-8' ? 'bytes-invalid' : 'lone-surrogate', 'repaired', text, at)];
}

/** A replacement mark may have been written as one. */
function isFaultless(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function problem(code: DiagnosticCode, severity: Severity, text = '', at = 0): Diagnostic {
  return { code, severity, ...placeOf(text, at), found: text.slice(at, at + EXCERPT) };
}

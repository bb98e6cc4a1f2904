import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extendLabels, LABELS, type Labels } from '../../parser/labels.ts';
import { decode } from '../decode.ts';
import { ContentError } from './content-error.ts';
import { readBytes } from './read-bytes.ts';

/** What an owner lays beside the documents to say how they are read. */
export interface ContentSettings {
  /** Tags the owner vouches for, from `tags.txt`, as written. */
  readonly vocabulary: readonly string[];
  /** The labels of the parser with the owner's own, from `labels.json`. */
  readonly labels: Labels;
}

/** A settings file is written by hand: 4 MiB are some hundred thousand tags. */
const MAX_SETTINGS_BYTES = 4 * 1024 * 1024;

/**
 * Reads `tags.txt` and `labels.json` of one or more folders; both may be absent from any of them.
 *
 * @throws {ContentError} naming the file and what was expected: with settings half understood, every document would be read
 *   wrongly and none would say so
 */
export function readContentSettings(folders: readonly string[]): ContentSettings {
  return {
    vocabulary: folders.flatMap((folder) => readVocabulary(join(folder, 'tags.txt'))),
    labels: folders.reduce((labels, folder) => readLabels(labels, join(folder, 'labels.json')), LABELS),
  };
}

/** One tag a line; what follows a `#` at the start of a line is a remark. */
function readVocabulary(path: string): string[] {
  const text = readSettings(path) ?? '';
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readLabels(labels: Labels, path: string): Labels {
  const text = readSettings(path);
  if (text === undefined) return labels;
  const result = extendLabels(labels, parseJson(path, text));
  if ('problem' in result) throw new ContentError(`${path}: ${result.problem}`);
  return result.labels;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ContentError(`${path}: this is not JSON: ${reason}`);
  }
}

/** The text of a settings file; `undefined` where there is none. */
function readSettings(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const read = readBytes(path, MAX_SETTINGS_BYTES);
  if ('bytes' in read) return decode(read.bytes).text;
  throw new ContentError(`${path}: ${read.reason}`);
}

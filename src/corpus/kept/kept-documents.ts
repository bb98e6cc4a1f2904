import type { DocumentTag, Relevance } from '../../schema/article.ts';
import type { CopyMark } from '../copies/find-copies.ts';
import type { TaughtLine } from '../tags/further-tags.ts';
import type { ToldDocument } from '../told-document.ts';
import { columnRow, packColumn, type PackedColumn } from './packed-column.ts';

/** What a study knew of one document, its text forgotten. */
export interface KeptDocument {
  readonly name: string;
  readonly mark: CopyMark;
  /** `null` for a copy, word for word, that was left out. */
  readonly told: ToldDocument | null;
  readonly line: () => TaughtLine | undefined;
  /** The tags of its line. */
  readonly tags: () => readonly DocumentTag[];
}

/** Some documents as plain data: the texts of each, and rows of numbers for all of them. */
export interface KeptSheet {
  readonly type: 'documents';
  readonly texts: readonly { readonly name: string; readonly told: ToldDocument | null }[];
  readonly wholes: Float64Array;
  readonly sketches: PackedColumn<Uint32Array>;
  readonly lines: PackedColumn<Int32Array>;
  readonly own: PackedColumn<Uint8Array>;
  /** The tags of all of them, each text once. */
  readonly spellings: readonly string[];
  /** For each document its tags, by their places among the spellings. */
  readonly tags: PackedColumn<Int32Array>;
  /** For each tag of each document. */
  readonly confidences: Float32Array;
  readonly relevances: Uint8Array;
}

const RELEVANCES: readonly Relevance[] = ['in-text', 'related', 'site-wide'];

/** Documents of a sheet: so many that a sheet costs little beside what is in it, so few that a pile is never held twice. */
const SHEET = 512;

/**
 * Packs documents, about 2 kB each.
 *
 * @param known what is known of one
 */
export function* inSheets<Document>(
  documents: readonly Document[],
  known: (document: Document) => KeptDocument,
): Generator<KeptSheet> {
  for (let at = 0; at < documents.length; at += SHEET) yield keptSheet(documents.slice(at, at + SHEET).map(known));
}

function keptSheet(documents: readonly KeptDocument[]): KeptSheet {
  const lines = documents.map(({ line }) => line());
  const cuts = documents.map(({ tags }) => tags());
  const spellings = new Map<string, number>();
  for (const { text } of cuts.flat()) if (!spellings.has(text)) spellings.set(text, spellings.size);
  return {
    type: 'documents',
    texts: documents.map(({ name, told }) => ({ name, told })),
    wholes: Float64Array.from(documents, ({ mark }) => mark.whole),
    sketches: packColumn(
      documents.map(({ mark }) => mark.sketch),
      (length) => new Uint32Array(length),
    ),
    lines: packColumn(
      lines.map((line) => line?.hashes ?? []),
      (length) => new Int32Array(length),
    ),
    own: packColumn(
      lines.map((line) => line?.own ?? []),
      (length) => new Uint8Array(length),
    ),
    spellings: [...spellings.keys()],
    tags: packColumn(
      cuts.map((cut) => cut.map(({ text }) => spellings.get(text)!)),
      (length) => new Int32Array(length),
    ),
    confidences: Float32Array.from(cuts.flat(), ({ confidence }) => confidence),
    relevances: Uint8Array.from(cuts.flat(), ({ relevance }) => RELEVANCES.indexOf(relevance)),
  };
}

/** The documents of a sheet, in their order. */
export function* documentsOf(sheet: KeptSheet): Generator<KeptDocument> {
  for (const [at, { name, told }] of sheet.texts.entries()) {
    const hashes = columnRow(sheet.lines, at);
    yield {
      name,
      told,
      mark: { whole: sheet.wholes[at]!, sketch: columnRow(sheet.sketches, at) },
      line: () => (hashes.length === 0 ? undefined : { hashes, own: columnRow(sheet.own, at) }),
      tags: () => tagsAt(sheet, at),
    };
  }
}

function tagsAt({ tags, spellings, confidences, relevances }: KeptSheet, at: number): DocumentTag[] {
  const first = tags.starts[at]!;
  return Array.from(columnRow(tags, at), (spelling, each) => ({
    text: spellings[spelling] ?? '',
    relevance: RELEVANCES[relevances[first + each]!] ?? 'related',
    confidence: confidences[first + each]!,
  }));
}

import { amendEdition } from '../../corpus/amend-edition.ts';
import type { KeptStudy } from '../../corpus/kept/kept-study.ts';
import {
  digestOf,
  type Publication,
  type PublishedDocument,
  publishedDocument,
  type Source,
  withCorpus,
} from '../publish.ts';
import { settledStamp } from '../reading/file-stamp.ts';
import { type DocumentReader, eachAnew } from '../reading/kept-documents.ts';
import type { Reading } from '../reading/read-document.ts';
import type { BuildRecord, RecordedDocument } from './build-record.ts';
import { isCopyDiagnostic } from './copy-codes.ts';
import type { ComparedDocument } from './compared-documents.ts';

/** What is known of a folder that was published before. */
export interface PublishedBefore {
  readonly record: Pick<BuildRecord, 'characters' | 'moved'>;
  /** What was kept of its study; it is written to. */
  readonly study: KeptStudy;
  readonly files: readonly ComparedDocument[];
}

/** A publication made of one that was studied as a whole. */
export interface AmendedPublication extends Publication {
  /** The names of documents that are as they were then. */
  readonly asStudied: ReadonlySet<string>;
  /** Documents whose pages are those that stand; they are none of the sources. */
  readonly settled: readonly RecordedDocument[];
  /** The names of those whose pages may be others than they were then. */
  readonly moved: readonly string[];
}

/**
 * Publishes a folder of which a few documents are others than when it was studied as a whole: those alone are read. The fonts stay as they were cut
 * then, for every page names them: a letter that is new to them comes from the whole ones.
 */
export function publishAmended(
  { record, study, files }: PublishedBefore,
  reading: Reading,
  vocabulary: readonly string[],
  reader: DocumentReader = eachAnew,
): AmendedPublication {
  const read = reader(reading);
  const amendment = amendEdition(study, vocabulary);
  const asStudied = new Set<string>();
  const documents: PublishedDocument[] = [];
  for (const { file, known, edited } of files) {
    if (known && !edited && known.asStudied && (known.rejected || amendment.keep(file.name))) {
      documents.push({ ...known, diagnostics: known.diagnostics.filter((each) => !isCopyDiagnostic(each)) });
      asStudied.add(file.name);
      continue;
    }
    const stamp = settledStamp(file);
    const { opened, document } = read(file);
    amendment.add(document);
    documents.push(publishedDocument(document, digestOf(opened.bytes), stamp));
  }
  const plan = amendment.finish();
  const digests = new Map(documents.map(({ name, digest }) => [name, digest]));
  // What was built last may have been amended, too.
  const stale = new Set(record.moved);
  const stays = (name: string): boolean => plan.asBefore.has(name) && !stale.has(name);

  function* sourcesAmong(found: Iterable<ComparedDocument>): Generator<Source> {
    for (const { file } of found) {
      const place = plan.placeOf(file.name);
      if (place) yield { name: file.name, digest: digests.get(file.name) ?? '', from: file, place };
    }
  }
  return {
    plan,
    documents: withCorpus(documents, plan),
    reading,
    characters: record.characters,
    sources: () => sourcesAmong(files.filter(({ file }) => !stays(file.name))),
    source: (name) => sourcesAmong(files.filter(({ file }) => file.name === name)).next().value,
    asStudied,
    settled: files.flatMap(({ file, known }) => (known && stays(file.name) ? known : [])),
    moved: documents.flatMap(({ name }) => (plan.asBefore.has(name) ? [] : name)),
  };
}

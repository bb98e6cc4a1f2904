import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from '../../../src/parser/parse-document.ts';
import { taggedDocument } from '../../../src/corpus/tagged-document.ts';
import { studyTags, type TaggedDocument } from '../../../src/corpus/tags/study-tags.ts';
import type { DocumentTag } from '../../../src/schema/article.ts';

/** A document with only what a test is about. */
export function tagged(name: string, tagLine: string | null, rest: Partial<TaggedDocument> = {}): TaggedDocument {
  return { name, tagLine, title: null, body: '', source: 'موقع', publishedOn: '2023-11-07', ...rest };
}

const CONTENT = new URL('../../../content/', import.meta.url);
export const SEED = '000_db6cb525eb9304ba.txt';

function read(name: string): TaggedDocument {
  return taggedDocument(parseDocument({ name, text: readFileSync(new URL(name, CONTENT), 'utf8') }));
}

/** The sample document. */
export const seed = (): TaggedDocument => read(SEED);

/** The default edition without the sample. */
export const defaultEdition = (): TaggedDocument[] =>
  readdirSync(CONTENT)
    .filter((name) => name.endsWith('.txt') && name !== SEED && name !== 'tags.txt')
    .map(read);

/** The tags of one document of a pile. */
export function tagsIn(
  pile: readonly TaggedDocument[],
  name: string,
  vocabulary: readonly string[] = [],
): readonly DocumentTag[] {
  const study = studyTags(vocabulary);
  for (const document of pile) study.add(document);
  return study.finish().cut(name);
}

/** The tags of a line that stands alone in its pile, as texts. */
export function cutAlone(tagLine: string, rest: Partial<TaggedDocument> = {}): string[] {
  return tagsIn([tagged('alone', tagLine, rest)], 'alone').map(({ text }) => text);
}

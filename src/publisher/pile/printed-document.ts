import type { DocumentTag } from '../../schema/article.ts';
import type { Block, Span } from '../../schema/document.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Tweet } from '../../schema/tweet.ts';
import type { ReadDocument } from '../reading/read-document.ts';
import { TOLD } from '../terminal/describe.ts';

/**
 * What `parse` prints of one document: the public form of its model. Others rely on it: fields may be added, none of these
 * changes its meaning.
 *
 * @param withSpans adds `spans`, `[start, end, role]` in UTF-16 units of the decoded text
 */
export function printedDocument(
  { opened, document }: ReadDocument,
  tags: readonly DocumentTag[],
  withSpans: boolean,
): object {
  const { name, rejected, title, publishedOn, source, tagLine, blocks, related, diagnostics, spans } = document;
  return {
    document: name,
    rejected,
    encoding: opened.encoding,
    title,
    publishedOn,
    source,
    tagLine,
    tags,
    blocks: blocks.map(printedBlock),
    related: related.map((story) => ({ title: story.title, blocks: story.blocks.map(printedBlock) })),
    diagnostics: diagnostics.map(printedDiagnostic),
    ...(withSpans ? { spans: spans.map(printedSpan) } : {}),
  };
}

function printedBlock(block: Block): object {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', text: block.text };
    case 'embed':
      return { type: 'paragraph', text: block.text, embed: block.platform };
    case 'tweet':
      return printedTweet(block);
  }
}

function printedTweet({ text, author, postedOn }: Tweet): object {
  const addresses = (type: 'link' | 'media') => text.filter((token) => token.type === type).map(({ value }) => value);
  return {
    type: 'tweet',
    text: text.map(({ value }) => value).join(''),
    author,
    postedOn,
    links: addresses('link'),
    media: addresses('media'),
  };
}

function printedDiagnostic({ code, severity, line, column, found }: Diagnostic): object {
  return { code, severity, line, column, message: TOLD[code], found };
}

const printedSpan = ({ start, end, role }: Span) => [start, end, role];

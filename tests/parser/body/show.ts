import { parseDocument } from '../../../src/parser/parse-document.ts';
import type { Block } from '../../../src/schema/document.ts';

export const HAY = '— Hay (@hay) May 1, 2023';

/** Two lines of a header, so that what follows is the text. */
export const HEAD = 'مكتبة جديدة في المدينة\nتاريخ النشر: 7th, November 2023 GMT\n';

/** A block in a line: a paragraph as it is, other blocks behind their kind. */
function showBlock(block: Block): string {
  if (block.type === 'paragraph') return block.text;
  if (block.type === 'embed') return `embed: ${block.text}`;
  return `tweet${block.author ? ` of ${block.author.handle}` : ''}: ${block.text.map(({ value }) => value).join('')}`;
}

/** What is said of the body of a document that `HEAD` opens: its blocks, the stories behind it, its fields, what was met. */
export function show(body: string) {
  const { blocks, related, source, tagLine, diagnostics } = parseDocument({ name: 'sample', text: HEAD + body });
  return {
    blocks: blocks.map(showBlock),
    related: related.map(({ title, blocks: own }) => [[title], own.map(showBlock)].flat()),
    source,
    tagLine,
    met: diagnostics.map(({ code, found }) => (found === '' ? code : `${code} «${found}»`)),
  };
}

/** The pieces of a body that were read in some role. */
export function piecesOf(body: string, role: string): string[] {
  const text = HEAD + body;
  const { spans } = parseDocument({ name: 'sample', text });
  return spans.filter((span) => span.role === role).map(({ start, end }) => text.slice(start, end));
}

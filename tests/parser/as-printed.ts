import type { Block, ParsedDocument } from '../../src/schema/document.ts';

/** What `parse` prints of a document, but for its path, encoding, tags and spans, which come from elsewhere. */
export function asPrinted({ name: _name, spans: _spans, blocks, related, diagnostics, ...fields }: ParsedDocument) {
  return {
    ...fields,
    blocks: blocks.map(blockAsPrinted),
    related: related.map((story) => ({ title: story.title, blocks: story.blocks.map(blockAsPrinted) })),
    diagnostics: diagnostics.map(({ severity, code, line, column, found }) => ({
      at: `${line}:${column}`,
      severity,
      code,
      found,
    })),
  };
}

function blockAsPrinted(block: Block) {
  if (block.type !== 'tweet') return block;
  const valuesOf = (wanted: string) => block.text.filter(({ type }) => type === wanted).map(({ value }) => value);
  return {
    ...block,
    text: block.text.map(({ value }) => value).join(''),
    links: valuesOf('link'),
    media: valuesOf('media'),
    hashtags: valuesOf('hashtag'),
    mentions: valuesOf('mention'),
  };
}

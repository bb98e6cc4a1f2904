import type { Block } from '../schema/document.ts';

/** The words of one block, as its document has them. */
export function blockText(block: Block): string {
  return block.type === 'tweet' ? block.text.map(({ value }) => value).join('') : block.text;
}

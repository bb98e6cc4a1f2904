import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Truth, TruthBlock } from '../pile/truth.ts';
import { readTruth } from './read-truth.ts';

/** Signs that Markdown would take for its own. */
const MARKUP = /[\\`*_[\]<>]/g;

/**
 * Writes each article as a Markdown file with front matter: what a site generator asks for.
 *
 * @param field the name of the tags: Eleventy makes collections of `tags` at ten times the cost, so it gets another
 */
export async function writeMarkdown(truth: string, folder: string, field: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for await (const article of readTruth(truth)) {
    const name = basename(article.document).replace(/\.txt$/, '');
    writeFileSync(join(folder, `${name}.md`), markdownOf(article, field));
  }
}

/** A JSON value is a YAML value, too. */
function markdownOf({ title, publishedOn, source, tags, blocks }: Truth, field: string): string {
  const facts = [
    `title: ${JSON.stringify(title ?? '')}`,
    ...(publishedOn ? [`date: ${publishedOn}`] : []),
    `source: ${JSON.stringify(source ?? '')}`,
    `${field}: ${JSON.stringify(tags.map(({ text }) => text))}`,
  ];
  return `---\n${facts.join('\n')}\n---\n\n${blocks.map(blockOf).join('\n\n')}\n`;
}

function blockOf(block: TruthBlock): string {
  if (block.type === 'paragraph') return escape(block.text);
  const name = block.author ? `${block.author.name} (@${block.author.handle})` : '';
  return `> ${escape(block.text)}\n>\n> — ${escape(name)} ${block.postedOn ?? ''}`;
}

const escape = (text: string): string => text.replaceAll('\n', ' ').replace(MARKUP, String.raw`\$&`);

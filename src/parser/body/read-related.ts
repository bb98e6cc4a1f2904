import type { RelatedStory } from '../../schema/document.ts';
import { isTitle } from '../header/is-title.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Prose } from '../reading/next-line.ts';
import { isEnding } from '../tweets/find-embeds.ts';
import type { Story } from './divide.ts';
import { lineOf } from './part.ts';
import type { Part } from './part.ts';
import { readBlocks } from './read-blocks.ts';

/** Fewer headlines in a row may be a headline and its lines of text. */
const LIST = 3;

/** Reads what stands under "read also" labels: stories, or a bare list of headlines. An empty label is noted. */
export function readRelated(text: string, stories: readonly Story[], ledger: Ledger): RelatedStory[] {
  return stories.flatMap((story) => {
    const parts = partsOf(story, ledger);
    const list = headlinesOf(text, parts, ledger);
    if (list) return list.map((line) => ({ title: takeTitle(text, line, ledger), blocks: [] }));
    return readStory(text, parts, story, ledger);
  });
}

/** The parts of a story. Its own source, tags and date are left out: they are not the document's. */
function partsOf({ label, parts }: Story, ledger: Ledger): readonly Part[] {
  mark(ledger, { start: label.start, end: label.valueStart }, 'label');
  for (const part of parts) {
    if (part.type !== 'labelled' || part.kind === 'readAlso') continue;
    ledger.taken.add(part);
    mark(ledger, part, 'discarded:nested-label');
  }
  return label.valueStart < label.end ? [{ ...label.prose, start: label.valueStart }, ...parts] : parts;
}

/** The lines of a bare list; `undefined` where one of the parts is no headline. */
function headlinesOf(text: string, parts: readonly Part[], ledger: Ledger): readonly Prose[] | undefined {
  if (parts.length < LIST) return undefined;
  const lines: Prose[] = [];
  for (const part of parts) {
    const line = lineOf(part, ledger);
    if (!line || !isTitle(text, line)) return undefined;
    lines.push(line);
  }
  return lines;
}

function readStory(text: string, parts: readonly Part[], { label }: Story, ledger: Ledger): RelatedStory[] {
  const [first, next] = parts.filter((part) => !ledger.taken.has(part));
  if (!first) {
    note(ledger, 'related-empty', label);
    return [];
  }
  const line = isEnding(next) ? undefined : lineOf(first, ledger);
  if (line) ledger.taken.add(first);
  else note(ledger, 'related-title-missing', first);
  const title = line ? takeTitle(text, line, ledger) : null;
  return [{ title, blocks: readBlocks(text, parts, 'related-paragraph', ledger) }];
}

function takeTitle(text: string, line: Prose, ledger: Ledger): string {
  mark(ledger, line, 'related-title');
  return text.slice(line.start, line.end);
}

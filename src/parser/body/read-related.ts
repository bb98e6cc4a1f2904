import type { RelatedStory } from '../../schema/document.ts';
import { isTitle } from '../header/is-title.ts';
import type { Prose } from '../reading/read-lines.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Story } from './divide.ts';
import { taken } from './part.ts';
import type { BodyPart } from './part.ts';
import { readBlocks } from './read-blocks.ts';

/** Fewer headlines in a row may be a headline and its lines of text. */
const LIST = 3;

/** Reads what stands under "read also" labels: stories, or a bare list of headlines. An empty label is noted. */
export function readRelated(text: string, stories: readonly Story[], ledger: Ledger): RelatedStory[] {
  return stories.flatMap((story) => {
    const parts = partsOf(story, ledger);
    const lines = headlinesOf(text, parts);
    if (lines) return lines.map((line) => ({ title: takeTitle(text, line, ledger), blocks: [] }));
    return readStory(text, parts, story, ledger);
  });
}

/** The parts of a story. Its own source, tags and date are left out: they are not the document's. */
function partsOf({ label, parts }: Story, ledger: Ledger): BodyPart[] {
  mark(ledger, { start: label.start, end: label.valueStart }, 'label');
  const beside = { ...label.prose, start: label.valueStart };
  const own = parts.map((part) => {
    if (part.type !== 'labelled') return part;
    if (part.kind === 'readAlso') return part.prose;
    mark(ledger, part, 'discarded:nested-label');
    return taken(part);
  });
  return beside.start < beside.end ? [beside, ...own] : own;
}

/** The lines of a bare list; `undefined` where one of the parts is no headline. */
function headlinesOf(text: string, parts: readonly BodyPart[]): Prose[] | undefined {
  const lines = parts.filter((part): part is Prose => part.type === 'prose' && isTitle(text, part));
  return lines.length === parts.length && lines.length >= LIST ? lines : undefined;
}

function readStory(text: string, parts: readonly BodyPart[], { label }: Story, ledger: Ledger): RelatedStory[] {
  const at = parts.findIndex(({ type }) => type !== 'taken');
  const [title, next] = at < 0 ? [] : parts.slice(at);
  if (!title) {
    note(ledger, 'related-empty', label);
    return [];
  }
  if (title.type !== 'prose' || next?.type === 'ending') {
    note(ledger, 'related-title-missing', title);
    return [{ title: null, blocks: readBlocks(text, parts, 'related-paragraph', ledger) }];
  }
  const body = parts.slice(at + 1);
  return [{ title: takeTitle(text, title, ledger), blocks: readBlocks(text, body, 'related-paragraph', ledger) }];
}

function takeTitle(text: string, line: Prose, ledger: Ledger): string {
  mark(ledger, line, 'related-title');
  return text.slice(line.start, line.end);
}

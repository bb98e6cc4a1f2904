import type { RelatedStory } from '../../schema/document.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Story } from './divide.ts';
import { taken } from './part.ts';
import type { BodyPart } from './part.ts';
import { readBlocks } from './read-blocks.ts';

/** Reads the stories under "read also" labels. An empty one is noted and left out. */
export function readRelated(text: string, stories: readonly Story[], ledger: Ledger): RelatedStory[] {
  return stories.flatMap((story) => readStory(text, story, ledger) ?? []);
}

function readStory(text: string, { label, parts }: Story, ledger: Ledger): RelatedStory | undefined {
  mark(ledger, { start: label.start, end: label.valueStart }, 'label');
  const pieces: BodyPart[] = [];
  const beside = { ...label.prose, start: label.valueStart };
  if (beside.start < beside.end) pieces.push(beside);
  for (const part of parts) {
    if (part.type !== 'labelled') pieces.push(part);
    else if (part.kind === 'readAlso') pieces.push(part.prose);
    else {
      mark(ledger, part, 'discarded:nested-label');
      pieces.push(taken(part));
    }
  }
  const [title] = pieces;
  if (!title) note(ledger, 'related-empty', label);
  if (!title) return undefined;
  const second = pieces[1];
  if (title.type !== 'prose' || second?.type === 'ending') {
    note(ledger, 'related-title-missing', title);
    return { title: null, blocks: readBlocks(text, pieces, 'related-paragraph', ledger) };
  }
  mark(ledger, title, 'related-title');
  return {
    title: text.slice(title.start, title.end),
    blocks: readBlocks(text, pieces.slice(1), 'related-paragraph', ledger),
  };
}

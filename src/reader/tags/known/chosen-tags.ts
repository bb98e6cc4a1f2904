import { withoutBidiControls } from '../../../arabic/without-bidi-controls.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import { isUnknown, type TagKnowledge } from './tag-knowledge.ts';

/** A tag that the reader has chosen. */
export interface ChosenTag {
  readonly slug: string;
  readonly text: string;
  readonly use: 'selected' | 'excluded';
  /** False where the edition has no such tag: the address is from another time, or mistyped. */
  readonly known: boolean;
}

/** Names the tags of a choice; a tag that nothing is known of yet is named by its slug. */
export function chosenTags(known: TagKnowledge, { selected, excluded }: TagChoice): ChosenTag[] {
  const named = (use: ChosenTag['use']) => (slug: string) => ({
    slug,
    text: withoutBidiControls(known.tags.get(slug)?.text ?? slug.replaceAll('-', ' ')),
    use,
    known: !isUnknown(known, slug),
  });
  return [...selected.map(named('selected')), ...excluded.map(named('excluded'))];
}

import { useLayoutEffect, useState } from 'react';
import type { ListedStory } from '../edition/listing.ts';
import { StoryList } from './StoryList.tsx';
import type { ListProps } from './PublishedList.tsx';

interface Props extends ListProps {
  /** The published list, where it takes the place of that. */
  readonly standing: readonly ListedStory[] | undefined;
}

/** A list that is not as it was published. Where it takes that one's place, the link that had the focus there has it here. */
export function RedrawnList({ stories, lead, standing }: Props) {
  // Asked before it is drawn: then what has focus is still there.
  const [focused] = useState(() => (standing ? document.activeElement?.getAttribute('href') : undefined));
  useLayoutEffect(() => {
    if (!focused || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`main a[href="${focused}"]`)?.focus({ preventScroll: true });
  }, [focused]);
  return <StoryList stories={stories} lead={lead} standing={standing} />;
}

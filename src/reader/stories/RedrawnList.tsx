import { useLayoutEffect, useState } from 'react';
import { StoryList } from './StoryList.tsx';
import type { ListProps } from './PublishedList.tsx';

interface Props extends ListProps {
  /** Whether it takes the place of the published list. */
  readonly inPlace: boolean;
}

/** A list that is not as it was published. Where it takes that one's place, the link that had the focus there has it here. */
export function RedrawnList({ stories, lead, inPlace }: Props) {
  // Asked before it is drawn: then what has focus is still there.
  const [focused] = useState(() => (inPlace ? document.activeElement?.getAttribute('href') : undefined));
  useLayoutEffect(() => {
    if (!focused || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`main a[href="${focused}"]`)?.focus({ preventScroll: true });
  }, [focused]);
  return <StoryList stories={stories} lead={lead} />;
}

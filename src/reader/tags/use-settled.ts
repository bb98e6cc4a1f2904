import { useEffect, useState } from 'react';

const PAUSE = 500;

/**
 * A sentence for a status region: empty as long as it is the first one, then the newest one, half a second after it or
 * `restart` last changed. Said sooner, it would be cut off by the next key or the box just ticked.
 */
export function useSettled(sentence: string, first: string, restart: unknown): string {
  const [said, say] = useState('');
  const unsaid = sentence !== (said || first);
  useEffect(() => {
    if (!unsaid) return undefined;
    const timer = setTimeout(() => say(sentence), PAUSE);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `restart` is there to start the pause again
  }, [sentence, unsaid, restart]);
  return said;
}

import { useEffect, useState } from 'react';

const PAUSE = 500;

/**
 * A sentence for a status region: empty until there is one that changes, then the newest one, half a second after it or
 * `restart` last changed. Said sooner, it would be cut off by the next key or the box just ticked.
 */
export function useSettled(sentence: string | undefined, restart: unknown): string {
  const [first, setFirst] = useState(sentence);
  const [said, say] = useState('');
  if (first === undefined && sentence !== undefined) setFirst(sentence);
  const unsaid = sentence !== undefined && sentence !== (said || first);
  useEffect(() => {
    if (!unsaid) return undefined;
    const timer = setTimeout(() => say(sentence), PAUSE);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `restart` is there to start the pause again
  }, [sentence, unsaid, restart]);
  return said;
}

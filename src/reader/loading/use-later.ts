import { startTransition, useEffect, useState } from 'react';

/**
 * A value that follows another one when that has been drawn: until then the one before it. What hangs on it comes a frame later, and
 * all that does comes in one frame.
 */
export function useLater<Value>(value: Value): Value {
  const [later, follow] = useState(() => value);
  useEffect(() => {
    if (later !== value) startTransition(() => follow(() => value));
  }, [later, value]);
  return later;
}

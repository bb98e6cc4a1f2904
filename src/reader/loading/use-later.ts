import { startTransition, useEffect, useState } from 'react';

/**
 * A value that follows another one when that has been drawn: until then the one before it. What hangs on it comes a frame later, and
 * all that does comes in one frame.
 *
 * @param first what stands there before anything was drawn; the value itself, without one
 */
export function useLater<Value>(value: Value, first: Value = value): Value {
  const [later, follow] = useState(() => first);
  useEffect(() => {
    if (later !== value) startTransition(() => follow(() => value));
  }, [later, value]);
  return later;
}

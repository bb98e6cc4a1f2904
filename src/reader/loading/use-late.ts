import { useEffect, useState } from 'react';

/** In milliseconds: what takes no longer is not felt as waiting. */
const LATE = 150;

/** Whether something has been waited for so long that it should be seen. What comes in time changes nothing on the screen, and costs no drawing. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late && waiting;
}

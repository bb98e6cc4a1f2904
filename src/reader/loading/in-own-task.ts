/**
 * Does work in a task of its own, before the next frame where a browser can promise that. What is set while an event is heard React draws piece by
 * piece, with all that hangs on it; in a task of its own it draws once, and does after the paint what nobody sees.
 */
export function inOwnTask(work: () => void): void {
  if ('scheduler' in window) void scheduler.postTask(work, { priority: 'user-blocking' });
  else setTimeout(work);
}

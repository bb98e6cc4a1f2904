/** What is kept on the reader's device, each under `warraq.<name>`. */
export type Setting = 'language' | 'theme' | 'read';

const listeners = new Set<() => void>();
let blocked = false;

function reportBlocked(): void {
  if (blocked) return;
  blocked = true;
  for (const listener of listeners) listener();
}

/** A kept setting; `undefined` where none is kept, or where the browser refuses storage. */
export function readSetting(name: Setting): string | undefined {
  try {
    return localStorage.getItem(`warraq.${name}`) ?? undefined;
  } catch {
    reportBlocked();
    return undefined;
  }
}

/** Keeps a setting. Where storage is blocked or full it is lost when the page closes; see `isStorageBlocked`. */
export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(`warraq.${name}`, value);
  } catch {
    reportBlocked();
  }
}

/** Whether the device has refused to keep something since the page was opened. */
export function isStorageBlocked(): boolean {
  return blocked;
}

/** Calls back when the device first refuses to keep something. @returns what ends it */
export function onStorageBlocked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

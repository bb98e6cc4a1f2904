import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './storage.ts';

/** More would make the device's copy grow without end; the oldest are forgotten first. */
const KEPT = 1000;

const listeners = new Set<() => void>();
let articles: ReadonlySet<string> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readArticles(): ReadonlySet<string> {
  articles ??= new Set(readSetting('read')?.split(' ').filter(Boolean));
  return articles;
}

/** Keeps on the device, and only there, that an article was opened. */
export function markRead(id: string): void {
  if (readArticles().has(id)) return;
  articles = new Set([...readArticles(), id].slice(-KEPT));
  writeSetting('read', [...articles].join(' '));
  for (const listener of listeners) listener();
}

const NONE: ReadonlySet<string> = new Set();

/** The ids of the articles opened on this device; none while a page is taken over, for it was published for all readers. */
export function useReadArticles(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, readArticles, () => NONE);
}

import { hash53 } from './hash.ts';

/** Which of an edition's tag maps knows a tag, by its key; the same for who writes and who reads them. */
export function tagMapOf(key: string, maps: number): number {
  return hash53(key) % maps;
}

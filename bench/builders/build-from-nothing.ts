import { rmSync } from 'node:fs';
import type { Measured } from '../measuring/run-measured.ts';
import type { Builder } from './builder.ts';

/** A first build: what earlier ones left goes before, and is not counted. */
export function buildFromNothing(builder: Builder): Promise<Measured> {
  for (const path of [builder.out, ...(builder.caches ?? [])]) rmSync(path, { recursive: true, force: true });
  return builder.build();
}

import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptFile, readRecord, writeRecord } from '../../../src/publisher/site/build-record.ts';
import { studyFile } from '../../../src/publisher/site/study-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { EMPTY_RECORD } from './empty-record.ts';

/** A folder of which is kept what is kept of a site. */
function keptSite(content: string): string {
  const out = temporaryFolder();
  studyFile(out).commit();
  writeRecord(out, { ...EMPTY_RECORD, content });
  return out;
}

test('what is kept of a site is forgotten when its folder is gone, and of no other', () => {
  const [gone, stays] = [keptSite('/a'), keptSite('/b')];
  expect(readRecord(gone)?.content).toBe('/a');
  rmSync(gone, { recursive: true });
  keptSite('/c');
  const left = (out: string) => (['record', 'study', 'out'] as const).filter((kind) => existsSync(keptFile(out, kind)));
  expect([left(gone), left(stays)]).toEqual([[], ['record', 'study', 'out']]);
  expect(readRecord(stays)?.content).toBe('/b');
});

import { expect, test } from 'vitest';
import type { KeptPart } from '../../../src/corpus/kept/kept-study.ts';
import { keptParts } from '../../../src/publisher/dev/kept-parts.ts';
import { publish } from '../../../src/publisher/publish.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

/** The parts kept of a small study. */
function partsOf(): readonly KeptPart[] {
  const parts: KeptPart[] = [];
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة تفتح أبوابها'), 'b.txt': documentText('جسر جديد') });
  const { plan } = publish(folder, { keep: (part) => void parts.push(structuredClone(part)) });
  return [...parts, plan.neighbours()];
}

/** Writes to every row of numbers in plain data. */
function writeOver(value: unknown): void {
  if (ArrayBuffer.isView(value)) new Uint8Array(value.buffer, value.byteOffset, value.byteLength).fill(7);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(writeOver);
}

test('a study that was written to is read anew as it was', () => {
  const parts = partsOf();
  const kept = keptParts();
  for (const part of parts) kept.add(part);
  const { knowledge, layout, neighbours } = kept.study() ?? {};
  const [tags, laid, near] = ['tags', 'layout', 'neighbours'].map((type) => parts.find((part) => part.type === type));
  expect({ type: 'tags', knowledge }).toEqual(tags);
  writeOver([knowledge, layout, neighbours]);
  expect(kept.study()?.knowledge).toEqual(tags?.type === 'tags' && tags.knowledge);
  expect(kept.study()?.layout).toEqual(laid);
  expect(kept.study()?.neighbours).toEqual(near);
});

test('a part that is changed after it was kept is kept as it was', () => {
  const parts = partsOf();
  const kept = keptParts();
  for (const part of parts) kept.add(part);
  const before = kept.study()?.neighbours;
  parts.forEach(writeOver);
  expect(kept.study()?.neighbours).toEqual(before);
});

test('without all its parts there is no study', () => {
  const kept = keptParts();
  for (const part of partsOf().slice(1)) kept.add(part);
  expect(kept.study()).toBeUndefined();
});

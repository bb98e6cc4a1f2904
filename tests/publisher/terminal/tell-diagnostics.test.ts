import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellDiagnostics } from '../../../src/publisher/terminal/tell-diagnostics.ts';
import type { PublishedDocument } from '../../../src/publisher/publish.ts';
import type { DiagnosticCode, Severity } from '../../../src/schema/diagnostic.ts';

function met(name: string, code: DiagnosticCode, severity: Severity): PublishedDocument {
  const diagnostic = { code, severity, line: 1, column: 1, found: '' };
  return { name, rejected: severity === 'rejected', diagnostics: [diagnostic], digest: '', stamp: null, beside: '' };
}

const CONTENT = join(process.cwd(), 'content');

function told(documents: readonly PublishedDocument[], before: ReadonlySet<string> = new Set()) {
  const lines: string[] = [];
  const all = tellDiagnostics(documents, CONTENT, before, (line) => lines.push(line));
  return { lines, all };
}

test('the worst is told first, each under a path that a terminal can open', () => {
  const { lines } = told([
    met('a.txt', 'title-repeated', 'repaired'),
    met('b.txt', 'date-missing', 'missing'),
    met('c.txt', 'document-empty', 'rejected'),
  ]);
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'content/c.txt:1:1',
    'content/b.txt:1:1',
    'content/a.txt:1:1',
  ]);
});

test('what was told before is not told again, and what came back is', () => {
  const first = told([met('a.txt', 'date-missing', 'missing')]);
  const second = told([met('a.txt', 'date-missing', 'missing'), met('b.txt', 'date-missing', 'missing')], first.all);
  expect(second.lines).toMatchObject([expect.stringContaining('content/b.txt')]);
  const third = told([met('b.txt', 'date-missing', 'missing')], second.all);
  expect(third.lines).toEqual([]);
  expect(told([met('a.txt', 'date-missing', 'missing')], third.all).lines).toHaveLength(1);
});

test('a pile with much to tell names the command that tells all', () => {
  const documents = Array.from({ length: 50 }, (_, at) => met(`${at}.txt`, 'date-missing', 'missing'));
  const { lines } = told(documents);
  expect(lines).toHaveLength(41);
  expect(lines.at(-1)).toBe('… and 10 more of the kind: npm run report -- content');
});

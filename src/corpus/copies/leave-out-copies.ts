import type { Diagnostic, DiagnosticCode } from '../../schema/diagnostic.ts';
import type { ParsedDocument } from '../../schema/document.ts';
import { wordsOf } from '../tagged-document.ts';
import { findCopies } from './find-copies.ts';

/** A diagnostic with the name of the document it is about. */
export interface DocumentDiagnostic {
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

/**
 * Joins documents that say the same, word for word, into the first of them, and reports those that nearly do:
 * a reader is never shown one story twice, and an owner is told of every file that was not used.
 */
export function leaveOutCopies(documents: readonly ParsedDocument[]): {
  readonly kept: readonly ParsedDocument[];
  readonly diagnostics: readonly DocumentDiagnostic[];
} {
  const finder = findCopies();
  const kept: ParsedDocument[] = [];
  const diagnostics: DocumentDiagnostic[] = [];
  for (const document of documents) {
    const { name } = document;
    const copy = finder.add(name, wordsOf(document).hashes);
    if (!copy?.exact) kept.push(document);
    if (copy)
      diagnostics.push({
        name,
        diagnostic: copyOf(copy.original, copy.exact ? 'duplicate-document' : 'near-duplicate-document'),
      });
  }
  return { kept, diagnostics };
}

const copyOf = (found: string, code: DiagnosticCode): Diagnostic => ({
  code,
  severity: 'repaired',
  line: 1,
  column: 1,
  found,
});

import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Copy } from './find-copies.ts';

/** A diagnostic with the name of the document it is about. */
export interface DocumentDiagnostic {
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

/** Tells of a copy, at the copy: an owner is told of every file that was not used, or that nearly repeats another. */
export const copyDiagnostic = ({ original, exact }: Copy): Diagnostic => ({
  code: exact ? 'duplicate-document' : 'near-duplicate-document',
  severity: 'repaired',
  line: 1,
  column: 1,
  found: original,
});

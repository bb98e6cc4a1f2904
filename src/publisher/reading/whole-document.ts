import type { Diagnostic, DiagnosticCode, Severity } from '../../schema/diagnostic.ts';

/** A diagnostic about a document as a whole: it stands at its first character. */
export function wholeDocument(code: DiagnosticCode, severity: Severity, found: string): Diagnostic {
  return { code, severity, line: 1, column: 1, found };
}

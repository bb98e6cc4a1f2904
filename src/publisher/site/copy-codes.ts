import type { Diagnostic, DiagnosticCode } from '../../schema/diagnostic.ts';

const COPIES: ReadonlySet<DiagnosticCode> = new Set(['duplicate-document', 'near-duplicate-document']);

/** Whether it tells that a document repeats another one, which is then what was found. */
export const isCopyDiagnostic = ({ code }: Diagnostic): boolean => COPIES.has(code);

import type { Diagnostic, DiagnosticCode, Severity } from '../../schema/diagnostic.ts';
import type { CodeCount, Example } from './survey.ts';

const EXAMPLES = 3;

const RANK: Readonly<Record<Severity, number>> = { rejected: 0, missing: 1, repaired: 2 };

/** Counts diagnostics by their codes, keeping a few of each to look at. */
export interface CodeCounter {
  add(document: string, diagnostics: readonly Diagnostic[]): void;
  finish(): CodeCount[];
}

interface Open {
  readonly code: DiagnosticCode;
  severity: Severity;
  occurrences: number;
  documents: number;
  lastDocument: string | undefined;
  readonly examples: Example[];
}

export function countCodes(): CodeCounter {
  const open = new Map<DiagnosticCode, Open>();
  return {
    add(document, diagnostics) {
      for (const { code, severity, line, column, found } of diagnostics) {
        const one = open.get(code) ?? {
          code,
          severity,
          occurrences: 0,
          documents: 0,
          lastDocument: undefined,
          examples: [],
        };
        open.set(code, one);
        one.occurrences += 1;
        if (one.lastDocument !== document) one.documents += 1;
        one.lastDocument = document;
        if (RANK[severity] < RANK[one.severity]) one.severity = severity;
        if (one.examples.length < EXAMPLES) one.examples.push({ document, line, column, found });
      }
    },
    finish() {
      return [...open.values()]
        .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || b.occurrences - a.occurrences)
        .map(({ code, severity, occurrences, documents, examples }) => ({
          code,
          severity,
          occurrences,
          documents,
          examples,
        }));
    },
  };
}

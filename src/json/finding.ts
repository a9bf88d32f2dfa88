/** What a check finds: a mistake at a node of the manifest. The document turns it into a problem with a line. */
import type { Problem, Severity } from '../problem/problem.ts';
import type { JsonDocument, Where } from './json-document.ts';

export interface Finding extends Where {
  readonly rule: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  readonly hint: string | null;
}

export function placeFinding(document: JsonDocument, finding: Finding): Problem {
  const { rule, severity, pointer, message, hint } = finding;
  return { rule, severity, message, file: document.file, pointer, hint, ...document.place(pointer, finding) };
}

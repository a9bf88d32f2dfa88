/** What a check finds: a mistake at a node of the manifest. The document turns it into a problem with a line. */
import type { Problem, Severity } from '../problem/problem.ts';
import { type JsonDocument, type Where, writtenPointer } from './json-document.ts';

export interface Finding extends Where {
  readonly rule: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  readonly hint: string | null;
  readonly oncePerRun?: true;
}

export function placeFinding(document: JsonDocument, finding: Finding): Problem {
  const { rule, severity, message, hint, oncePerRun } = finding;
  const pointer = writtenPointer(document, finding.pointer);
  const once = oncePerRun === undefined ? {} : { oncePerRun };
  return {
    rule,
    severity,
    message,
    file: document.file,
    pointer,
    hint,
    ...once,
    ...document.place(finding.pointer, finding),
  };
}

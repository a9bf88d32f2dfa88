/** Problems as diagnostics of the protocol. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Problem, Severity } from '../../problem/problem.ts';
import { type KnownFile, uriOf } from './known-file.ts';
import { lineRange, rangeOfProblem } from './text-places.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/**
 * What a problem says, with its hint. One of another file, such as a template that every page is made with, stands at the
 * first line of the document, with a way to its own place.
 *
 * @param isMarked the document begins with a byte order mark
 */
export function diagnosticOf(problem: Problem, { file, root }: KnownFile, isMarked: boolean): Diagnostic {
  const { rule, severity, message, hint } = problem;
  const isHere = problem.file === file;
  const said = hint === null ? message : `${message}\n${hint}`;
  const own = rangeOfProblem(problem, isMarked);
  return {
    range: isHere ? own : lineRange(1),
    severity: SEVERITIES[severity],
    code: rule,
    source: 'scimanifest',
    message: isHere ? said : `${problem.file}:${problem.line}: ${said}`,
    ...(isHere ? {} : { relatedInformation: [{ location: { uri: uriOf(root, problem.file), range: own }, message }] }),
  };
}

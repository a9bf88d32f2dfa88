/**
 * Workflow commands of GitHub Actions: each problem becomes an annotation on its line of the pull request.
 * A message escapes `%`, CR and LF; a property escapes `:` and `,` as well.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

import { visible } from './plain-text.ts';
import type { Printer } from './printer.ts';
import type { Problem, Severity } from './problem.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const printGithub: Printer = ({ problems }) => problems.map((problem) => `${annotation(problem)}\n`).join('');

function annotation(problem: Problem): string {
  const { severity, message, hint, rule } = problem;
  const properties = Object.entries(placeOf(problem)).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const body = hint === null ? message : `${message}\n${hint}`;
  const place = [...properties, `title=${escapeProperty(rule)}`].join(',');
  return `::${COMMANDS[severity]} ${place}::${escapeMessage(body)}`;
}

/** GitHub ignores columns of places that span lines. */
function placeOf({ file, line, column, endLine, endColumn }: Problem): Record<string, string | number> {
  // What failed as a whole has no place, and GitHub takes an annotation without one.
  if (file === '') return {};
  const start = { file, line, col: column };
  if (endLine === undefined || endColumn === undefined) return start;
  return endLine === line ? { ...start, endLine, endColumn } : { file, line, endLine };
}

function escapeMessage(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => visible(line).replaceAll('%', '%25'));
  return lines.join('%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Workflow commands of GitHub Actions: each change becomes an annotation on its line of the pull request. A message
 * escapes `%`, CR and LF; a property escapes `:` and `,` as well.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
import { visible } from '../../problem/plain-text.ts';
import { printGithub as printProblems } from '../../problem/print-github.ts';
import { approvalWords } from '../approval/granted-approval.ts';
import type { Change, ChangeSeverity } from '../change.ts';
import { type ReviewPrinter, type ReviewReport, SEVERITY_WORDS } from './review-report.ts';
import { witnessLines } from './witness-lines.ts';

const COMMANDS: Readonly<Record<ChangeSeverity, string>> = { breaking: 'error', action: 'warning', safe: 'notice' };

export const printGithub: ReviewPrinter = (report) => {
  const problems = printProblems({ problems: report.problems, sources: report.sources, color: false });
  return problems + report.changes.map((change) => `${annotation(change, report)}\n`).join('');
};

function annotation(change: Change, { approved }: ReviewReport): string {
  const { severity, message, file, line, column, id, fingerprint, witness } = change;
  const approval = approved.get(fingerprint);
  const command = approval === undefined ? COMMANDS[severity] : 'notice';
  const lines = [
    message,
    ...(witness === null ? [] : witnessLines(witness).map(({ label, text }) => `${label}: ${text}`)),
    approval === undefined ? `Fingerprint: ${fingerprint}` : `Approved: ${approvalWords(approval)}`,
  ];
  const title = `${SEVERITY_WORDS[severity]}: ${id}`;
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(title)}`;
  return `::${command} ${properties}::${lines.map(escapeLine).join('%0A')}`;
}

function escapeLine(text: string): string {
  return visible(text.replaceAll(/\r\n|\r|\n/gu, ' ')).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeLine(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

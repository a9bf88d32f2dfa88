import { publicProblem } from '../../problem/print-json.ts';
import type { Change } from '../change.ts';
import type { ReviewPrinter } from './review-report.ts';

/** The public shape: the changes, each with its properties in a fixed order; then what was approved, and the problems. */
export const printJson: ReviewPrinter = ({ changes, approved, problems }) => {
  const approvals = [...approved].map(([fingerprint, granted]) => ({ fingerprint, ...granted }));
  const document = { changes: changes.map(publicChange), approved: approvals, problems: problems.map(publicProblem) };
  return `${JSON.stringify(document, null, 2)}\n`;
};

function publicChange(change: Change): Omit<Change, 'subject'> {
  const { id, fingerprint, connector, connectors, severity, message, file, line, column, pointer, witness, affects } =
    change;
  const all = connectors === undefined ? {} : { connectors };
  return { id, fingerprint, connector, ...all, severity, message, file, line, column, pointer, witness, affects };
}

import { printJsonDocument } from '../../problem/json-documents.ts';
import { publicProblem } from '../../problem/print-json.ts';
import type { GrantedApproval } from '../approval/granted-approval.ts';
import type { Change } from '../change.ts';
import type { ReviewPrinter } from './review-report.ts';

/** The public shape: the changes, each with its properties in a fixed order; then what was approved, and the problems. */
export const printJson: ReviewPrinter = ({ changes, approved, problems }) =>
  printJsonDocument('diff', {
    changes: changes.map(publicChange),
    approved: publicApprovals(approved),
    problems: problems.map(publicProblem),
  });

/** What of the changes was approved, by their fingerprints. */
export function publicApprovals(approved: ReadonlyMap<string, GrantedApproval>) {
  return [...approved].map(([fingerprint, granted]) => ({ fingerprint, ...granted }));
}

/** A change as programs read it. */
export function publicChange(change: Change): Omit<Change, 'subject'> {
  const { id, fingerprint, connector, connectors, severity, message, file, line, column, pointer, witness, affects } =
    change;
  const all = connectors === undefined ? {} : { connectors };
  return { id, fingerprint, connector, ...all, severity, message, file, line, column, pointer, witness, affects };
}

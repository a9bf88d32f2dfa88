/** Which breaking changes may go into a tenant: those that a person approved, as for a change of a manifest. */
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { type Approvals, applyApprovals, NO_APPROVALS, readApprovals } from '../../review/approval/approvals.ts';
import type { GrantedApproval } from '../../review/approval/granted-approval.ts';
import type { Change } from '../../review/change.ts';
import { CannotRun } from '../shell.ts';

export interface Allowed {
  readonly approved: ReadonlyMap<string, GrantedApproval>;
  /** Breaking, and approved by nobody. */
  readonly open: readonly Change[];
}

export function allowedBy(changes: readonly Change[], approvals: Approvals): Allowed {
  const { approved } = applyApprovals(approvals, NO_APPROVALS, changes);
  const open = changes.filter(({ severity, fingerprint }) => severity === 'breaking' && !approved.has(fingerprint));
  return { approved, open };
}

/** @throws CannotRun for a list that cannot be read: it approves nothing, and nobody would know why */
export function readApprovalsFile(root: string): Approvals {
  const place = placeIn(root, 'connectors', 'approved-changes.json');
  const text = readIfThere(place);
  if (text === null) return NO_APPROVALS;
  const approvals = readApprovals(text, place.shown);
  const [problem] = approvals.problems;
  if (problem !== undefined)
    throw new CannotRun(`${place.shown}:${problem.line}: ${problem.message}`, problem.hint ?? undefined);
  return approvals;
}

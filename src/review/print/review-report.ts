import type { Problem } from '../../problem/problem.ts';
import type { Change, ChangeSeverity } from '../change.ts';
import { CHANGE_SEVERITIES } from '../change.ts';

/** Everything that a review found: what each format prints. */
export interface ReviewReport {
  /** What the manifests were compared with, as a person names it. */
  readonly base: string;
  readonly changes: readonly Change[];
  /** Fingerprint → reason, of the changes that were approved. */
  readonly approved: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** The texts that problems point into. */
  readonly sources: ReadonlyMap<string, string>;
  /** Id → name of the app. */
  readonly names: ReadonlyMap<string, string>;
  readonly color: boolean;
}

export type ReviewPrinter = (report: ReviewReport) => string;

/** How severities are called. */
export const SEVERITY_WORDS: Readonly<Record<ChangeSeverity, string>> = {
  breaking: 'breaking',
  action: 'needs action',
  safe: 'safe',
};

/** `1 breaking, 2 need action, 3 safe`, with what was approved. */
export function summaryOf({ changes, approved }: ReviewReport): string {
  const counts = CHANGE_SEVERITIES.map((severity) => ({
    severity,
    number: changes.filter((change) => change.severity === severity).length,
  }));
  const words = counts.map(({ severity, number }) =>
    severity === 'action' ? `${number} ${number === 1 ? 'needs' : 'need'} action` : `${number} ${severity}`,
  );
  const approvals = changes.filter(({ fingerprint }) => approved.has(fingerprint)).length;
  return `${words.join(', ')}${approvals === 0 ? '' : ` (${approvals} approved)`}`;
}

/** The changes by connector, in their order. */
export function byConnector(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.connector, [...(groups.get(change.connector) ?? []), change]);
  return groups;
}

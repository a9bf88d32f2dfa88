import type { Problem } from '../../problem/problem.ts';
import type { GrantedApproval } from '../approval/granted-approval.ts';
import type { Change, ChangeSeverity } from '../change.ts';
import { CHANGE_SEVERITIES } from '../change.ts';

/** Everything that a review found: what each format prints. */
export interface ReviewReport {
  /** What the manifests were compared with, as a person names it. */
  readonly base: string;
  readonly changes: readonly Change[];
  /** Fingerprint → why it may pass, of the changes that were approved. */
  readonly approved: ReadonlyMap<string, GrantedApproval>;
  readonly problems: readonly Problem[];
  /** How many manifests cannot be compared, because they cannot be read. */
  readonly unread: number;
  /** The texts that problems point into. */
  readonly sources: ReadonlyMap<string, string>;
  /** Id → name of the app. */
  readonly names: ReadonlyMap<string, string>;
  /** What the address of a file begins with: empty where files stand beside the report. */
  readonly links: string;
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

/** What keeps anything from being compared stands first; what is only worth knowing, after the changes. */
export function problemsAround({ problems }: ReviewReport): {
  readonly first: readonly Problem[];
  readonly last: readonly Problem[];
} {
  return {
    first: problems.filter(({ severity }) => severity === 'error'),
    last: problems.filter(({ severity }) => severity !== 'error'),
  };
}

/** What to say where there is no change: that nothing changed is known only where everything could be read. */
export function nothingWords({ base, unread }: ReviewReport, write: (text: string) => string): string {
  if (unread === 0) return `Nothing changed compared with ${write(base)}.`;
  return `Nothing could be compared with ${write(base)}: ${unreadWords(unread)}.`;
}

/** `1 manifest cannot be read`. */
export function unreadWords(unread: number): string {
  return `${unread} ${unread === 1 ? 'manifest' : 'manifests'} cannot be read`;
}

/** The address of a line of a file. */
export function addressOf({ links }: ReviewReport, file: string, line: number, endLine = line): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${links}${path}#L${line}${endLine === line ? '' : `-L${endLine}`}`;
}

/** The changes by connector, in their order. */
export function byConnector(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.connector, [...(groups.get(change.connector) ?? []), change]);
  return groups;
}

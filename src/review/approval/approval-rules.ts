import type { RuleEntry } from '../../problem/problem.ts';

export type ApprovalRuleId = 'approval-malformed' | 'approval-repeated' | 'approval-unused';

const none = { example: 'none', bad: '', good: '' } as const;

/** What can be wrong with the list of approved changes. */
export const APPROVAL_RULES: Readonly<Record<ApprovalRuleId, RuleEntry>> = {
  'approval-malformed': {
    id: 'approval-malformed',
    severity: 'error',
    title: 'Each approval names a change and says why it may pass.',
    cause: 'An entry of connectors/approved-changes.json has no fingerprint, no reason, or something else in it.',
    fix: 'Write { "fingerprint": "…", "reason": "…" }, with the fingerprint that "scimanifest diff" prints.',
    ...none,
  },
  'approval-repeated': {
    id: 'approval-repeated',
    severity: 'warning',
    title: 'A change is approved once.',
    cause: 'Two entries of connectors/approved-changes.json have the same fingerprint.',
    fix: 'Keep the one with the better reason.',
    ...none,
  },
  'approval-unused': {
    id: 'approval-unused',
    severity: 'warning',
    title: 'Each approval belongs to a change.',
    cause: 'The change was merged or taken back, or it was changed again and has another fingerprint now.',
    fix: 'Remove the entry, or approve the change as it is now.',
    ...none,
  },
};

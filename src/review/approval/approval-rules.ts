import type { RuleEntry } from '../../problem/problem.ts';

export type ApprovalRuleId = 'approval-malformed' | 'approval-repeated' | 'approval-stale' | 'approval-unused';

const none = { example: 'none', bad: '', good: '' } as const;

/** What can be wrong with the list of approved changes. */
export const APPROVAL_RULES: Readonly<Record<ApprovalRuleId, RuleEntry>> = {
  'approval-malformed': {
    id: 'approval-malformed',
    severity: 'error',
    title: 'Each approval names a change and says why it may pass.',
    cause: 'An entry of connectors/approved-changes.json has no fingerprint, no reason, or something else in it.',
    fix: 'Write { "fingerprint": "…", "reason": "…", "by": "…", "on": "2026-11-28" }, with the fingerprint that "scimanifest diff" prints; the last two may be left out.',
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
  'approval-stale': {
    id: 'approval-stale',
    severity: 'warning',
    title: 'Each approval is given once.',
    cause:
      'The entry was there before the change: it approved what was merged with it, and the same change is made again now.',
    fix: 'Look at the change again. If it may pass, replace the entry: another reason, or the day in "on".',
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

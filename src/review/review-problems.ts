/** What keeps manifests from being compared, or from being relied on. */
import type { Problem, RuleEntry } from '../problem/problem.ts';

export type ReviewRuleId = 'manifest-in-conflict' | 'manifest-does-not-lint';

const none = { example: 'none', bad: '', good: '' } as const;

export const REVIEW_RULES: Readonly<Record<ReviewRuleId, RuleEntry>> = {
  'manifest-in-conflict': {
    id: 'manifest-in-conflict',
    severity: 'error',
    title: 'A manifest is compared once its merge is decided.',
    cause: 'Git holds both sides of a conflict for this file, so there is no text to compare.',
    fix: 'Decide the conflict, stage the file, and compare again.',
    ...none,
  },
  'manifest-does-not-lint': {
    id: 'manifest-does-not-lint',
    severity: 'warning',
    title: 'What is compared keeps the rules.',
    cause:
      'The new manifest has errors: `gen` writes nothing from it, and what a change of it means may not come true.',
    fix: 'Run "scimanifest lint", and mend what it says.',
    ...none,
  },
};

/** At the beginning of a file. */
export function reviewProblem(rule: ReviewRuleId, file: string, message: string, hint: string): Problem {
  return { rule, severity: REVIEW_RULES[rule].severity, message, file, line: 1, column: 1, pointer: '', hint };
}

import type { RuleEntry } from '../problem/problem.ts';

export type ConfigurationRuleId =
  | 'configuration-malformed'
  | 'configuration-unknown-rule'
  | 'configuration-error-stays'
  | 'ignore-expired'
  | 'ignore-unused'
  | 'baseline-stale'
  | 'own-rule-failed';

const none = { example: 'none', bad: '', good: '' } as const;

/** What can be wrong with the rules of a team: `scimanifest.config.json` and what it names. */
export const CONFIGURATION_RULES: Readonly<Record<ConfigurationRuleId, RuleEntry>> = {
  'configuration-malformed': {
    id: 'configuration-malformed',
    severity: 'error',
    title: 'The configuration has the form that its schema tells.',
    cause:
      'scimanifest.config.json, its baseline or a module of rules has something in it that nobody reads, or lacks something.',
    fix: 'Write { "rules": { "RULE-ID": "warning" }, "ignore": [{ "rule": "RULE-ID", "reason": "…" }] }. schemas/configuration.schema.json tells all of it to an editor.',
    ...none,
  },
  'configuration-unknown-rule': {
    id: 'configuration-unknown-rule',
    severity: 'error',
    title: 'The configuration speaks of rules that exist.',
    cause: 'The id of a rule is misspelt, or the rule is gone: what the configuration says of it holds for nothing.',
    fix: 'Run "scimanifest explain --list" for every id.',
    ...none,
  },
  'configuration-error-stays': {
    id: 'configuration-error-stays',
    severity: 'warning',
    title: 'What keeps gen from writing stays an error.',
    cause:
      'The configuration lowers or ignores an error of manifests or templates. Nothing would be written from them all the same, so it is still told.',
    fix: 'Take the line away, or name only pages that people wrote: of those, errors can be lowered too.',
    ...none,
  },
  'ignore-expired': {
    id: 'ignore-expired',
    severity: 'warning',
    title: 'What is ignored until a day is mended by then.',
    cause: 'The day in "until" has passed: the problem counts again.',
    fix: 'Mend it, or agree on another day.',
    ...none,
  },
  'ignore-unused': {
    id: 'ignore-unused',
    severity: 'warning',
    title: 'Whatever is ignored is there.',
    cause:
      'No problem of this run is what the row speaks of: it was mended, or the row is misspelt. Left there it could hide the next one.',
    fix: 'Take the row away.',
    ...none,
  },
  'baseline-stale': {
    id: 'baseline-stale',
    severity: 'warning',
    title: 'The baseline holds old problems that are still there.',
    cause: 'Some of them were mended. Until they are taken out, the same ones could come back unseen.',
    fix: 'Run "scimanifest lint --write-baseline": it takes out what is gone, and adds nothing.',
    ...none,
  },
  'own-rule-failed': {
    id: 'own-rule-failed',
    severity: 'error',
    title: 'The rules of the team run on every page.',
    cause:
      'A module of "pageRules" cannot be loaded, exports something else than rules, or threw while it looked at a page.',
    fix: 'Export a list of rules: export const rules = [{ id: "acme-own", title: "…", check: (page) => [{ message: "…", start: 0, end: 1 }] }]. --verbose prints where it happened.',
    ...none,
  },
};

import type { Finding } from '../../json/finding.ts';
import type { LintRule, Subject } from '../lint-rule.ts';
import { manifestRules } from '../manifest-rules.generated.ts';

/** One text that breaks one rule more often than this was pasted from elsewhere: the first places tell that. */
const MOST_OF_A_KIND = 20;

/** What the rules find in a manifest that fits its schema. */
export function ruleFindings(subject: Subject, rules: readonly LintRule[] = manifestRules): Finding[] {
  const findings: Finding[] = [];
  const numbers = new Map<string, number>();
  for (const { id, severity, check, oncePerRun } of rules) {
    const once = oncePerRun === undefined ? {} : { oncePerRun };
    check(subject, (place, message, hint) => {
      const kind = `${id} ${place.pointer}`;
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      if (number <= MOST_OF_A_KIND) findings.push({ rule: id, severity, message, hint, ...once, ...place });
    });
  }
  return findings;
}

/** Every rule in a few words: the list that `explain --list` prints, and the page docs/rules.md. */
import { codeSpan } from '../markdown/code-span.ts';
import { delimiterRow, tableCell, tableRow } from '../markdown/table-cell.ts';
import type { RuleEntry } from '../problem/problem.ts';
import { textOrder } from '../problem/text-order.ts';
import { withCode } from './with-code.ts';

/** What rules look at, in the order of the page. */
export const RULE_KINDS: Readonly<Record<RuleEntry['example'], string>> = {
  manifest: 'Manifests',
  'manifest-text': 'The text of manifests',
  expression: 'Expressions',
  page: 'Pages',
  template: 'Templates',
  none: 'Projects, records, runs',
};

/** A line a rule: how grave it is, what it is called, what holds when it is kept. */
export function ruleList(rules: readonly RuleEntry[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rulesInOrder(rules)
    .map(({ id, severity, title }) => `${severity.padEnd(8)} ${id.padEnd(width)}  ${title}\n`)
    .join('');
}

export function rulesPage(rules: readonly RuleEntry[]): string {
  const parts = Object.entries(RULE_KINDS).map(([kind, heading]) => {
    const rows = rulesInOrder(rules.filter(({ example }) => example === kind)).map(({ id, severity, title }) =>
      tableRow([codeSpan(id), severity, tableCell(withCode(title))]),
    );
    const head = [tableRow(['rule', 'severity', 'what holds when it is kept']), delimiterRow(3)];
    return `## ${heading}\n\n${[...head, ...rows].join('\n')}\n`;
  });
  return `# Rules\n\nAll ${rules.length} of them, as \`scimanifest explain --list\` prints them; \`scimanifest explain RULE\` says why, how to mend it, and shows
an example of each side. [Team rules](team-rules.md) tells how a team makes some of them graver or less, and adds its own.\n\n${parts.join('\n')}`;
}

/** By their ids. */
export function rulesInOrder(rules: readonly RuleEntry[]): readonly RuleEntry[] {
  return [...rules].sort((a, b) => textOrder(a.id, b.id));
}

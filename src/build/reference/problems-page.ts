/** What `explain` says of every problem and of every kind of change. */
import { catalogue } from '../../catalogue.ts';
import { RULE_KINDS, rulesInOrder } from '../../configuration/rules-page.ts';
import { withCode } from '../../configuration/with-code.ts';
import type { RuleEntry } from '../../problem/problem.ts';
import { changeCatalogue } from '../../review/change-catalogue.ts';
import { codeBlock, page } from './markdown-lines.ts';

export function problemsPage(): string {
  return page(
    '# Problems',
    `What each of the ${catalogue.length} problems means, and how to mend it: what \`scimanifest explain RULE\` prints. [Rules](../rules.md) has each in a line.`,
    ...Object.entries(RULE_KINDS).flatMap(([kind, heading]) => [
      `## ${heading}`,
      ...rulesInOrder(catalogue.filter(({ example }) => example === kind)).flatMap(ruleBlocks),
    ]),
  );
}

function ruleBlocks({ id, severity, title, cause, fix, example, bad, good }: RuleEntry): (string | null)[] {
  const shown = (label: string, text: string) =>
    text.trim() === '' ? null : `${label}:\n\n${codeBlock(LANGUAGES[example], text)}`;
  return [
    `### ${id}`,
    `**${severity}**: ${withCode(title)}`,
    `${withCode(cause)} **To mend it:** ${withCode(fix)}`,
    shown('Not so', bad),
    shown('But so', good),
  ];
}

const LANGUAGES: Readonly<Record<RuleEntry['example'], string>> = {
  manifest: 'json',
  'manifest-text': 'json',
  expression: 'text',
  page: 'markdown',
  template: 'handlebars',
  none: 'text',
};

export function changesPage(): string {
  return page(
    '# Kinds of change',
    `What \`diff\` can say of a change, with why it is as grave as it is. [Review a change](../review.md) shows them at work.`,
    ...changeCatalogue.flatMap(({ id, title, severities }) => [
      `## ${id}`,
      withCode(title),
      Object.entries(severities)
        .map(([severity, reason]) => `- **${severity}**: ${withCode(reason)}`)
        .join('\n'),
    ]),
  );
}

/** `scimanifest explain`: what a mapping expression does, or what a problem means. */

import { type PreparedCatalogue, readCatalogue } from '../prepared-catalogue.ts';
import { printJsonDocument } from '../problem/json-documents.ts';
import { nearest } from '../problem/nearest.ts';
import type { RuleEntry } from '../problem/problem.ts';
import type { ChangeKind } from '../review/change-catalogue.ts';
import type { ExpressionOptions } from './explain-expression.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export interface ExplainOptions extends ExpressionOptions {
  /** Left out: every rule is listed. */
  readonly subject?: string;
}

export async function explain(options: ExplainOptions, shell: Shell): Promise<ExitCode> {
  const { subject } = options;
  const catalogue = await readCatalogue();
  if (subject === undefined) return listRules(catalogue, options, shell);
  const rule = catalogue.rules.find(({ id }) => id === subject) ?? null;
  const change = catalogue.changes.find(({ id }) => id === subject) ?? null;
  const isId = rule !== null || change !== null || /^[a-z]+(?:-[a-z]+)+$/u.test(subject);
  if (isId && options.recordFile !== undefined)
    throw new CannotRun(`--with evaluates an expression, and ${subject} is an id.`, 'Leave --with out.');
  if (rule !== null || change !== null) return explainId(rule, change, options, shell);
  if (/^[a-z]+(?:-[a-z]+)+$/u.test(subject)) {
    const { explainStep, stepNames } = await import('./library/explain-step.ts');
    if (explainStep(subject, options, shell)) return 0;
    throw unknownId(subject, [...catalogue.rules, ...catalogue.changes].map(({ id }) => id).concat(stepNames));
  }
  const { explainText } = await import('./explain-expression.ts');
  return explainText(subject, options, shell);
}

async function listRules({ rules }: PreparedCatalogue, { format }: ExplainOptions, shell: Shell): Promise<ExitCode> {
  if (format === 'github' || format === 'sarif')
    throw new CannotRun(`explain has no format ${format} for a list of rules.`, 'It prints text, json.');
  const { ruleList } = await import('../configuration/rules-page.ts');
  const rows = rules.map(({ id, severity, title, cause, fix }) => ({ id, severity, title, cause, fix }));
  shell.out(format === 'json' ? printJsonDocument('rules', { rules: rows }) : ruleList(rules));
  return 0;
}

function unknownId(id: string, known: readonly string[]): CannotRun {
  const meant = nearest(id, known);
  return new CannotRun(
    `No problem, no change and no step of "migrate" has the id ${id}.`,
    meant === null ? null : `Did you mean ${meant}?`,
  );
}

/** A problem and a kind of change may have one id: both are told then. */
function explainId(
  rule: RuleEntry | null,
  change: ChangeKind | null,
  { format }: ExplainOptions,
  shell: Shell,
): ExitCode {
  if (format === 'github' || format === 'sarif')
    throw new CannotRun(`explain has no format ${format} for the meaning of a problem.`, 'It prints text, json.');
  if (format === 'json') {
    shell.out(printJsonDocument('rule', { ...rule, ...(change === null ? {} : { change }) }));
    return 0;
  }
  const parts = [rule === null ? [] : ruleText(rule), change === null ? [] : changeText(change)].flat();
  shell.out(`${parts.join('\n')}\n`);
  return 0;
}

function ruleText(rule: RuleEntry): string[] {
  const example = (label: string, text: string) => (text === '' ? [] : ['', `${label}:`, indent(text)]);
  return [
    `${rule.id} (${rule.severity})`,
    rule.title,
    '',
    `Cause: ${rule.cause}`,
    `Fix: ${rule.fix}`,
    ...example('Not so', rule.bad),
    ...example('But so', rule.good),
  ];
}

function changeText({ id, title, severities }: ChangeKind): string[] {
  const reasons = Object.entries(severities).map(([severity, reason]) => `  ${severity}: ${reason}`);
  return [`${id} (a change that "diff" reports)`, title, ...reasons];
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gmu, '    ');
}

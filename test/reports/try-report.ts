/**
 * How a public report is tried: an input as data, and what the toolkit is to say or send. A row of `public-reports.json` holds
 * any number of them under `try`.
 */
import { expect } from 'vitest';
import { emitMapping } from '../../src/emit/mapping/emit-mapping.ts';
import { inspectExpression } from '../../src/expression/check/check-expression.ts';
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import type { Value } from '../../src/expression/runtime/value.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { loadMapping } from '../emit/load-module.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

interface Expected {
  /** `severity rule-id` of all that is found, notes left out unless one is named; left out: anything but an error. */
  readonly reports?: readonly string[];
  /** Part of the hint of the first of them. */
  readonly hint?: string;
}

/** An expression by itself, and what it gives for one user. */
interface ExpressionTry extends Expected {
  readonly expression: string;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly gives?: Value;
}

/** Attributes after `userName` in the small sound manifest, or any change of it; what `mapUser` makes of one user. */
interface ManifestTry extends Expected {
  readonly attributes?: readonly object[];
  /** RFC 7396. */
  readonly manifest?: object;
  readonly user?: object;
  /** Every member stands in the result like this. */
  readonly sends?: object;
  /** Members that do not stand in it. */
  readonly sendsNot?: readonly string[];
}

/** A published page, or a part of one. */
interface PageTry {
  readonly page: string;
  /** Rules that find something in it. */
  readonly reports: readonly string[];
}

export type Try = ExpressionTry | ManifestTry | PageTry;

export async function tryReport(one: Try): Promise<void> {
  if ('page' in one) await tryPage(one);
  else if ('expression' in one) tryExpression(one);
  else await tryManifest(one);
}

interface Found {
  readonly severity: string;
  readonly rule: string;
  readonly hint: string | null;
}

function holdTo({ reports, hint }: Expected, problems: readonly Found[]): void {
  const named = problems.map(({ severity, rule }) => `${severity} ${rule}`);
  if (reports === undefined) expect(named.filter((name) => name.startsWith('error'))).toEqual([]);
  else
    expect(named.filter((name) => !name.startsWith('info') || reports.includes(name)).sort()).toEqual(
      [...reports].sort(),
    );
  if (hint !== undefined) expect(problems[0]?.hint).toContain(hint);
}

function tryExpression(one: ExpressionTry): void {
  const { expression, problems } = inspectExpression(one.expression, { resource: 'User', target: null });
  holdTo(one, problems);
  if (one.record === undefined) return;
  expect(expression).not.toBeNull();
  const environment = { now: () => new Date('2026-01-01T00:00:00Z'), random: () => 0.5 };
  expect(expression && evaluateExpression(expression, one.record, environment)).toEqual(one.gives ?? null);
}

async function tryManifest(one: ManifestTry): Promise<void> {
  const userName = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true };
  const patch =
    one.attributes === undefined
      ? (one.manifest ?? {})
      : { users: { actions: ['disable'], attributes: [userName, ...one.attributes] } };
  const text = JSON.stringify(mergePatch(exampleManifest, patch), null, 2);
  const { connector, problems } = lintManifest(text, 'connectors/acme.json', 'acme');
  holdTo(
    one,
    problems.filter(({ rule }) => one.attributes === undefined || rule !== 'active-missing'),
  );
  if (one.user === undefined || connector === null) return;
  const { mapUser } = await loadMapping(emitMapping(connector));
  const sent = mapUser(one.user);
  expect(sent).toMatchObject(one.sends ?? {});
  for (const name of one.sendsNot ?? []) expect(sent).not.toHaveProperty([name]);
}

async function tryPage({ page, reports }: PageTry): Promise<void> {
  const problems = await checkPublishedPage(page, 'page.md');
  expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...reports]));
}

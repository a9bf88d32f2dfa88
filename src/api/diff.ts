import { compileTemplates, emitTutorial } from '../emit/tutorial/render-tutorial.ts';
import { evaluateExpression } from '../expression/evaluate/evaluate-expression.ts';
import { FROZEN_ENVIRONMENT } from '../expression/evaluate/frozen-environment.ts';
import type { Problem } from '../problem/problem.ts';
import type { Change } from '../review/change.ts';
import { reviewManifests } from '../review/review-manifests.ts';
import { type ManifestSource, manifestFile } from './manifest-source.ts';

export interface DiffInput {
  /** Either list may leave out what is the same in both; connectors are paired by their ids, renamed ones by what they say. */
  readonly before: readonly ManifestSource[];
  readonly after: readonly ManifestSource[];
  /** With them, a change names the lines of the page that move. */
  readonly templates?: ReadonlyMap<string, string>;
}

export interface DiffResult {
  /** The gravest first. */
  readonly changes: readonly Change[];
  /** Of manifests that cannot be read: errors in the new state, warnings in the old one. */
  readonly problems: readonly Problem[];
}

/** What changed from some manifests to others, and what that means to an administrator. */
export function diff({ before, after, templates }: DiffInput): DiffResult {
  const kit = templates === undefined ? null : compileTemplates(templates).kit;
  const { changes, problems } = reviewManifests(before.map(manifestFile), after.map(manifestFile), {
    evaluate: (expression, record) => evaluateExpression(expression, record, FROZEN_ENVIRONMENT),
    ...(kit === null ? {} : { renderPage: (connector) => emitTutorial(connector, kit).text }),
  });
  return { changes, problems };
}

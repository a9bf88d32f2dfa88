/** What a deployment would change, before anything is put anywhere: a pure function of the manifest and of what is there. */
import { type DriftSide, findDrift } from '../graph/find-drift.ts';
import type { Kept, LiveSchema } from '../graph/live-schema.ts';
import { type MergedSchema, mergeSchema, type TenantListings } from '../graph/merge-schema.ts';
import { readLiveSchema } from '../graph/read-live-schema.ts';
import { readJsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import type { Change } from '../review/change.ts';
import type { CompareOptions } from '../review/compare-connectors.ts';

export interface DeploymentPlan extends MergedSchema {
  /** The schema as it was fetched. */
  readonly fetched: string;
  /** What the deployment means to an administrator. */
  readonly means: readonly Change[];
  /** What the tenant does that no manifest can say: it stays. */
  readonly unread: readonly Kept[];
  /** Expressions that the tenant does not have yet, each once. */
  readonly newExpressions: readonly string[];
}

/**
 * @param fetched the schema as Graph answered
 * @param file what problems of the schema call it
 * @param listings what the tenant tells of its functions and operators
 * @returns the problems instead, where it is no schema that can be read
 */
export function planDeployment(
  side: DriftSide,
  fetched: string,
  file: string,
  listings: TenantListings,
  options: CompareOptions,
): DeploymentPlan | readonly Problem[] {
  const read = readSchema(fetched, file);
  if (!('document' in read)) return read;
  const merged = mergeSchema(side.connector, side.document, read, listings);
  const { deploying, unread } = findDrift(side, read, listings, options);
  const known = new Set(expressionsIn(read));
  const after = merged.text === null ? null : readSchema(merged.text, file);
  const newExpressions = after !== null && 'document' in after ? expressionsIn(after) : [];
  return {
    ...merged,
    fetched,
    means: deploying,
    unread,
    newExpressions: [...new Set(newExpressions)].filter((text) => !known.has(text)),
  };
}

function readSchema(text: string, file: string): LiveSchema | readonly Problem[] {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return problems;
  const live = readLiveSchema(document);
  return 'rule' in live ? [live] : live;
}

function expressionsIn({ users, groups }: LiveSchema): string[] {
  return [...(users?.attributes ?? []), ...(groups?.attributes ?? [])].flatMap(({ source }) =>
    source.kind === 'mapping' && source.mapping.kind === 'expression' ? [source.mapping.text] : [],
  );
}

/** Whether there is anything to put. */
export function hasWork({ fetched, text }: DeploymentPlan): boolean {
  return text !== null && text !== fetched;
}

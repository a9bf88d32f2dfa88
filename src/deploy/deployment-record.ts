/**
 * What was put into a tenant, and what stood there before: a list that grows by a line a deployment, so that each can be
 * taken back, the last one first.
 */

import { isRecord } from '../json/is-record.ts';
import { jsonOf } from '../json/json-of.ts';
import { printJsonDocument } from '../problem/json-documents.ts';

export interface Deployment {
  readonly job: string;
  /** ISO 8601. */
  readonly on: string;
  /** The file beside the record with the schema that stood there before. */
  readonly before: string;
  /** `schemaState` of what was put there. */
  readonly after: string;
  /** `mappingDigest` of the manifest; older records lack it. */
  readonly mapping?: string;
}

/** @returns `null` for a text that is no record */
export function readDeployments(text: string): readonly Deployment[] | null {
  const value = jsonOf(text);
  const list = isRecord(value) ? value['deployments'] : null;
  if (!Array.isArray(list)) return null;
  const deployments = list.map(readDeployment).filter((deployment) => deployment !== null);
  return deployments.length === list.length ? deployments : null;
}

/** A name, and no way out of the folder. */
const BEFORE = /^before-\d{1,6}\.json$/u;

function readDeployment(value: unknown): Deployment | null {
  if (!isRecord(value)) return null;
  const { job, on, before, after, mapping } = value;
  if (typeof job !== 'string' || typeof on !== 'string' || typeof before !== 'string' || typeof after !== 'string')
    return null;
  if (!BEFORE.test(before)) return null;
  return { job, on, before, after, ...(typeof mapping === 'string' && { mapping }) };
}

export function printDeployments(deployments: readonly Deployment[]): string {
  return printJsonDocument('deployments', { deployments });
}

/** The name of the next file, which none of the earlier ones has. */
export function nextBefore(deployments: readonly Deployment[]): string {
  const numbers = deployments.map(({ before }) => Number(/\d+/u.exec(before)?.[0] ?? 0));
  return `before-${Math.max(0, ...numbers) + 1}.json`;
}

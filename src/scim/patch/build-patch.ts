import type { Resource } from '../resource/resource.ts';
import type { SchemaSet } from '../schema-set.ts';
import { changesBetween } from './changes.ts';
import { DIALECTS, type DialectName, type WrittenOperation } from './dialects.ts';
import { PATCH_URN } from './operation.ts';

export interface PatchBody {
  readonly schemas: readonly [typeof PATCH_URN];
  readonly Operations: readonly WrittenOperation[];
}

/** The PATCH that makes `after` of `before`, with only what differs; `null` where nothing does. */
export function buildPatch(
  before: Resource,
  after: Resource,
  schemas: SchemaSet,
  dialect: DialectName,
): PatchBody | null {
  const operations = DIALECTS[dialect].write(changesBetween(before, after, schemas));
  return operations.length === 0 ? null : patchBody(operations);
}

export function patchBody(operations: readonly WrittenOperation[]): PatchBody {
  return { schemas: [PATCH_URN], Operations: operations };
}

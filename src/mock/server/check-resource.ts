/** What a resource must be before it is kept: complete, and nobody else's double. */

import type { AppType } from '../../provisioning/app.ts';
import type { Filter } from '../../scim/filter.ts';
import { evaluateFilter, leaves } from '../../scim/filter-evaluate.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { ScimError } from '../../scim/scim-error.ts';
import type { ReadableStore } from '../store/memory-store.ts';
import type { Behaviour } from './behaviour.ts';

/** @throws ScimError 400 invalidValue, 409 uniqueness (RFC 7644 section 3.12) */
export function checkResource(
  content: Resource,
  ownId: string | null,
  type: AppType,
  store: ReadableStore,
  behaviour: Behaviour,
): void {
  if (!behaviour.lifts('required')) {
    const missing = type.required.find(({ path }) => leaves(content, path).every((value) => value === ''));
    if (missing !== undefined) throw new ScimError(400, 'invalidValue', `${missing.name} is required.`);
  }
  if (behaviour.lifts('uniqueness')) return;
  const caseExact = behaviour.lifts('uniqueness-of-other-case');
  for (const { name, path } of type.unique) {
    for (const value of leaves(content, path)) {
      if (typeof value !== 'string' || value === '') continue;
      const same: Filter = { kind: 'compare', path, operator: 'eq', value };
      for (const other of store.candidates(type.type, same)) {
        const isTaken = other.id !== ownId && evaluateFilter(same, other.content, { caseExact: () => caseExact });
        if (isTaken) throw new ScimError(409, 'uniqueness', `Another ${type.type} has this ${name} already.`);
      }
    }
  }
}

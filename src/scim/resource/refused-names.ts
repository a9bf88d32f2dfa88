import { isRecord } from '../../json/is-record.ts';
import { ScimError } from '../scim-error.ts';

/**
 * Names that every object has already. Writing one of them changes what objects inherit, in this program or in the
 * next that copies the resource, and no schema has an attribute of that name.
 */
export function isRefusedName(name: string): boolean {
  return name === 'prototype' || name in Object.prototype;
}

/**
 * Holds that no such name stands anywhere in a value that came from outside.
 *
 * @throws ScimError
 */
export function refuseNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(refuseNames);
  if (!isRecord(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (isRefusedName(name)) throw new ScimError(400, 'invalidSyntax', `No attribute may be called ${name}.`);
    refuseNames(member);
  }
}

import { extensionUrn } from '../scim/attribute-path.ts';
import type { Attribute } from './connector.ts';

/** The expression that gives an attribute its app roles, all of them as objects or the name of one; null where none can. */
export function roleFunctionFor(attribute: Attribute): string | null {
  const { path, multiValued, valueType } = attribute;
  if (valueType === 'complex' && !isRoles(attribute)) return null;
  const one = 'SingleAppRoleAssignment([appRoleAssignments])';
  if (valueType === 'boolean') return `Switch(${one}, "False", "Admin", "True")`;
  const wholeRoles = path !== null && isRoles(attribute) && path.filter === null && path.subAttribute === null;
  return wholeRoles && multiValued ? 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])' : one;
}

/** The standard attribute `roles`, or a part of it. */
export function isRoles({ path }: Attribute): boolean {
  return path !== null && extensionUrn(path) === null && path.attribute.toLowerCase() === 'roles';
}

/** An expression calls one of the functions that read app roles. */
export function callsRoleFunction(expression: string | undefined): boolean {
  return expression !== undefined && /\b\w*AppRoleAssignment\w*\s*\(/.test(expression);
}

import { stringLiteral } from './string-literal.ts';

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property's name in an object literal or an interface. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** Access to a property: `.mail`, or `["employeeOrgData.division"]`. */
export function memberAccess(name: string): string {
  return IDENTIFIER.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

/**
 * Names that every object has already: reading one finds a function instead of nothing, writing `__proto__` changes
 * what the object inherits, and no interface may declare them as text. No directory and no schema uses them.
 */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype;
}

import { stringLiteral } from './string-literal.ts';

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property's name in an object literal or an interface. */
export function propertyKey(name: string): string {
  if (IDENTIFIER.test(name) && name !== '__proto__') return name;
  return name === '__proto__' ? `[${stringLiteral(name)}]` : stringLiteral(name);
}

/** Access to a property: `.mail`, or `["employeeOrgData.division"]`. */
export function memberAccess(name: string): string {
  return IDENTIFIER.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

/** Assigning to this name would not make a property but change the object's prototype. */
export function isUnsafeProperty(name: string): boolean {
  return name === '__proto__';
}

/** Reading this name from an object that lacks it finds an inherited function instead of nothing. */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype;
}

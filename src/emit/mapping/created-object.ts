/** Object literals that start with what the app requires. */
import { propertyKey } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import { canonicalName } from '../types/canonical-name.ts';
import type { EntriesShape, LeafShape, ObjectShape, PropertyShape } from '../types/resource-shape.ts';
import { isAssured } from '../types/resource-shape.ts';
import type { ModuleParts } from './module-parts.ts';
import type { Plan } from './object-plan.ts';
import { type Form, operand } from './value-code.ts';

/** The members that an entry always has: its type, and on creation what the service adds. */
export function fixedMembers(object: ObjectShape, form: Form): readonly string[] {
  return object.fixed
    .filter((fixed) => fixed.kind === 'selector' || form === 'create')
    .map(({ name, value }) => `${propertyKey(name)}: ${typeof value === 'string' ? stringLiteral(value) : value}`);
}

export function createdObject(object: ObjectShape, plan: Plan, parts: ModuleParts): string {
  return `{ ${[...fixedMembers(object, plan.form), ...requiredCode(object, plan, parts)].join(', ')} }`;
}

/** The members for what the app requires: `userName: source.userPrincipalName ?? missing("userName")`. */
export function requiredCode(object: ObjectShape, plan: Plan, parts: ModuleParts): readonly string[] {
  return object.properties
    .filter(isAssured)
    .map((property) => `${propertyKey(property.name)}: ${memberCode(property, plan, parts)}`);
}

function memberCode(property: PropertyShape, plan: Plan, parts: ModuleParts): string {
  if (property.kind === 'leaf') return leafCode(property, plan, parts);
  return property.kind === 'object' ? objectOrVariable(property, plan, parts) : entriesCode(property, plan, parts);
}

function leafCode(leaf: LeafShape, plan: Plan, parts: ModuleParts): string {
  const value = plan.values.get(leaf) ?? null;
  if (value === null) return missingCode(leaf, parts);
  // Lists are filled by a loop, which also finds out whether they stay empty.
  if (leaf.list) return '[]';
  return value.nullable ? `${operand(value)} ?? ${missingCode(leaf, parts)}` : value.code;
}

function missingCode(leaf: LeafShape, parts: ModuleParts): string {
  parts.mappingFunctions.add('missing');
  return `missing(${stringLiteral(canonicalName(leaf.attribute))})`;
}

function objectOrVariable(object: ObjectShape, plan: Plan, parts: ModuleParts): string {
  const { variable = '', inline = false } = plan.objects.get(object) ?? {};
  return inline ? createdObject(object, plan, parts) : variable;
}

function entriesCode({ entries }: EntriesShape, plan: Plan, parts: ModuleParts): string {
  const assured = entries.filter((entry) => entry.object.properties.some(isAssured));
  const never = assured
    .filter((entry) => entry.whole)
    .flatMap((entry) => entry.object.properties)
    .find((property) => property.kind === 'leaf' && isAssured(property) && plan.values.get(property) == null);
  if (never?.kind === 'leaf') return missingCode(never, parts);
  const single = assured.filter((entry) => !entry.whole);
  return `[${single.map((entry) => objectOrVariable(entry.object, plan, parts)).join(', ')}]`;
}

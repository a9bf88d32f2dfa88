/** Statements that put values, objects and entries where they belong in a resource. */
import { memberAccess, propertyKey } from '../code/property-name.ts';
import type { LeafShape, Parent } from '../types/resource-shape.ts';
import { fixedMembers } from './created-object.ts';
import { isOnlyEntry, type Plan } from './object-plan.ts';

/** The statement that stores a value; `parents` are the objects around it. */
export function putValue(parents: readonly Parent[], leaf: LeafShape, plan: Plan, code: string): string {
  const parent = parents.at(-1);
  if (parent !== undefined && plan.objects.get(parent.object)?.inline === true) {
    const members = [...fixedMembers(parent.object, plan.form), `${propertyKey(leaf.name)}: ${code}`];
    return putObject(parents, plan, `{ ${members.join(', ')} }`);
  }
  if (leaf.list) return `${listCode(parents, leaf.name, plan)}.push(${code})`;
  return `${objectCode(parents, plan)}${memberAccess(leaf.name)} = ${code}`;
}

/** The statement that puts a finished object, the last of `parents`, into the one around it. */
export function putObject(parents: readonly Parent[], plan: Plan, code: string): string {
  const parent = parents.at(-1);
  const around = parents.slice(0, -1);
  const entries = parent?.entriesOf ?? null;
  if (entries === null) return `${objectCode(around, plan)}${memberAccess(parent?.object.name ?? '')} = ${code}`;
  if (!isOnlyEntry(entries, plan.objects)) return `${listCode(around, entries.name, plan)}.push(${code})`;
  return `${objectCode(around, plan)}${memberAccess(entries.name)} = [${code}]`;
}

/** The object that the last of `parents` stands for, made where it is not there yet. */
export function objectCode(parents: readonly Parent[], plan: Plan): string {
  const parent = parents.at(-1);
  if (parent === undefined) return plan.root;
  const { variable = '', required = false } = plan.objects.get(parent.object) ?? {};
  if (required) return variable;
  const fixed = fixedMembers(parent.object, plan.form);
  return `(${variable} ??= ${fixed.length === 0 ? '{}' : `{ ${fixed.join(', ')} }`})`;
}

/** A list of the object that the last of `parents` stands for. */
function listCode(parents: readonly Parent[], name: string, plan: Plan): string {
  const variable = parents.length === 0 ? plan.lists.find((list) => list.name === name)?.variable : undefined;
  return `(${variable ?? objectCode(parents, plan) + memberAccess(name)} ??= [])`;
}

/** The lines of a mapping function that are about one attribute: one, or two where its value has to be worked out first. */
import type { Attribute } from '../../connector/connector.ts';
import { lineComment } from '../code/comment.ts';
import { memberAccess } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import { canonicalName } from '../types/canonical-name.ts';
import type { LeafShape, Placement } from '../types/resource-shape.ts';
import { hasSource } from '../types/resource-shape.ts';
import type { ModuleParts } from './module-parts.ts';
import { isInitial, type Plan } from './object-plan.ts';
import { objectCode, putObject, putValue } from './put-value.ts';
import { convertText, type Form, isConverted, operand, type ValueCode } from './value-code.ts';

export function attributeLines(placement: Placement, plan: Plan, parts: ModuleParts): readonly string[] {
  const { attribute, place, reason } = placement;
  const name = canonicalName(attribute);
  if (place === null) return [lineComment(`${name}: not sent, ${reason ?? 'it has no place'}.`)];
  if (attribute.mapping === null) return [lineComment(`${name}: nobody documents what flows into it.`)];
  const value = plan.values.get(place.leaf) ?? null;
  if (value === null) return silence(attribute, name, plan.form);
  if (value.list !== null) return [...listLines(value, placement, plan, parts), ...requireSome(placement, plan, parts)];
  if (isInitial(place.leaf, plan.form)) return [];
  const put = (code: string) => putValue(place.parents, place.leaf, plan, code);
  if (!value.nullable) return [`${put(value.code)};`];
  if (value.property) return [`if (${value.code} != null) ${put(value.code)};`];
  const held = plan.names.get(place.leaf) ?? 'mapped';
  return [`const ${held} = ${value.code};`, `if (${held} != null) ${put(held)};`];
}

/** Why a mapped attribute is not sent: on creation it is said, an update simply carries less. */
function silence(attribute: Attribute, name: string, form: Form): readonly string[] {
  if (form === 'update') return [];
  return [
    lineComment(`${name}: ${hasSource(attribute) ? 'what is mapped to it is no value of its type' : 'left alone'}.`),
  ];
}

function listLines(value: ValueCode, { place }: Placement, plan: Plan, parts: ModuleParts): readonly string[] {
  const { parents = [], leaf } = place ?? {};
  const type: LeafShape['valueType'] = value.list === 'roles' ? 'string' : (leaf?.valueType ?? 'string');
  const put = (code: string) =>
    leaf === undefined || value.list === 'roles' ? putObject(parents, plan, code) : putValue(parents, leaf, plan, code);
  const loop = `for (const entry of ${value.nullable ? `${operand(value)} ?? []` : value.code})`;
  if (!isConverted(type)) return [`${loop} ${put('entry')};`];
  const converted = convertText('entry', type, parts);
  return [`${loop} {`, `  const mapped = ${converted};`, `  if (mapped != null) ${put('mapped')};`, '}'];
}

/** A list that the app requires must have something in it. */
function requireSome({ attribute, place }: Placement, plan: Plan, parts: ModuleParts): readonly string[] {
  if (place === null || !isInitial(place.leaf, plan.form)) return [];
  parts.mappingFunctions.add('missing');
  const entries = place.parents.at(-1)?.entriesOf ?? null;
  const holder = entries === null ? place.parents : place.parents.slice(0, -1);
  const list = `${objectCode(holder, plan)}${memberAccess(entries?.name ?? place.leaf.name)}`;
  return [`if (${list}.length === 0) missing(${stringLiteral(canonicalName(attribute))});`];
}

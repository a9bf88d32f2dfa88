/**
 * `mapUser`, `mapUserUpdate`, `mapGroup`, `mapGroupUpdate`: one line an attribute, in the order of the manifest, so
 * that an edited attribute changes its own lines. Straight-line code: objects around a value are made when the first
 * value for them turns up, and those that the app requires at once.
 */
import type { Attribute, Resource } from '../../connector/connector.ts';
import { lineComment } from '../code/comment.ts';
import { memberAccess, propertyKey } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import { canonicalName } from '../types/build-shape.ts';
import type { LeafShape, Parent, Placement, ResourceShape } from '../types/resource-shape.ts';
import { hasSource } from '../types/resource-shape.ts';
import { createdObject, fixedMembers, requiredCode } from './created-object.ts';
import { environmentParameter, type ModuleParts } from './module-parts.ts';
import type { Plan } from './object-plan.ts';
import { makePlan } from './object-plan.ts';
import { convertText, type Form, isConverted, operand, type ValueCode } from './value-code.ts';

export function mapFunction(shape: ResourceShape, form: Form, parts: ModuleParts): readonly string[] {
  parts.environment = false;
  const plan = makePlan(shape, form, parts);
  const root = rootVariable(shape.resource);
  const lines = [
    ...plan.required.map(
      (object) =>
        `  const ${plan.of(object).variable}: ${plan.typeOf(object)} = ${createdObject(object, plan, parts)};`,
    ),
    ...openRoot(shape, plan, root, parts),
    ...plan.lazy.map((object) => `  let ${plan.of(object).variable}: ${plan.typeOf(object)} | undefined;`),
    ...shape.placements.flatMap((placement) => attributeLines(placement, plan, root, parts)),
    ...closeObjects(shape, plan, root),
    `  return ${root};`,
  ];
  const readsSource = lines.some((line) => /\bsource\b/.test(line));
  return [...signature(shape.resource, form, readsSource, environmentParameter(parts)), ...lines, '}'];
}

function rootVariable(resource: Resource): string {
  return resource === 'User' ? 'user' : 'group';
}

const PURPOSE: Readonly<Record<Form, (resource: Resource) => string>> = {
  // The service links references by an update of its own (entra-provisioning fact sheet, section 1).
  create: (resource) =>
    `The ${rootVariable(resource)} to create. The service links ${resource === 'User' ? 'a manager' : 'members'} by an update that follows.`,
  update: (resource) =>
    `The values that an update of the ${rootVariable(resource)} carries: no defaults, nothing that flows on creation only.`,
};

function signature(resource: Resource, form: Form, readsSource: boolean, environment: string): readonly string[] {
  const name = `map${resource}${form === 'update' ? 'Update' : ''}`;
  const result = form === 'update' ? `${resource}Update` : resource;
  return [
    `/** ${PURPOSE[form](resource)} */`,
    `export function ${name}(${readsSource ? 'source' : '_source'}: ${resource}Source${environment}): ${result} {`,
  ];
}

function openRoot(shape: ResourceShape, plan: Plan, root: string, parts: ModuleParts): readonly string[] {
  if (plan.form === 'update') return [`  const ${root}: ${shape.resource}Update = {};`];
  const urns = [
    ...shape.schemas,
    ...shape.extensions.filter((object) => plan.of(object).required).map((object) => object.name),
  ];
  return [
    `  const ${root}: ${plan.typeOf(shape.root)} = {`,
    `    schemas: [${urns.map(stringLiteral).join(', ')}],`,
    ...requiredCode(shape.root, plan, parts).map((member) => `    ${member},`),
    `    meta: { resourceType: ${stringLiteral(shape.resource)} },`,
    '  };',
  ];
}

function attributeLines(placement: Placement, plan: Plan, root: string, parts: ModuleParts): readonly string[] {
  const { attribute, place, reason } = placement;
  const name = canonicalName(attribute);
  if (place === null) return [`  ${lineComment(`${name}: not sent, ${reason ?? 'it has no place'}.`)}`];
  if (attribute.mapping === null) return [`  ${lineComment(`${name}: nobody documents what flows into it.`)}`];
  const value = plan.value(placement);
  if (value === null) return silence(attribute, name, plan.form);
  const target = (code: string) => storeValue(place.parents, place.leaf, plan, root, code);
  if (value.list === 'roles')
    return [`  ${listLoop(value, 'string', (code) => attach(place.parents, plan, root, code), parts)}`];
  if (value.list === 'texts') {
    return [`  ${listLoop(value, place.leaf.valueType, target, parts)}`, ...requireSome(placement, plan, root, parts)];
  }
  if (plan.isInitial(place.leaf)) return [];
  if (!value.nullable) return [`  ${target(value.code)};`];
  if (value.property) return [`  if (${value.code} != null) ${target(value.code)};`];
  return [`  { const mapped = ${value.code}; if (mapped != null) ${target('mapped')}; }`];
}

/** Why a mapped attribute is not sent: on creation it is said, an update simply carries less. */
function silence(attribute: Attribute, name: string, form: Form): readonly string[] {
  if (form === 'update') return [];
  return [
    `  ${lineComment(`${name}: ${hasSource(attribute) ? 'what is mapped to it never is a value of its type' : 'left alone'}.`)}`,
  ];
}

function listLoop(
  value: ValueCode,
  type: LeafShape['valueType'],
  target: (code: string) => string,
  parts: ModuleParts,
): string {
  const entries = value.nullable ? `${operand(value)} ?? []` : value.code;
  if (!isConverted(type)) return `for (const entry of ${entries}) ${target('entry')};`;
  return `for (const entry of ${entries}) { const mapped = ${convertText('entry', type, parts)}; if (mapped != null) ${target('mapped')}; }`;
}

/** A list that the app requires must have something in it. */
function requireSome({ attribute, place }: Placement, plan: Plan, root: string, parts: ModuleParts): readonly string[] {
  if (place === null || !plan.isInitial(place.leaf)) return [];
  parts.mappingFunctions.add('missing');
  const entries = place.parents.at(-1)?.entriesOf;
  const holder = entries == null ? place.parents : place.parents.slice(0, -1);
  const list = `${objectCode(holder, plan, root)}${memberAccess(entries?.name ?? place.leaf.name)}`;
  return [`  if (${list}.length === 0) missing(${stringLiteral(canonicalName(attribute))});`];
}

/** The statement that puts a value where it belongs. */
function storeValue(parents: readonly Parent[], leaf: LeafShape, plan: Plan, root: string, code: string): string {
  const parent = parents.at(-1);
  if (parent !== undefined && plan.of(parent.object).inline) {
    const members = [...fixedMembers(parent.object, plan.form), `${propertyKey(leaf.name)}: ${code}`];
    return attach(parents, plan, root, `{ ${members.join(', ')} }`);
  }
  const owner = `${objectCode(parents, plan, root)}${memberAccess(leaf.name)}`;
  return leaf.list ? `(${owner} ??= []).push(${code})` : `${owner} = ${code}`;
}

/** The statement that puts a finished object, the last of `parents`, into the one around it. */
function attach(parents: readonly Parent[], plan: Plan, root: string, code: string): string {
  const parent = parents.at(-1);
  const around = objectCode(parents.slice(0, -1), plan, root);
  const entries = parent?.entriesOf ?? null;
  if (entries === null) return `${around}${memberAccess(parent?.object.name ?? '')} = ${code}`;
  const list = `${around}${memberAccess(entries.name)}`;
  return plan.isOnlyEntry(entries) ? `${list} = [${code}]` : `(${list} ??= []).push(${code})`;
}

/** The object that the last of `parents` stands for, made where it is not there yet. */
function objectCode(parents: readonly Parent[], plan: Plan, root: string): string {
  const parent = parents.at(-1);
  if (parent === undefined) return root;
  const { variable, required } = plan.of(parent.object);
  if (required) return variable;
  const fixed = fixedMembers(parent.object, plan.form);
  return `(${variable} ??= ${fixed.length === 0 ? '{}' : `{ ${fixed.join(', ')} }`})`;
}

/** Objects that were made find their way into the resource, the inner ones first. */
function closeObjects(shape: ResourceShape, plan: Plan, root: string): readonly string[] {
  const innerFirst = plan.lazy.toSorted((a, b) => plan.parentsOf(b).length - plan.parentsOf(a).length);
  return innerFirst.flatMap((object) => {
    const parents = plan.parentsOf(object);
    const { variable } = plan.of(object);
    const statement = attach(parents, plan, root, variable);
    if (!shape.extensions.includes(object) || plan.form === 'update')
      return [`  if (${variable} !== undefined) ${statement};`];
    return [
      `  if (${variable} !== undefined) {`,
      `    ${statement};`,
      `    ${root}.schemas.push(${stringLiteral(object.name)});`,
      '  }',
    ];
  });
}

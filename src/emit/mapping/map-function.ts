/**
 * `mapUser`, `mapUserUpdate`, `mapGroup`, `mapGroupUpdate`: straight-line code in the order of the manifest, so that an
 * edited attribute changes its own line. Objects and lists around a value are made when the first value for them turns
 * up, and those that the app requires at once.
 */
import type { Resource } from '../../connector/connector.ts';
import { memberAccess } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import type { ObjectShape, ResourceShape } from '../types/resource-shape.ts';
import { attributeLines } from './attribute-lines.ts';
import { createdObject, requiredCode } from './created-object.ts';
import { environmentParameter, type ModuleParts, sourceParameter } from './module-parts.ts';
import { makePlan, type ObjectPlan, type Plan } from './object-plan.ts';
import { putObject } from './put-value.ts';
import type { Form } from './value-code.ts';

/** @param remark what is to be said of the function besides its purpose, with a blank before it; empty: nothing */
export function mapFunction(shape: ResourceShape, form: Form, remark: string, parts: ModuleParts): readonly string[] {
  parts.environment = false;
  const plan = makePlan(shape, form, parts);
  const held = [...plan.objects.values()].filter((object) => !object.inline);
  const lazy = held.filter((object) => !object.required);
  const lines = [
    ...held
      .filter((object) => object.required)
      .toReversed()
      .map((object) => requiredObject(object, plan, parts)),
    ...openResource(plan, parts),
    ...lazy.map(({ object, variable }) => `let ${variable}: ${typeOf(object, form, parts)} | undefined;`),
    ...plan.lists.map(({ name, variable }) => `let ${variable}: ${listType(name, shape, form)} | undefined;`),
    ...shape.placements.flatMap((placement) => attributeLines(placement, plan, parts)),
    ...lazy.toReversed().flatMap((object) => closeObject(object, plan)),
    ...plan.lists.map(
      ({ name, variable }) => `if (${variable} !== undefined) ${plan.root}${memberAccess(name)} = ${variable};`,
    ),
    `return ${plan.root};`,
  ];
  return [...signature(plan, lines, remark, parts), ...lines.map((line) => `  ${line}`), '}'];
}

const PURPOSE: Readonly<Record<Form, Readonly<Record<Resource, string>>>> = {
  create: { User: 'The user to create.', Group: 'The group to create.' },
  update: {
    User: 'The values that an update of the user carries: no defaults, nothing that flows on creation only.',
    Group: 'The values that an update of the group carries: no defaults, nothing that flows on creation only.',
  },
};

/** The service links references by an update of its own (entra-provisioning fact sheet, section 1). */
const LINKED: Readonly<Record<Resource, { readonly attribute: string; readonly remark: string }>> = {
  User: { attribute: 'manager', remark: ' The service links a manager by an update that follows.' },
  Group: { attribute: 'members', remark: ' The service links members by an update that follows.' },
};

function purposeOf({ shape, form }: Plan): string {
  const { attribute: linked, remark } = LINKED[shape.resource];
  const isLinked = shape.placements.some(({ attribute }) => attribute.path?.attribute === linked);
  return `${PURPOSE[form][shape.resource]}${form === 'create' && isLinked ? remark : ''}`;
}

function signature(plan: Plan, lines: readonly string[], remark: string, parts: ModuleParts): readonly string[] {
  const { shape, form } = plan;
  const { resource } = shape;
  const result = form === 'update' ? `${resource}Update` : resource;
  const parameters = `${sourceParameter(resource, lines)}${environmentParameter(parts)}`;
  const name = `map${resource}${form === 'update' ? 'Update' : ''}`;
  return [`/** ${purposeOf(plan)}${remark} */`, `export function ${name}(${parameters}): ${result} {`];
}

function typeOf(object: ObjectShape, form: Form, parts: ModuleParts): string {
  parts.types.add(object.typeName);
  return form === 'update' ? `Update<${object.typeName}>` : object.typeName;
}

function listType(name: string, { resource }: ResourceShape, form: Form): string {
  return `NonNullable<${resource}${form === 'update' ? 'Update' : ''}[${stringLiteral(name)}]>`;
}

function requiredObject({ object, variable }: ObjectPlan, plan: Plan, parts: ModuleParts): string {
  return `const ${variable}: ${typeOf(object, plan.form, parts)} = ${createdObject(object, plan, parts)};`;
}

function openResource(plan: Plan, parts: ModuleParts): readonly string[] {
  const { shape, root } = plan;
  if (plan.form === 'update') return [`const ${root}: ${shape.resource}Update = {};`];
  const extensions = shape.extensions.filter((object) => plan.objects.get(object)?.required === true);
  const urns = [...shape.schemas, ...extensions.map((object) => object.name)];
  return [
    `const ${root}: ${typeOf(shape.root, plan.form, parts)} = {`,
    `  schemas: [${urns.map(stringLiteral).join(', ')}],`,
    ...requiredCode(shape.root, plan, parts).map((member) => `  ${member},`),
    `  meta: { resourceType: ${stringLiteral(shape.resource)} },`,
    '};',
  ];
}

/** An object that was made finds its way into the one around it; an extension's URN belongs in `schemas` then. */
function closeObject({ object, parents, variable }: ObjectPlan, plan: Plan): readonly string[] {
  const statement = putObject(parents, plan, variable);
  if (!plan.shape.extensions.includes(object) || plan.form === 'update') {
    return [`if (${variable} !== undefined) ${statement};`];
  }
  return [
    `if (${variable} !== undefined) {`,
    `  ${statement};`,
    `  ${plan.root}.schemas.push(${stringLiteral(object.name)});`,
    '}',
  ];
}

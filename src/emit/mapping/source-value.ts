/** The code that reads what flows into an attribute, before it is converted to the attribute's own type. */
import type { Attribute, Resource } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { type CompiledExpression, compileExpression } from '../../expression/compile/compile-expression.ts';
import { isInheritedName, memberAccess } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import { nameMark } from '../code/type-name.ts';
import type { ModuleParts } from './module-parts.ts';

export interface SourceValue {
  readonly code: string;
  /** `either`: text, a list of texts or roles, which shows at run time only. */
  readonly kind: 'text' | 'boolean' | 'list' | 'roles' | 'either';
  readonly nullable: boolean;
  /** A property of `source`: cheap to read twice, and TypeScript narrows it. */
  readonly property: boolean;
  /** The code as the left side of `??`, where it ends with one itself. */
  readonly nullish: string | null;
  /** The text of a constant. */
  readonly constant: string | null;
  /** What the code calls and reads, where it comes from an expression. */
  readonly compiled: CompiledExpression | null;
}

/** `null` where nothing ever flows. */
export function sourceValue(resource: Resource, attribute: Attribute): SourceValue | null {
  const mapping = attribute.mapping?.value;
  switch (mapping?.kind) {
    case 'constant':
      return constantValue(mapping.value);
    case 'direct':
      return directValue(resource, mapping.source);
    case 'expression':
      return expressionValue(
        compileExpression(mapping.expression, { resource, constant: `constant${nameMark(attribute.name)}X` }),
      );
    default:
      return null;
  }
}

const PLAIN = { nullable: true, property: false, nullish: null, constant: null, compiled: null };

function constantValue(text: string): SourceValue {
  return { ...PLAIN, code: stringLiteral(text), kind: 'text', nullable: false, constant: text };
}

function directValue(resource: Resource, name: string): SourceValue | null {
  // Roles are readable through a role function only (entra-provisioning fact sheet, section 12, rule 7).
  if (isInheritedName(name) || name === 'appRoleAssignments') return null;
  const definition = findSourceAttribute(resource, name);
  const kind = definition?.multiValued === true ? 'list' : definition?.type === 'Boolean' ? 'boolean' : 'text';
  return { ...PLAIN, code: `source${memberAccess(name)}`, kind, property: true };
}

const KINDS: Readonly<Partial<Record<string, SourceValue['kind']>>> = {
  string: 'text',
  'readonly string[]': 'list',
  'readonly RoleObject[]': 'roles',
};

function expressionValue(compiled: CompiledExpression): SourceValue | null {
  const { code, nullish, constant, type } = compiled;
  if (constant === null) return null;
  if (typeof constant === 'string') return constantValue(constant);
  const bare = type.replace(' | null', '');
  const kind = KINDS[bare] ?? 'either';
  return { ...PLAIN, code, nullish, kind, nullable: kind === 'either' || bare !== type, compiled };
}

/** Says what a value needs, once it is certain that its code is written. */
export function registerSource({ compiled }: SourceValue, parts: ModuleParts): void {
  if (compiled === null) return;
  for (const name of compiled.runtime) parts.expressionFunctions.add(name);
  for (const { name, code } of compiled.constants) parts.constants.set(name, code);
  parts.environment ||= compiled.usesEnvironment;
}

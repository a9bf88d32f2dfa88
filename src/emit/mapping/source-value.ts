/** The code that reads what flows into an attribute, before it is converted to the attribute's own type. */
import type { Attribute, Mapping, Resource } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { compileExpression } from '../../expression/compile-expression.ts';
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
  /** The text of a constant. */
  readonly constant: string | null;
}

/** `null` where nothing ever flows. */
export function sourceValue(resource: Resource, attribute: Attribute, parts: ModuleParts): SourceValue | null {
  const mapping = attribute.mapping?.value;
  switch (mapping?.kind) {
    case 'constant':
      return constantValue(mapping.value);
    case 'direct':
      return directValue(resource, mapping.source);
    case 'expression':
      return expressionValue(resource, mapping, `constant${nameMark(attribute.name)}X`, parts);
    default:
      return null;
  }
}

function constantValue(text: string): SourceValue {
  return { code: stringLiteral(text), kind: 'text', nullable: false, property: false, constant: text };
}

function directValue(resource: Resource, name: string): SourceValue | null {
  // No directory attribute has the name of something that every object inherits: reading it would give a function.
  if (isInheritedName(name)) return null;
  const definition = findSourceAttribute(resource, name);
  // Roles are readable through a role function only (entra-provisioning fact sheet, section 12, rule 7).
  if (name === 'appRoleAssignments') return null;
  const kind = definition?.multiValued === true ? 'list' : definition?.type === 'Boolean' ? 'boolean' : 'text';
  return { code: `source${memberAccess(name)}`, kind, nullable: true, property: true, constant: null };
}

function expressionValue(
  resource: Resource,
  mapping: Mapping & { kind: 'expression' },
  constant: string,
  parts: ModuleParts,
): SourceValue | null {
  const compiled = compileExpression(mapping.expression, { resource, constant });
  if (typeof compiled.constant === 'string') return constantValue(compiled.constant);
  if (compiled.constant === null) return null;
  for (const name of compiled.runtime) parts.expressionFunctions.add(name);
  for (const { name, code } of compiled.constants) parts.constants.set(name, code);
  parts.environment ||= compiled.usesEnvironment;
  const type = compiled.type.replace(' | null', '');
  return {
    code: compiled.code,
    kind: KINDS[type] ?? 'either',
    nullable: type !== compiled.type || type === 'Value',
    property: false,
    constant: null,
  };
}

const KINDS: Readonly<Partial<Record<string, SourceValue['kind']>>> = {
  string: 'text',
  'readonly string[]': 'list',
  'readonly RoleObject[]': 'roles',
};

/**
 * `GraphUser`, `userFromGraph` and the same for groups: from an object as Microsoft Graph gives it to what the mapping
 * reads, whose names are older than Graph's (entra-provisioning fact sheet, section 7).
 */
import type { Resource, ResourceMapping } from '../../connector/connector.ts';
import { sourcesOf } from '../../connector/resolve-attribute.ts';
import { findSourceAttribute, type SourceAttribute } from '../../directory/source-attributes.ts';
import { lineComment } from '../code/comment.ts';
import { isInheritedName, memberAccess, propertyKey } from '../code/property-name.ts';
import { type GraphProperty, graphInterface, graphQuery } from './graph-interface.ts';
import type { ModuleParts } from './module-parts.ts';

/** How one source attribute is had from Graph. */
interface GraphValue {
  readonly reads: readonly GraphProperty[];
  /** `null` where Graph has nothing to make it of; `remark` says why. */
  readonly code: string | null;
  readonly remark: string;
}

/** The interface and the function for one resource; nothing where the mapping reads nothing. */
export function graphSource(mapping: ResourceMapping, parts: ModuleParts): readonly (readonly string[])[] {
  const { resource } = mapping;
  const values = sourceNames(mapping).map((name) => [name, graphValue(resource, name, parts)] as const);
  const subject = resource.toLowerCase();
  const lines = values.map(([name, { code, remark }]) =>
    code === null ? lineComment(`${name}: ${remark}.`) : `${propertyKey(name)}: ${code},`,
  );
  const parameter = values.some(([, { code }]) => code !== null) ? subject : `_${subject}`;
  const properties = values.flatMap(([, { reads }]) => reads);
  return [
    [
      `/** A ${subject} as Microsoft Graph gives it${graphQuery(properties)}. */`,
      `export interface Graph${resource} {`,
      ...graphInterface(properties),
      '}',
    ],
    [
      `/** What the mapping reads of a ${subject} that Microsoft Graph gave.${SOFT_DELETED[resource]} */`,
      `export function ${subject}FromGraph(${parameter}: Graph${resource}): ${resource}Source {`,
      '  return {',
      ...lines.map((line) => `    ${line}`),
      '  };',
      '}',
    ],
  ];
}

const SOFT_DELETED: Readonly<Record<Resource, string>> = {
  User: ' Graph knows nothing of assignments and scoping filters: only an account that is disabled or deleted counts as soft-deleted.',
  Group: '',
};

function sourceNames({ attributes }: ResourceMapping): readonly string[] {
  const names = new Set(attributes.flatMap(({ mapping }) => (mapping === null ? [] : [...sourcesOf(mapping.value)])));
  return [...names].filter((name) => !isInheritedName(name));
}

function graphValue(resource: Resource, name: string, parts: ModuleParts): GraphValue {
  const subject = resource.toLowerCase();
  const attribute = findSourceAttribute(resource, name);
  // What the directory does not list is an organization's own: Graph has it under the same name.
  if (attribute === null) return read([name], 'string', false, `${subject}${memberAccess(name)}`);
  const special = SPECIAL[name]?.(subject, parts);
  if (special !== undefined) return special;
  if (attribute.microsoftGraph === null) return unknown('only the provisioning service knows it');
  const path = attribute.microsoftGraph.split('.');
  const code = `${subject}${path.map(memberAccess).join('?')}`;
  // The service reads the first business phone (directory-exports fact sheet).
  if (name === 'telephoneNumber') return read(path, 'readonly string[]', false, `${code}?.[0]`);
  return read(path, valueType(attribute), attribute.alwaysPresent, code);
}

/** Attributes of which Graph has something else than a value of the same kind. */
const SPECIAL: Readonly<Partial<Record<string, (subject: string, parts: ModuleParts) => GraphValue>>> = {
  IsSoftDeleted: (subject) => ({
    reads: [property(['accountEnabled'], 'boolean'), property(['deletedDateTime'], 'string')],
    code: `${subject}.accountEnabled === false || ${subject}.deletedDateTime != null`,
    remark: '',
  }),
  userPrincipalName: (subject, parts) => {
    parts.mappingFunctions.add('homeName');
    return read(['userPrincipalName'], 'string', true, `homeName(${subject}.userPrincipalName)`);
  },
  manager: (subject) => related('manager', '{ readonly id: string }', `${subject}.manager?.id`),
  members: (subject) =>
    related('members', 'readonly { readonly id: string }[]', `${subject}.members?.map(({ id }) => id)`),
  appRoleAssignments: () => unknown('Graph gives the ids of roles only; add the roles where their names are known'),
};

function read(path: readonly string[], type: string, required: boolean, code: string): GraphValue {
  return { reads: [{ ...property(path, type), required }], code, remark: '' };
}

/** A relationship has to be asked for with `$expand`. */
function related(name: string, type: string, code: string): GraphValue {
  return { reads: [{ ...property([name], type), relationship: true }], code, remark: '' };
}

function property(path: readonly string[], type: string): GraphProperty {
  return { path, type, required: false, relationship: false };
}

function unknown(remark: string): GraphValue {
  return { reads: [], code: null, remark };
}

function valueType(attribute: SourceAttribute): string {
  const single = attribute.type === 'Boolean' ? 'boolean' : 'string';
  return attribute.multiValued ? `readonly ${single}[]` : single;
}

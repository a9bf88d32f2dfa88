/** `UserSource`, `GroupSource`: the directory attributes that a mapping reads, and no others. */
import type { ResourceMapping } from '../../connector/connector.ts';
import { sourcesOf } from '../../connector/resolve-attribute.ts';
import type { SourceAttribute } from '../../directory/source-attributes.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { isInheritedName, propertyKey } from '../code/property-name.ts';
import type { ModuleParts } from './module-parts.ts';

export function sourceInterface(mapping: ResourceMapping, parts: ModuleParts): readonly string[] {
  const names = new Set(
    mapping.attributes.flatMap(({ mapping: fact }) => (fact === null ? [] : [...sourcesOf(fact.value)])),
  );
  if (names.has(ROLES)) parts.expressionFunctions.add('appRoleAssignment');
  const lines = [...names]
    .filter((name) => !isInheritedName(name))
    .map((name) => property(name, findSourceAttribute(mapping.resource, name)));
  const subject = mapping.resource === 'User' ? 'a user' : 'a group';
  return [
    `/** What the mapping reads of ${subject} in the directory. */`,
    `export interface ${mapping.resource}Source {`,
    ...lines,
    '}',
  ];
}

/** The one source attribute that is a list of objects. */
const ROLES = 'appRoleAssignments';

/** Attributes the directory does not list are an organization's own: text. */
function property(name: string, attribute: SourceAttribute | null): string {
  const single = name === ROLES ? 'AppRoleAssignment' : attribute?.type === 'Boolean' ? 'boolean' : 'string';
  const type = attribute?.multiValued === true ? `readonly ${single}[]` : single;
  const key = `readonly ${propertyKey(name)}`;
  return attribute?.alwaysPresent === true ? `  ${key}: ${type};` : `  ${key}?: ${type} | null | undefined;`;
}

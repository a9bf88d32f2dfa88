/** A manifest as a synchronization schema of its own (graph-synchronization fact sheet, sections 3 and 4). */
import type { Attribute, Connector, ResourceMapping } from '../connector/connector.ts';
import { sourcesOf } from '../connector/resolve-attribute.ts';
import { findSourceAttribute } from '../directory/source-attributes.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { flagsOf } from './compare-mapping.ts';
import { type AttributeDefinition, attributeDefinition } from './definitions.ts';
import { firstOf, publishedKeys } from './graph-keys.ts';
import { operatorSpelling } from './graph-operators.ts';
import { graphProblem } from './graph-problem.ts';
import type { TenantListings } from './merge-schema.ts';
import { attributeMapping, flowTypesOf, scopeOf, sourceOf } from './to-graph.ts';

/** As jobs of non-gallery apps name them today; a schema that is fetched has names of its own, and keeps them. */
const NAMES = {
  source: 'Microsoft Entra ID',
  target: 'customappsso',
  rule: 'USERGROUP_OUTBOUND_USERGROUP',
  User: {
    mapping: 'Provision Microsoft Entra ID Users',
    object: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  },
  Group: {
    mapping: 'Provision Microsoft Entra ID Groups',
    object: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  },
} as const;

export interface WholeSchema {
  readonly schema: object;
  /** The object mappings alone, with their attribute mappings. */
  readonly mappings: readonly object[];
  readonly problems: readonly Problem[];
}

/**
 * The schema without ids: the service knows only those of a schema that it gave itself, so it takes nothing but a merge.
 *
 * @param manifest the document of the connector's manifest, for the places of problems
 */
export function wholeSchema(connector: Connector, manifest: JsonDocument, listings: TenantListings): WholeSchema {
  const problems: Problem[] = [];
  const blocks = [connector.users, ...(connector.groups === null ? [] : [connector.groups])];
  const mappings = blocks.map((block) => objectMapping(block, manifest, listings, problems));
  const objects = blocks.map(({ resource }) => NAMES[resource].object);
  const schema = {
    directories: [
      { name: NAMES.source, readOnly: true, objects: blocks.map((block) => sourceObject(block, connector)) },
      { name: NAMES.target, readOnly: false, objects: blocks.map((block) => targetObject(block, objects)) },
    ],
    synchronizationRules: [
      {
        name: NAMES.rule,
        priority: 1,
        editable: true,
        sourceDirectoryName: NAMES.source,
        targetDirectoryName: NAMES.target,
        objectMappings: mappings,
      },
    ],
  };
  return { schema, mappings, problems };
}

function objectMapping(
  block: ResourceMapping,
  manifest: JsonDocument,
  { keyAt: told, operators }: TenantListings,
  problems: Problem[],
): object {
  const keyAt = firstOf(told, publishedKeys);
  const { resource, actions, attributes, scope } = block;
  const filter = scope === null || scope.length === 0 ? null : scopeOf(scope, operatorSpelling(null, operators));
  if (filter !== null && 'operator' in filter) {
    const message = `Nobody publishes how Graph spells the operator ${JSON.stringify(filter.operator)}.`;
    const hint = 'Fetch GET …/schema/filterOperators into a file, and say --operators FILE.';
    problems.push(graphProblem('graph-operator-unknown', manifest, `${filter.pointer}/operator`, message, hint, {}));
  }
  return {
    name: NAMES[resource].mapping,
    enabled: true,
    flowTypes: flowTypesOf(flagsOf(actions)),
    sourceObjectName: resource,
    targetObjectName: NAMES[resource].object,
    scope: filter,
    attributeMappings: attributes.flatMap((attribute) => {
      if (attribute.mapping === null) return [];
      const source = sourceOf(attribute.mapping.value, keyAt);
      if (source === null || !('unknown' in source)) return [attributeMapping(attribute, attribute.name, source)];
      const message = `Nobody publishes ${source.unknown}, so there is no tree of this expression.`;
      const hint = 'Fetch GET …/schema/functions into a file, and say --functions FILE.';
      problems.push(graphProblem('graph-parameter-unknown', manifest, attribute.mapping.pointer, message, hint, {}));
      return [];
    }),
  };
}

/** What the mapping and the filters read, and what the service itself needs of every object. */
function sourceObject({ resource, attributes, scope }: ResourceMapping, connector: Connector): object {
  const declared = new Map(connector.directoryExtensions.map(({ name, type }) => [name, type]));
  const read = attributes.flatMap(({ mapping }) => (mapping === null ? [] : [...sourcesOf(mapping.value)]));
  const filtered = (scope ?? []).flatMap(({ clauses }) => clauses.map(({ attribute }) => attribute));
  const always =
    resource === 'User' ? ['objectId', 'userPrincipalName', 'accountEnabled', 'IsSoftDeleted'] : ['objectId'];
  const names = [...new Set([...always, ...read, ...filtered])];
  return {
    name: resource,
    attributes: names.map((name) => {
      const known = findSourceAttribute(resource, name);
      const type = declared.get(name) ?? known?.type ?? 'String';
      const refersTo = type !== 'Reference' ? [] : name === 'members' ? ['User', 'Group'] : ['User'];
      const facets = { anchor: name === 'objectId', multivalued: known?.multiValued ?? false };
      return attributeDefinition(name, type, facets, refersTo);
    }),
  };
}

function targetObject({ resource, attributes }: ResourceMapping, objects: readonly string[]): object {
  const anchor = attributeDefinition('id', 'String', { anchor: true });
  return {
    name: NAMES[resource].object,
    attributes: [anchor, ...attributes.map((attribute) => targetDefinition(attribute, objects))],
  };
}

const TYPES: Readonly<Record<Attribute['valueType'], AttributeDefinition['type']>> = {
  string: 'String',
  boolean: 'Boolean',
  integer: 'Integer',
  decimal: 'String',
  dateTime: 'DateTime',
  reference: 'Reference',
  binary: 'Binary',
  complex: 'String',
};

/** Managers and members refer to objects, whatever form the app gives them. */
function targetDefinition({ name, valueType, multiValued, required, scim }: Attribute, objects: readonly string[]) {
  const isReference = valueType === 'reference' || scim?.name === 'manager' || scim?.name === 'members';
  const facets = { multivalued: multiValued, required: required?.value === true };
  return attributeDefinition(name, isReference ? 'Reference' : TYPES[valueType], facets, isReference ? objects : []);
}

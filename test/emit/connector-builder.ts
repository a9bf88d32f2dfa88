/** Connectors for tests, from short rows: every fact that a row does not give is unknown. */
import type {
  Attribute,
  Basis,
  Connector,
  Fact,
  GroupMapping,
  Mapping,
  Resource,
  ResourceMapping,
  UserAction,
  ValueType,
} from '../../src/connector/connector.ts';
import { DEFAULT_MAPPING } from '../../src/connector/default-mapping.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { parseAttributePath } from '../../src/scim/attribute-path.ts';
import { findScimAttribute, findTopAttribute } from '../../src/scim/schemas.ts';

export interface Row {
  readonly name: string;
  readonly type?: string;
  readonly source?: string;
  readonly constant?: string;
  readonly expression?: string;
  /** Nothing flows, as far as the connector says. */
  readonly none?: true;
  readonly matching?: number;
  readonly filterable?: boolean;
  readonly required?: boolean;
  readonly createOnly?: true;
  readonly defaultValue?: string;
  readonly valueType?: ValueType;
  readonly multiValued?: boolean;
  readonly basis?: Basis;
}

export function attribute(resource: Resource, row: Row): Attribute {
  const basis = row.basis ?? 'documented';
  const fact = <T>(value: T | undefined): Fact<T> | null =>
    value === undefined ? null : { value, basis, pointer: '' };
  const { path } = parseAttributePath(row.name);
  const scim = path === null ? null : findScimAttribute(resource, path);
  const mapping = mappingOf(row);
  return {
    name: row.name,
    path,
    scim,
    pointer: '',
    basis,
    type: fact(row.type),
    valueType: row.valueType ?? scim?.type ?? 'string',
    statedMultiValued: fact(row.multiValued),
    multiValued: row.multiValued ?? (path?.filter === null && findTopAttribute(resource, path)?.multiValued === true),
    mapping: mapping === null ? null : { value: mapping, basis, pointer: '' },
    matching: fact(row.matching),
    filterable: fact(row.filterable),
    required: fact(row.required),
    flow: { value: row.createOnly === true ? 'create-only' : 'always', basis, pointer: '' },
    defaultValue: fact(row.defaultValue),
    note: null,
  };
}

function mappingOf(row: Row): Mapping | null {
  if (row.source !== undefined) return { kind: 'direct', source: row.source };
  if (row.constant !== undefined) return { kind: 'constant', value: row.constant };
  if (row.none === true) return { kind: 'none' };
  if (row.expression === undefined) return null;
  const { expression } = parseExpression(row.expression);
  if (expression === null) throw new TypeError(`Malformed expression in a test: ${row.expression}`);
  return { kind: 'expression', text: row.expression, expression };
}

/** A copy of the platform's rows, to change in a test. */
export const DEFAULT_USER_ROWS: readonly Row[] = DEFAULT_MAPPING.User.map((row) => ({
  ...row,
  basis: 'assumed' as const,
}));
export const DEFAULT_GROUP_ROWS: readonly Row[] = DEFAULT_MAPPING.Group.map((row) => ({
  ...row,
  basis: 'assumed' as const,
}));

/** A documented connector in the manner of WEDO: types and one tick are printed, sources are not. */
export const WEDO_ROWS: readonly Row[] = [
  { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
  { name: 'displayName', type: 'String', source: 'displayName' },
  { name: 'title', type: 'String', source: 'jobTitle' },
  { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
  { name: 'name.givenName', type: 'String', source: 'givenName' },
  { name: 'name.familyName', type: 'String', source: 'surname' },
  { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
  { name: 'preferredLanguage', type: 'String', source: 'preferredLanguage' },
  { name: 'userType', type: 'String' },
];

export interface ConnectorParts {
  readonly id?: string;
  readonly manifestPath?: string;
  readonly users?: readonly Row[];
  readonly groups?: readonly Row[];
}

export function connector(parts: ConnectorParts = {}): Connector {
  const id = parts.id ?? 'acme';
  return {
    id,
    manifestPath: parts.manifestPath ?? `connectors/${id}.json`,
    name: 'Acme',
    article: 'an',
    proof: null,
    homepage: null,
    releaseStage: 'general-availability',
    draft: false,
    singleSignOn: null,
    capabilities: [],
    prerequisites: [],
    network: [],
    directoryExtensions: [],
    auth: {
      pointer: '',
      method: 'none',
      methodLabel: null,
      fields: [],
      enter: null,
      adminRole: null,
      adminRights: null,
      note: null,
      alternatives: [],
    },
    setup: null,
    support: [],
    gallery: { name: 'Acme', steps: [] },
    portalSteps: [],
    anchors: [],
    users: {
      ...resourceMapping('User', parts.users ?? DEFAULT_USER_ROWS),
      actions: ['create', 'update', 'disable'] satisfies UserAction[],
      activeFalse: null,
      unnamed: null,
      roles: [],
    },
    groups: parts.groups === undefined ? null : groupMapping(parts.groups),
    groupsDocumented: true,
    limitations: [],
    troubleshooting: [],
    changeLog: [],
    notes: [],
    blocks: [],
    sections: [],
    resources: [],
    page: {
      edition: 'six-step',
      vocabulary: 'entra-id',
      portal: null,
      navigation: null,
      includes: null,
      title: null,
      description: null,
      author: null,
      writer: null,
      manager: null,
      msAuthor: null,
      date: null,
      assetId: null,
      customerIntent: null,
      cycleMinutes: null,
      progressLabel: null,
    },
  };
}

function groupMapping(rows: readonly Row[]): GroupMapping {
  return {
    ...resourceMapping('Group', rows),
    actions: ['create', 'update', 'delete'],
    rename: null,
    nested: null,
    maximum: null,
    precreated: null,
  };
}

function resourceMapping(resource: Resource, rows: readonly Row[]): Omit<ResourceMapping, 'actions'> {
  const attributes = rows.map((row) => attribute(resource, row));
  const matching = attributes.filter((candidate) => candidate.matching !== null);
  return {
    resource,
    pointer: '',
    basis: 'documented',
    attributes,
    matching: matching.sort((a, b) => (a.matching?.value ?? 0) - (b.matching?.value ?? 0)),
    scope: null,
    matchingUndocumented: false,
    notes: [],
    pictures: { mapping: null, attributes: null },
  };
}

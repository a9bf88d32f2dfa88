/**
 * Small synchronization schemas as exports of several ages have them: made of facts, with the odd parts of real ones
 * (graph-synchronization fact sheet, sections 1 and 5).
 */
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { publishedKeys } from '../../src/graph/graph-keys.ts';
import { treeOf } from '../../src/graph/source-tree.ts';
import { isRecord } from '../../src/json/is-record.ts';

export interface Row {
  readonly target: string;
  /** An expression; `[name]` and `"text"` among them; left out: the kind None. */
  readonly from?: string;
  /** The source as it stands there. */
  readonly tree?: unknown;
  readonly match?: number;
  readonly flow?: string;
  readonly value?: string | null;
}

export interface SchemaParts {
  readonly source?: string;
  readonly target?: string;
  readonly users: readonly Row[];
  readonly groups?: readonly Row[];
  readonly groupsEnabled?: boolean;
  readonly flowTypes?: string;
  readonly scope?: unknown;
  readonly extraSources?: readonly { readonly name: string; readonly type: string }[];
}

const SOURCES = ['objectId', 'userPrincipalName', 'IsSoftDeleted', 'accountEnabled', 'mail', 'givenName', 'surname'];
const MORE = [
  'displayName',
  'jobTitle',
  'department',
  'preferredLanguage',
  'city',
  'manager',
  'appRoleAssignments',
  'members',
];

export function schemaOf(parts: SchemaParts): Record<string, unknown> {
  const { source = 'Microsoft Entra ID', target = 'customappsso' } = parts;
  const userObject = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  const groupObject = 'urn:ietf:params:scim:schemas:core:2.0:Group';
  const definition = (name: string, type = 'String', anchor = false) => ({
    name,
    type,
    anchor,
  });
  const sources = [...SOURCES, ...MORE].map((name) => definition(name, 'String', name === 'objectId'));
  const extras = (parts.extraSources ?? []).map(({ name, type }) => definition(name, type));
  const object = (name: string, attributes: readonly unknown[]) => ({
    name,
    metadata: [{ key: 'IsSoftDeletionSupported', value: 'true' }],
    attributes,
  });
  const targets = (rows: readonly Row[]) => [
    definition('id', 'String', true),
    ...rows.map(({ target: name }) => definition(name)),
  ];
  const mapping = (name: string, from: string, to: string, rows: readonly Row[], enabled = true) => ({
    name,
    enabled,
    flowTypes: parts.flowTypes ?? 'Add,Update,Delete',
    sourceObjectName: from,
    targetObjectName: to,
    scope: from === 'User' ? (parts.scope ?? null) : null,
    metadata: [{ key: 'Disposition', value: '"Normal"' }],
    attributeMappings: rows.map(attributeMapping),
  });
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#synchronization',
    id: 'scim.0f0e0d0c0b0a09080706050403020100.11111111-2222-3333-4444-555555555555',
    version: 'Date:2026-11-01T08:22:36.0000000Z',
    directories: [
      {
        id: 'd1',
        name: source,
        readOnly: true,
        objects: [object('User', [...sources, ...extras]), object('Group', sources)],
      },
      {
        id: 'd2',
        name: target,
        objects: [object(userObject, targets(parts.users)), object(groupObject, targets(parts.groups ?? []))],
      },
    ],
    synchronizationRules: [
      {
        id: 'r1',
        name: 'USERGROUP_OUTBOUND_USERGROUP',
        priority: 1,
        editable: true,
        sourceDirectoryName: source,
        targetDirectoryName: target,
        metadata: [{ key: 'supportsProvisionOnDemand', value: 'true' }],
        objectMappings: [
          mapping('Provision Users', 'User', userObject, parts.users),
          ...(parts.groups === undefined
            ? []
            : [mapping('Provision Groups', 'Group', groupObject, parts.groups, parts.groupsEnabled)]),
          mapping('', '', 'UserRole', [{ target: 'Name', match: 1 }], false),
        ],
      },
    ],
  };
}

function attributeMapping({ target, from, tree, match = 0, flow = 'Always', value = null }: Row) {
  const expression = from === undefined ? null : parseExpression(from).expression;
  return {
    defaultValue: value,
    exportMissingReferences: false,
    flowBehavior: 'FlowWhenChanged',
    flowType: flow,
    matchingPriority: match,
    targetAttributeName: target,
    source: tree ?? (expression === null ? null : treeOf(expression, publishedKeys, from)),
  };
}

/** As `Get-Mg… | ConvertTo-Json` writes it. */
export function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      inPascalCase(inner),
    ]),
  );
}

const SWITCH = 'Switch([IsSoftDeleted], , "False", "True", "True", "False")';

/** The first lines of the mapping of a non-gallery app, and its groups. */
export const SCIM: SchemaParts = {
  users: [
    { target: 'userName', from: '[userPrincipalName]', match: 1 },
    { target: 'active', from: SWITCH },
    { target: 'displayName', from: '[displayName]' },
    { target: 'title', from: '[jobTitle]' },
    { target: 'emails[type eq "work"].value', from: '[mail]' },
    { target: 'name.formatted', from: 'Join(" ", [givenName], [surname])' },
    { target: 'preferredLanguage', from: 'Replace([preferredLanguage], "-", , , "_", , )', value: 'en_US' },
    { target: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', from: '[department]' },
    { target: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', from: '[manager]' },
  ],
  groups: [
    { target: 'displayName', from: '[displayName]', match: 1 },
    { target: 'externalId', from: '[objectId]' },
    { target: 'members', from: '[members]' },
  ],
};

/** A gallery app of the old kind, whose attributes are none of SCIM. */
export const OLD_GALLERY: SchemaParts = {
  source: 'Azure Active Directory',
  target: 'salesforce.example',
  flowTypes: 'Add, Update, Delete',
  users: [
    { target: 'IsActive', from: 'Not([IsSoftDeleted])', value: 'True' },
    { target: 'Alias', from: 'Mid([userPrincipalName], 1, 8)' },
    { target: 'Email', from: '[mail]' },
    { target: 'EmailEncodingKey', value: 'ISO-8859-1' },
    { target: 'LastName', from: '[surname]', value: '.' },
    { target: 'LocaleSidKey', from: 'Replace([preferredLanguage], "-", , , "_", , )', value: 'en_US' },
    { target: 'ProfileName', from: 'SingleAppRoleAssignment([appRoleAssignments])', value: 'Chatter Free User' },
    { target: 'Username', from: '[userPrincipalName]', match: 1 },
    { target: 'UserPermissionsOfflineUser', value: 'False' },
  ],
};

/** The schema of a job as a tenant has it: a small one, with ids, metadata and mappings that no manifest knows. */
export const TENANT_SCHEMA = JSON.stringify(
  {
    id: 'scim.0f0e.1111',
    version: 'v1',
    directories: [
      {
        id: 'aaaaaaaa-0000-4000-8000-000000000001',
        name: 'Azure Active Directory',
        discoverabilities: 'None',
        readOnly: true,
        objects: [
          {
            name: 'User',
            metadata: [{ key: 'IsSoftDeletionSupported', value: 'true' }],
            attributes: [
              attribute('objectId', { anchor: true }),
              attribute('userPrincipalName', { required: true }),
              attribute('IsSoftDeleted', { type: 'Boolean', required: true }),
              attribute('department'),
              attribute('jobTitle'),
            ],
          },
        ],
      },
      {
        id: 'aaaaaaaa-0000-4000-8000-000000000002',
        name: 'customappsso',
        discoverabilities: 'None',
        readOnly: false,
        objects: [
          {
            name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
            attributes: [
              attribute('id', { anchor: true }),
              attribute('userName', { required: true }),
              attribute('active', { type: 'Boolean' }),
              attribute('title'),
              attribute('nickName'),
            ],
          },
        ],
      },
    ],
    synchronizationRules: [
      {
        id: 'bbbbbbbb-0000-4000-8000-000000000001',
        name: 'USERGROUP_OUTBOUND_USERGROUP',
        priority: 1,
        editable: true,
        sourceDirectoryName: 'Azure Active Directory',
        targetDirectoryName: 'customappsso',
        metadata: [{ key: 'kept', value: 'as it is' }],
        objectMappings: [
          {
            name: 'Provision Microsoft Entra ID Users',
            enabled: true,
            flowTypes: 'Add,Update,Delete',
            sourceObjectName: 'User',
            targetObjectName: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
            scope: null,
            attributeMappings: [
              mapping('userName', 1, {
                type: 'Attribute',
                name: 'userPrincipalName',
                expression: '[userPrincipalName]',
                parameters: [],
              }),
              mapping('active', 0, {
                type: 'Function',
                name: 'Not',
                expression: 'Not([IsSoftDeleted])',
                parameters: [
                  {
                    key: 'source',
                    value: { type: 'Attribute', name: 'IsSoftDeleted', expression: '[IsSoftDeleted]', parameters: [] },
                  },
                ],
              }),
              mapping('title', 0, { type: 'Attribute', name: 'jobTitle', expression: '[jobTitle]', parameters: [] }),
            ],
          },
        ],
      },
    ],
  },
  null,
  2,
);

function attribute(name: string, facets: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const usual = {
    anchor: false,
    required: false,
    multivalued: false,
    caseExact: false,
    mutability: 'ReadWrite',
    flowNullValues: false,
  };
  return { name, type: 'String', ...usual, ...facets };
}

function mapping(target: string, matchingPriority: number, source: unknown): Readonly<Record<string, unknown>> {
  return {
    targetAttributeName: target,
    matchingPriority,
    flowType: 'Always',
    flowBehavior: 'FlowWhenChanged',
    exportMissingReferences: false,
    defaultValue: null,
    source,
  };
}

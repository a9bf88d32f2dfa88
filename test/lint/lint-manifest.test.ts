import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

function lint(patch: unknown, id = 'acme'): string[] {
  const text = JSON.stringify(mergePatch(exampleManifest, patch), null, 2);
  return lintManifest(text, 'connectors/acme.json', id).problems.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

function attributes(...list: object[]): object {
  return { users: { attributes: [{ name: 'userName', source: 'userPrincipalName', matching: 1 }, ...list] } };
}

describe('the four connectors', () => {
  for (const id of ['workgrid', 'workteam', 'wedo', 'promapp']) {
    it(`${id}: nothing but the warning about its token`, () => {
      const file = `connectors/${id}.json`;
      const { problems, connector } = lintManifest(fs.readFileSync(file, 'utf8'), file, id);
      expect(problems.map(({ rule }) => rule)).toEqual(['bearer-token-only']);
      expect(connector?.id).toBe(id);
    });
  }
});

describe('the id', () => {
  for (const id of ['acme', 'acme-hr', '8x8', 'a', 'com', 'console'])
    it(`${id} is fine`, () => expect(lint({}, id)).toEqual([]));
  for (const id of [
    '',
    'Acme',
    'acme hr',
    'acme_hr',
    '-acme',
    'acme-',
    'a--b',
    '../acme',
    'con',
    'nul',
    'com1',
    'ä',
    '__proto__',
    'a'.repeat(65),
  ]) {
    it(`${JSON.stringify(id)} is not`, () => expect(lint({}, id)).toEqual(['connector-id-unusable ']));
  }
});

describe('one mistake gives one problem', () => {
  const cases: readonly [name: string, patch: object, ...problems: string[]][] = [
    [
      'plain http in a picture',
      { gallery: { steps: [{ text: 'x', pictures: [{ path: 'http://acme.example/a.png', alt: 'x' }] }] } },
      'address-insecure /gallery/steps/0/pictures/0/path',
    ],
    ['plain http in a link', { prerequisites: ['[x](http://acme.example)'] }, 'address-insecure /prerequisites/0'],
    ['plain http in code to look for', { prerequisites: ['A file at `http://<domain>/acme.txt`'] }],
    [
      'plain http in code to enter',
      { prerequisites: ['The **Tenant URL** is `http://acme.example/v2`'] },
      'address-insecure /prerequisites/0',
    ],
    [
      'plain http as support',
      {
        auth: {
          method: 'oauth-authorize',
          fields: [{ portal: 'Tenant URL', from: { support: 'http://acme.example' } }],
        },
        setup: null,
      },
      'address-insecure /auth/fields/0/from/support',
    ],
    ['an unsafe link', { prerequisites: ['[x](javascript:alert(1))'] }, 'markdown-slip /prerequisites/0'],
    [
      'a label that differs in capitals',
      { setup: { steps: [{ yields: ['Client Id', 'Client Secret'] }] } },
      'credential-not-yielded /auth/fields/2/vendor',
    ],
    [
      'the manager of SCIM 1 is no attribute of the app’s own',
      attributes({ name: 'urn:scim:schemas:extension:enterprise:1.0.manager', type: 'Reference', source: 'manager' }),
    ],
    [
      'a malformed path that is matched on',
      attributes({ name: 'emails[', source: 'mail', matching: 2 }),
      'attribute-path-malformed /users/attributes/1/name',
    ],
    [
      'a malformed path twice',
      attributes({ name: 'emails[', source: 'mail' }, { name: 'active[', source: 'mail' }),
      'attribute-path-malformed /users/attributes/1/name',
      'attribute-path-malformed /users/attributes/2/name',
    ],
    [
      'a list without a filter and a part',
      attributes({ name: 'emails', source: 'mail' }),
      'attribute-entry-not-chosen /users/attributes/1/name',
    ],
    [
      'a list source into a list without a filter',
      attributes({ name: 'emails.value', source: 'proxyAddresses' }),
      'attribute-entry-not-chosen /users/attributes/1/name',
    ],
    [
      'two kinds of mapping, one of them broken',
      attributes({ name: 'title', source: 'jobTitle', expression: 'Join(' }),
      'mapping-ambiguous /users/attributes/1/expression',
    ],
    [
      'a broken expression',
      attributes({ name: 'active', expression: 'Not(' }),
      'expression-syntax /users/attributes/1/expression',
    ],
    [
      'a misspelt source',
      attributes({ name: 'title', source: 'jobtitle' }),
      'source-misspelt /users/attributes/1/source',
    ],
    [
      'a name of Microsoft Graph',
      attributes({ name: 'phoneNumbers[type eq "mobile"].value', source: 'mobilePhone' }),
      'source-misspelt /users/attributes/1/source',
    ],
    [
      'an enterprise attribute that does not exist',
      attributes({
        name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:departmnt',
        source: 'department',
      }),
      'attribute-misspelt /users/attributes/1/name',
    ],
    [
      'a field of another method',
      { auth: { method: 'bearer-token' } },
      'auth-field-foreign /auth/fields/2/portal',
      'auth-field-foreign /auth/fields/3/portal',
      'bearer-token-only /auth/method',
    ],
  ];
  for (const [name, patch, ...expected] of cases)
    it(name, () => expect(lint(patch).sort()).toEqual([...expected].sort()));
});

describe('what is no mistake', () => {
  const cases: readonly [name: string, patch: object][] = [
    ['unknown facts', { users: { basis: 'documented-with-defaults', attributes: [{ name: 'userName' }] } }],
    [
      'an extension of the app',
      attributes({ name: 'urn:ietf:params:scim:schemas:extension:Acme:2.0:User:badge', source: 'extensionAttribute1' }),
    ],
    [
      'members of a group',
      {
        groups: {
          actions: ['create', 'update'],
          basis: 'documented',
          attributes: [
            { name: 'displayName', source: 'displayName', matching: 1 },
            { name: 'members', source: 'members', type: 'Reference' },
          ],
        },
      },
    ],
    ['a list of roles', attributes({ name: 'roles', expression: 'AppRoleAssignmentsComplex([appRoleAssignments])' })],
    [
      'a manager as text',
      attributes({
        name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager',
        type: 'String',
        source: 'manager',
      }),
    ],
    ['an id of the page', { tutorial: { assetId: '3088D3EB-CED5-45A5-BD7E-E20B1D7C40F6' } }],
    ['a directory extension in a text', { prerequisites: ['Map `extension_8adf8e6e67b24cf2a259e3dc5476c621_badge`.'] }],
    ['a GUID in a text', { prerequisites: ['The app id is `8adf8e6e-67b2-4cf2-a259-e3dc5476c621`.'] }],
    [
      'a long path',
      {
        prerequisites: [
          'Open [settings](https://acme.example/administration/integrations/provisioning-2024/settings-overview)',
        ],
      },
    ],
    [
      'a token that is not there yet',
      { prerequisites: ['Send `Authorization: Bearer <token>` with the password you set.'] },
    ],
    [
      'groups that are denied',
      { groups: false, limitations: ['Groups cannot be provisioned.', 'Acme does not create groups.'] },
    ],
    [
      "the app's own groups",
      {
        setup: {
          steps: [{ text: 'Create a permission group and add yourself.', yields: ['Client ID', 'Client Secret'] }],
        },
      },
    ],
    ['groups that nobody documents', { groups: null, capabilities: ['Provision groups.'] }],
    [
      'a page of the same site',
      {
        resources: [
          { text: 'Provisioning', url: '../app-provisioning/user-provisioning.md' },
          { text: 'x', url: '~/identity/a.md' },
        ],
      },
    ],
    ['a loopback address', { prerequisites: ['Try `http://localhost:8080` first.'] }],
    [
      'brackets of five kinds',
      {
        auth: {
          method: 'oauth-authorize',
          fields: [
            {
              portal: 'Tenant URL',
              from: {
                template: {
                  value: 'https://{{host}}/[OrgId]/<IdP ID>/{x}',
                  placeholders: [
                    { text: '{{host}}', means: 'a' },
                    { text: '[OrgId]', means: 'b' },
                    { text: '<IdP ID>', means: 'c' },
                    { text: '{x}', means: 'd' },
                  ],
                },
              },
            },
          ],
        },
        setup: null,
      },
    ],
  ];
  for (const [name, patch] of cases) it(name, () => expect(lint(patch)).toEqual([]));
});

describe('secrets', () => {
  const secrets = [
    '-----BEGIN RSA PRIVATE KEY-----',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_0123456789abcdefghijABCDEFGHIJ012345',
    'Bearer 8f3kd92hs7Gk20sLq84hdT7w',
    'https://admin:hunter2hunter2@acme.example/scim',
    'password: S3cr3t-Passw0rd',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'c2VjcmV0LXRva2VuLWZvci1hY21lLTEyMzQ1Njc4OTA0NTY3ODk',
  ];
  for (const secret of secrets) {
    it(secret.slice(0, 20), () =>
      expect(lint({ prerequisites: [`Use ${secret} for it.`] })).toEqual(['secret-value /prerequisites/0']),
    );
  }
});

describe('places inside texts', () => {
  it('count the escapes of JSON', () => {
    const text = JSON.stringify(
      mergePatch(exampleManifest, attributes({ name: 'title', expression: 'Join("-", [jobTitle], x' })),
      null,
      2,
    );
    const [problem] = lintManifest(text, 'connectors/acme.json', 'acme').problems;
    const line = text.split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(problem?.pointer).toBe('/users/attributes/1/expression');
    expect(line.slice(0, (problem?.column ?? 0) - 1)).toContain('\\"-\\"');
  });
});

describe('what is not a manifest', () => {
  for (const text of ['', '[]', 'null', '{}', '"x"', '{"name": "Acme"', '\uFEFF']) {
    it(JSON.stringify(text), () => {
      const { manifest, connector, problems } = lintManifest(text, 'a.json', 'a');
      expect([manifest, connector]).toEqual([null, null]);
      expect(problems.length).toBeGreaterThan(0);
    });
  }
});

/** A project of made-up connectors, no two alike: what `gen` is measured on. */
import fs from 'node:fs';
import path from 'node:path';

const METHODS = ['bearer-token', 'oauth-client-credentials'];
const EDITIONS = ['six-step', 'assigning-users'];
const VOCABULARIES = ['entra-id', 'azure-ad'];

export function writeProject(root, count) {
  fs.mkdirSync(path.join(root, 'connectors'), { recursive: true });
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const id = `app-${String(index).padStart(4, '0')}`;
    fs.writeFileSync(path.join(root, 'connectors', `${id}.json`), `${JSON.stringify(manifest(index), null, 2)}\n`);
  }
}

function manifest(index) {
  const name = `App ${index}`;
  const method = METHODS[index % METHODS.length];
  const secret = method === 'bearer-token' ? 'Secret Token' : 'Client Secret';
  return {
    name,
    homepage: `https://app-${index}.example/`,
    singleSignOn: { tutorial: `app-${index}-tutorial.md`, recommended: index % 2 === 0 },
    prerequisites: [`An ${name} tenant on the **Business** plan`],
    auth: {
      method,
      fields: [
        { portal: 'Tenant URL', from: { fixed: `https://api.app-${index}.example/scim` } },
        ...(method === 'bearer-token'
          ? []
          : [
              { portal: 'Token Endpoint', from: { fixed: `https://api.app-${index}.example/token` } },
              { portal: 'Client ID', from: { setup: true } },
            ]),
        { portal: secret, vendor: `Key ${index}`, from: { setup: true }, secret: true },
      ],
      adminRole: 'Admin',
    },
    setup: {
      steps: [
        {
          text: `Sign in to ${name} and open **Settings** > **API**.`,
          pictures: [{ path: `media/app-${index}/api.png`, alt: 'The API page' }],
        },
        { text: 'Select **Create**.' },
        { yields: [...(method === 'bearer-token' ? [] : ['Client ID']), `Key ${index}`] },
      ],
    },
    users: { actions: ['create', 'update', 'disable'], basis: 'documented', attributes: attributes(index) },
    groups: index % 3 === 0 ? { actions: ['create', 'update', 'delete'], basis: 'platform-default' } : false,
    tutorial: {
      edition: EDITIONS[index % 2],
      vocabulary: VOCABULARIES[index % 3 === 0 ? 0 : 1],
      author: 'bench',
      date: '2025-01-31',
    },
  };
}

/** Ten to eighteen attributes; every fifth app has an extension of its own, as in the published tutorials (15 of 79). */
function attributes(index) {
  const rows = [
    { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
    { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
    { name: 'displayName', type: 'String', source: 'displayName' },
    { name: 'title', type: 'String', source: 'jobTitle' },
    { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
    { name: 'preferredLanguage', type: 'String', source: 'preferredLanguage' },
    { name: 'name.givenName', type: 'String', source: 'givenName' },
    { name: 'name.familyName', type: 'String', source: 'surname' },
    { name: 'name.formatted', type: 'String', expression: 'Join(" ", [givenName], [surname])' },
    index % 5 === 0
      ? {
          name: `urn:ietf:params:scim:schemas:extension:app${index}:2.0:User:badge`,
          type: 'String',
          source: 'employeeId',
        }
      : {
          name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber',
          type: 'String',
          source: 'employeeId',
        },
    { name: 'addresses[type eq "work"].streetAddress', type: 'String', source: 'streetAddress' },
    { name: 'addresses[type eq "work"].locality', type: 'String', source: 'city' },
    { name: 'addresses[type eq "work"].country', type: 'String', source: 'country' },
    { name: 'phoneNumbers[type eq "work"].value', type: 'String', source: 'telephoneNumber' },
    { name: 'phoneNumbers[type eq "mobile"].value', type: 'String', source: 'mobile' },
    { name: 'externalId', type: 'String', source: 'mailNickname' },
    {
      name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
      type: 'String',
      source: 'department',
    },
    {
      name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager',
      type: 'Reference',
      source: 'manager',
    },
  ];
  return rows.slice(0, 10 + (index % 9)).map((row) => ({ filterable: false, ...row }));
}

/** One mistake, one problem: a sound manifest, and each mistake that a person makes in it alone. */
import { describe, expect, it } from 'vitest';
import { without, withValue } from '../../src/json/edit.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { CURRENT_VERSION } from '../../src/manifest/version/version-steps.ts';

const SOUND = {
  version: CURRENT_VERSION,
  name: 'Acme',
  homepage: 'https://acme.example/',
  singleSignOn: {
    tutorial: 'acme-tutorial.md',
  },
  prerequisites: ['An Acme tenant with **admin** rights'],
  auth: {
    method: 'oauth-client-credentials',
    fields: [
      {
        portal: 'Tenant URL',
        from: {
          template: {
            value: 'https://<tenant>.acme.example/scim',
            placeholders: [
              {
                text: '<tenant>',
                means: 'the name of your tenant',
              },
            ],
          },
        },
      },
      {
        portal: 'Token Endpoint',
        from: {
          fixed: 'https://acme.example/token',
        },
      },
      {
        portal: 'Client ID',
        from: {
          setup: true,
        },
      },
      {
        portal: 'Client Secret',
        from: {
          setup: true,
        },
        secret: true,
        vendor: 'API secret',
      },
    ],
    adminRole: 'Owner',
  },
  setup: {
    intro: 'Acme hands out both.',
    steps: [
      {
        text: 'Open **Settings**.',
        pictures: [
          {
            path: 'media/a.png',
            alt: 'The page',
          },
        ],
      },
      {
        yields: ['Client ID', 'API secret'],
      },
    ],
  },
  users: {
    actions: ['create', 'update', 'disable'],
    basis: 'documented',
    attributes: [
      {
        name: 'userName',
        type: 'String',
        source: 'userPrincipalName',
        matching: 1,
        filterable: true,
      },
      {
        name: 'displayName',
        type: 'String',
        source: 'displayName',
      },
      {
        name: 'title',
        type: 'String',
        source: 'jobTitle',
      },
      {
        name: 'emails[type eq "work"].value',
        type: 'String',
        source: 'mail',
      },
      {
        name: 'active',
        type: 'Boolean',
        expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
      },
      {
        name: 'name.givenName',
        expression: 'Join(" ", [givenName], [surname])',
      },
    ],
  },
  groups: {
    actions: ['create', 'update', 'delete'],
    basis: 'documented',
    attributes: [
      {
        name: 'displayName',
        type: 'String',
        source: 'displayName',
        matching: 1,
        filterable: true,
      },
      {
        name: 'members',
        type: 'Reference',
        source: 'members',
      },
    ],
  },
  limitations: ['Groups keep their names.'],
  sections: [
    {
      at: 'end',
      heading: 'Roles',
      body: ['Acme has two roles.'],
    },
  ],
  notes: [
    {
      at: 'intro',
      text: 'Good to know.',
    },
  ],
  resources: [
    {
      text: 'Guide',
      url: 'https://acme.example/guide',
    },
  ],
  tutorial: {
    edition: 'six-step',
    vocabulary: 'entra-id',
  },
};

/** What is changed, to what, and the one rule that says so. No value: the part is taken out. */
const MISTAKES: readonly (readonly [name: string, pointer: string, value: unknown, rule: string])[] = [
  [
    'Swich(',
    '/users/attributes/4/expression',
    'Swich([IsSoftDeleted], , "False", "True", "True", "False")',
    'expression-unknown-function',
  ],
  ['misspelt source', '/users/attributes/2/source', 'jobTitel', 'source-misspelt'],
  [
    'misspelt source in expr',
    '/users/attributes/5/expression',
    'Join(" ", [givenNmae], [surname])',
    'expression-misspelt-attribute',
  ],
  [
    '<tenat> in value',
    '/auth/fields/0/from/template/value',
    'https://<tenat>.acme.example/scim',
    'placeholder-unlisted',
  ],
  ['<tenat> in text', '/auth/fields/0/from/template/placeholders/0/text', '<tenat>', 'placeholder-unlisted'],
  ['<b>', '/prerequisites/0', 'An <b>Acme</b> tenant', 'markdown-slip'],
  ['<b> unclosed', '/prerequisites/0', 'An <b>Acme tenant', 'markdown-slip'],
  ['a link without a scheme', '/resources/0/url', 'acme.example/guide', 'address-unsafe'],
  ['a blank label of a needed field', '/auth/fields/2/portal', ' ', 'text-blank'],
  ['userName misspelt', '/users/attributes/0/name', 'userNmae', 'attribute-misspelt'],
  [
    'a row twice',
    '/users/attributes/1',
    { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
    'attribute-listed-twice',
  ],
  ['a quotation pasted into a limitation', '/limitations/0', '> [!NOTES]\n> Text', 'markdown-slip'],
  [
    'a constant that is matched on',
    '/users/attributes/0',
    { name: 'userName', constant: 'x', matching: 1 },
    'matching-constant',
  ],
  ['tab in name', '/name', 'Ac\tme', 'text-control-character'],
  ['tab in source', '/users/attributes/2/source', 'job\tTitle', 'source-misspelt'],
  ['tab attribute name', '/users/attributes/2/name', 'tit\tle', 'attribute-path-malformed'],
  ['type Strng', '/users/attributes/2/type', 'Strng', 'attribute-type-misspelt'],
  ['unknown $schema', '/$schema', 'https://x.example/y.json', 'schema-address-unknown'],
  ['htp', '/auth/fields/1/from/fixed', 'htp://acme.example/token', 'credential-address'],
  ['empty name', '/name', '', 'manifest-value-out-of-range'],
  ['blank name', '/name', ' ', 'text-blank'],
  ['name null', '/name', null, 'manifest-wrong-type'],
  ['no name', '/name', undefined, 'manifest-missing-property'],
  ['method typo', '/auth/method', 'oauth-client-credential', 'manifest-unknown-value'],
  ['unknown prop', '/colour', 'red', 'manifest-unknown-property'],
  ['prop typo', '/prerequisits', ['x'], 'manifest-unknown-property'],
  ['attr prop typo', '/users/attributes/2/filterabel', true, 'manifest-unknown-property'],
  ['filterable yes', '/users/attributes/2/filterable', 'yes', 'manifest-wrong-type'],
  ['matching text', '/users/attributes/0/matching', '1', 'manifest-wrong-type'],
  ['matching 0', '/users/attributes/0/matching', 0, 'manifest-value-out-of-range'],
  ['matching bool attr', '/users/attributes/4/matching', 2, 'matching-boolean'],
  ['no matching', '/users/attributes/0/matching', undefined, 'matching-missing'],
  ['two matching', '/users/attributes/1/matching', 1, 'matching-precedence-reused'],
  ['dup attr', '/users/attributes/2/name', 'displayName', 'attribute-listed-twice'],
  ['attr typo', '/users/attributes/2/name', 'titel', 'attribute-misspelt'],
  ['path broken', '/users/attributes/3/name', 'emails[type eq "work".value', 'attribute-path-malformed'],
  ['curly', '/users/attributes/3/name', 'emails[type eq “work”].value', 'attribute-path-slip'],
  ['both source & expr', '/users/attributes/2/expression', '[jobTitle]', 'mapping-ambiguous'],
  ['expr unclosed', '/users/attributes/5/expression', 'Join(" ", [givenName], [surname]', 'expression-syntax'],
  ['expr empty', '/users/attributes/5/expression', ' ', 'expression-empty'],
  ['expr arg count', '/users/attributes/5/expression', 'Join()', 'expression-argument-count'],
  ['role direct', '/users/attributes/2/source', 'appRoleAssignments', 'source-roles'],
  ['list into single', '/users/attributes/2/source', 'proxyAddresses', 'source-list-into-single'],
  ['no userName', '/users/attributes/0/name', 'nickName', 'user-name-missing'],
  ['no disable', '/users/actions', ['create', 'update'], 'active-without-disable'],
  ['disable no active', '/users/attributes/4', { name: 'nickName', source: 'mailNickname' }, 'active-missing'],
  ['empty actions', '/users/actions', [], 'manifest-value-out-of-range'],
  ['dup actions', '/users/actions', ['create', 'create'], 'manifest-repeated-value'],
  ['bad action', '/users/actions', ['creat'], 'manifest-unknown-value'],
  ['bad basis', '/users/basis', 'documentd', 'manifest-unknown-value'],
  ['no basis', '/users/basis', undefined, 'manifest-missing-property'],
  ['no users', '/users', undefined, 'manifest-missing-property'],
  ['users list', '/users', [], 'manifest-wrong-type'],
  ['groups true', '/groups', true, 'manifest-wrong-type'],
  ['groups null', '/groups', null, 'manifest-wrong-type'],
  ['no edition', '/tutorial/edition', undefined, 'manifest-missing-property'],
  ['bad date', '/tutorial/date', '2020-13-01', 'manifest-wrong-format'],
  ['bad anchor', '/notes/0/at', 'introo', 'manifest-unknown-value'],
  ['bad kind', '/notes/0/kind', 'notes', 'manifest-unknown-value'],
  ['http homepage', '/homepage', 'http://acme.example', 'address-insecure'],
  ['js homepage', '/homepage', 'javascript:alert(1)', 'address-unsafe'],
  ['blank homepage', '/homepage', ' ', 'address-unsafe'],
  ['htp homepage', '/homepage', 'htp://acme.example', 'address-unsafe'],
  ['http token', '/auth/fields/1/from/fixed', 'http://acme.example/token', 'address-insecure'],
  [
    'from two',
    '/auth/fields/1/from',
    { fixed: 'https://a.example', support: 'a@b.example' },
    'manifest-value-out-of-range',
  ],
  ['from empty', '/auth/fields/1/from', {}, 'manifest-value-out-of-range'],
  ['secret fixed', '/auth/fields/3/from', { fixed: 'hunter2hunter2' }, 'credential-secret-stated'],
  ['yields typo', '/setup/steps/1/yields', ['Client ID', 'API secrt'], 'credential-not-yielded'],
  ['vendor typo', '/auth/fields/3/vendor', 'API secrt', 'credential-not-yielded'],
  ['picture js', '/setup/steps/0/pictures/0/path', 'javascript:x', 'picture-path-unsafe'],
  ['no alt', '/setup/steps/0/pictures/0/alt', undefined, 'picture-alt-missing'],
  ['empty alt', '/setup/steps/0/pictures/0/alt', '', 'picture-alt-missing'],
  ['bold open', '/setup/steps/0/text', 'Open **Settings.', 'markdown-slip'],
  ['link bad', '/setup/steps/0/text', 'Open [x](javascript:y).', 'markdown-slip'],
  ['html block', '/sections/0/body/0', '<div>x</div>', 'markdown-slip'],
  ['heading block', '/sections/0/body/0', '# X', 'markdown-slip'],
  ['ragged', '/sections/0/body/0', '|a|b|\n|-|-|\n|1|', 'markdown-slip'],
  ['alert notes', '/sections/0/body/0', '> [!NOTES]\n> x', 'markdown-slip'],
  [
    'dup heading',
    '/sections',
    [
      { at: 'end', heading: 'Roles', body: ['x'] },
      { at: 'end', heading: 'Roles', body: ['y'] },
    ],
    'section-heading-reused',
  ],
  ['text number', '/limitations/0', 5, 'manifest-wrong-type'],
  ['list for text', '/limitations', 'Groups', 'manifest-wrong-type'],
  ['text list in text', '/name', ['Acme'], 'manifest-wrong-type'],
  ['secret github', '/limitations/0', 'Use ghp_abcdefghijklmnopqrstuvwxyz0123456789AB.', 'secret-value'],
  ['TestApp', '/limitations/0', 'TestApp has none.', 'sample-name'],
  [
    'alt main method',
    '/auth/alternatives',
    [{ method: 'oauth-client-credentials', status: 'offered' }],
    'alternative-repeats-method',
  ],
  ['portal twice', '/auth/fields/2/portal', 'Client Secret', 'field-label-reused'],
  ['foreign field', '/auth/fields/2/portal', 'Password', 'auth-field-foreign'],
  ['groups not lists', '/groups/attributes/1/name', 'membres', 'attribute-misspelt'],
  ['constant bool', '/users/attributes/4', { name: 'active', constant: 'yes' }, 'active-never-false'],
  ['precedence string', '/users/attributes/0/matching', 'first', 'manifest-wrong-type'],
  ['resource url', '/resources/0/url', 'ftp://x', 'address-unsafe'],
  ['blank resource text', '/resources/0/text', ' ', 'text-blank'],
  ['sso link space', '/singleSignOn/tutorial', 'acme tutorial.md', 'address-unsafe'],
  [
    'long title',
    '/tutorial/title',
    'Configure Acme Enterprise Cloud for automatic provisioning of its very many users',
    'page-text-too-long',
  ],
  ['tab', '/limitations/0', 'Groups\tkeep their names.', 'text-control-character'],
  ['language of two words', '/setup/steps/0/code', { language: 'js on', text: 'x' }, 'manifest-wrong-format'],
  ['token in an address', '/limitations/0', 'See https://acme.example/a?token=Zx9Qw8Er7Ty6Ui5Op4As3.', 'secret-value'],
  ['type of a role alone', '/users/attributes/2', { name: 'roles.type', constant: 'boss' }, 'role-type-fixed'],
  ['text for true or false', '/users/attributes/5/name', 'emails[type eq "work"].primary', 'expression-result-unsure'],
  ['a limitation twice', '/limitations', ['Groups stay.', 'Groups stay.'], 'manifest-repeated-value'],
  ['quote in an address', '/homepage', 'https://acme.example/"x', 'address-unsafe'],
  [
    'another name for a required property',
    '/resources',
    [{ title: 'Docs', url: 'https://acme.example/' }],
    'manifest-unknown-property',
  ],
  ['a word twice', '/limitations/0', 'Groups is is kept.', 'word-doubled'],
  ['an article twice', '/prerequisites/0', 'An Acme tenant in the the **admin** plan', 'word-doubled'],
  ['a conjunction twice', '/prerequisites/0', 'An Acme tenant. Then then select **API** in it.', 'word-doubled'],
  ['a blank before the name', '/name', ' Acme', 'text-blank-ends'],
  ['a blank after a role', '/auth/adminRole', 'Owner ', 'text-blank-ends'],
  ['a heading with its marks', '/sections/0/heading', '## Roles', 'markup-in-name'],
  ['a bold name', '/name', '**Acme**', 'markup-in-name'],
  ['a role in backticks', '/auth/adminRole', '`Owner`', 'markup-in-name'],
  ['bidi', '/limitations/0', 'Groups\u202e keep.', 'text-control-character'],
];

function rulesIn(manifest: unknown): string[] {
  return lintManifest(JSON.stringify(manifest, null, 2), 'connectors/acme.json', 'acme').problems.map(
    ({ rule }) => rule,
  );
}

describe('one mistake gives one problem', () => {
  it('none where there is none', () => expect(rulesIn(SOUND)).toEqual([]));

  for (const [name, pointer, value, rule] of MISTAKES) {
    it(name, () => {
      expect(rulesIn(value === undefined ? without(SOUND, pointer) : withValue(SOUND, pointer, value))).toEqual([rule]);
    });
  }
});

describe('a block that takes the platform’s default', () => {
  const NAME = { name: 'userName', source: 'userPrincipalName', matching: 1 };

  it.each([
    ['a misspelt source', { name: 'title', source: 'jobTitel' }, 'source-misspelt'],
    ['a misspelt type', { name: 'title', type: 'Strng' }, 'attribute-type-misspelt'],
    ['a misspelt function', { name: 'title', expression: 'Trm([jobTitle])' }, 'expression-unknown-function'],
    ['a sound source that is not the default', { name: 'title', source: 'department' }, 'basis-contradicted'],
  ])('is held against %s once', (_name, attribute, rule) => {
    const users = { actions: ['create'], basis: 'platform-default', attributes: [NAME, attribute] };
    expect(rulesIn(withValue(SOUND, '/users', users))).toEqual([rule]);
  });
});

describe('two mistakes give two, though one of them breaks the shape', () => {
  const both = (first: readonly [string, unknown], second: readonly [string, unknown]) =>
    rulesIn([first, second].reduce<unknown>((made, [pointer, value]) => withValue(made, pointer, value), SOUND)).sort();

  it.each([
    [
      'a wrong type and a misspelt source',
      ['/users/attributes/0/filterable', 'yes'],
      ['/users/attributes/2/source', 'jobTitel'],
      ['manifest-wrong-type', 'source-misspelt'],
    ],
    [
      'a secret in a property that is unknown',
      ['/token', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789AB'],
      ['/releaseStage', 'beta'],
      ['manifest-unknown-property', 'manifest-unknown-value', 'secret-value'],
    ],
    [
      'a wrong flag and a constant of another type',
      ['/users/attributes/0/filterable', 'yes'],
      ['/users/attributes/2', { name: 'emails[type eq "work"].primary', constant: 'yes' }],
      ['constant-unlike-type', 'manifest-wrong-type'],
    ],
    [
      'an unknown property and an attribute listed twice',
      ['/users/attributes/0/colour', 'red'],
      ['/users/attributes/2/name', 'displayName'],
      ['attribute-listed-twice', 'manifest-unknown-property'],
    ],
    [
      'a wrong flag and a precedence used twice',
      ['/users/attributes/2/filterable', 'yes'],
      ['/users/attributes/1/matching', 1],
      ['manifest-wrong-type', 'matching-precedence-reused'],
    ],
    [
      'a misspelt attribute beside a misspelt operator',
      ['/users/scope', [{ clauses: [{ attribute: 'departmnt', operator: 'EQALS', value: 'Sales' }] }]],
      ['/users/attributes/2/filterable', false],
      ['manifest-unknown-value', 'scope-attribute-unknown'],
    ],
    [
      'an attribute that holds a list beside a misspelt operator',
      ['/users/scope', [{ clauses: [{ attribute: 'proxyAddresses', operator: 'EQALS', value: 'Sales' }] }]],
      ['/users/attributes/2/filterable', false],
      ['manifest-unknown-value', 'scope-attribute-unfilterable'],
    ],
    [
      'a wrong flag and no userName',
      ['/users/attributes/2/filterable', 'yes'],
      ['/users/attributes/0/name', 'nickName'],
      ['manifest-wrong-type', 'user-name-missing'],
    ],
    [
      'a wrong precedence among groups and users that are not matched',
      ['/groups/attributes/0/matching', '1'],
      ['/users/attributes/0/matching', undefined],
      ['manifest-wrong-type', 'matching-missing'],
    ],
    [
      'a wrong precedence, which stands for the one that is missed',
      ['/users/attributes/1/matching', '1'],
      ['/users/attributes/0/matching', undefined],
      ['manifest-wrong-type'],
    ],
    [
      'a number for a name, which stands for no name of another row',
      ['/users/attributes/1/name', 5],
      ['/users/attributes/2/name', 'userName'],
      ['manifest-wrong-type'],
    ],
    [
      'a constant of a type that nobody can read, which is one mistake',
      ['/users/attributes/0/filterable', true],
      ['/users/attributes/2', { name: 'urn:acme:2.0:User:x', type: 3, constant: 'yes' }],
      ['manifest-wrong-type'],
    ],
  ] as const)('%s', (_name, first, second, rules) => {
    expect(both(first, second)).toEqual(rules);
  });
});

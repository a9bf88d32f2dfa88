/** Changes of the sound example near the limits of rules: what lint says of each, and what diff says from one to the next, stands in golden files. */

const USER_NAME = { name: 'userName', source: 'userPrincipalName', matching: 1 };

/** Behind the user name these attributes. */
function at(...attributes: readonly object[]): object {
  return { users: { attributes: [USER_NAME, ...attributes] } };
}

function act(active: object, actions: readonly string[] = ['create', 'disable']): object {
  return { users: { actions, attributes: [USER_NAME, { name: 'active', ...active }] } };
}

/** One filter of these clauses. */
function scope(...clauses: readonly (readonly [attribute: string, operator: string, value?: string])[]): object {
  const written = clauses.map(([attribute, operator, value]) => ({
    attribute,
    operator,
    ...(value === undefined ? {} : { value }),
  }));
  return { users: { scope: [{ clauses: written }] } };
}

/** A tenant URL from there, and a token. */
function url(from: object): object {
  const token = { portal: 'Secret Token', secret: true, from: { account: true } };
  return { auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL', from }, token] }, setup: null };
}

export const MANIFEST_CHANGES: readonly (readonly [what: string, patch: object])[] = [
  [
    'active that is the wrong way round for those who stay alone',
    act({ expression: 'Switch([IsSoftDeleted], [city], "True", "True", "False", "False")' }),
  ],
  ['active that is the wrong way round', act({ expression: 'Switch([IsSoftDeleted], "False", "True", "True")' })],
  ['active that is never true', act({ expression: 'Switch([IsSoftDeleted], , "True", "False")' })],
  [
    'active that is never true at creation',
    act({ expression: 'Switch([IsSoftDeleted], , "True", "False")', flow: 'create-only' }),
  ],
  ['active that is always false', act({ constant: 'False' })],
  ['active that is never false', act({ expression: 'Switch([IsSoftDeleted], "True", "True", "True")' })],
  ['active that is sent at creation', act({ expression: 'Not([IsSoftDeleted])', flow: 'create-only' })],
  ['active of another source', act({ source: 'accountEnabled' })],
  ['active of a source that does not exist', act({ source: 'acountEnabled' })],
  ['active that only some follow', act({ expression: 'Switch([IsSoftDeleted], "True", "True", [accountEnabled])' })],
  ['active and no disable', act({ expression: 'Not([IsSoftDeleted])' }, ['create', 'update'])],
  [
    'the default mapping and no disable',
    { users: { actions: ['create', 'update'], basis: 'platform-default', attributes: null } },
  ],
  ['an address of a host beside the page', { singleSignOn: { tutorial: 'acme.com/sso' } }],
  ['an address of a host', { homepage: 'acme.com' }],
  ['an address without a host', { homepage: 'acme' }],
  ['an address of another scheme', { singleSignOn: { tutorial: 'javascript:x' } }],
  ['an address that is long and has a blank', { homepage: `https://acme.example/${'a'.repeat(60)} b` }],
  ['a method again', { auth: { alternatives: [{ method: 'oauth-client-credentials', status: 'withdrawn' }] } }],
  [
    'a method again among several',
    {
      auth: {
        alternatives: [
          { method: 'bearer-token', status: 'withdrawn' },
          { method: 'bearer-token', status: 'withdrawn' },
        ],
      },
    },
  ],
  ['a list without an entry', at({ name: 'emails', source: 'mail' })],
  ['a list and a part without an entry', at({ name: 'phoneNumbers.value', source: 'mail' })],
  ['a filter on what is no list', at({ name: 'name[type eq "work"].givenName', source: 'mail' })],
  ['a filter by a part with a slip', at({ name: 'emails[typ eq "work"].value', source: 'mail' })],
  ['a filter by a part that nothing has', at({ name: 'emails[colour eq "work"].value', source: 'mail' })],
  ['a filter by a boolean as a word', at({ name: 'emails[primary eq "yes"].value', source: 'mail' })],
  ['a boolean for people', at({ name: 'title', source: 'accountEnabled' })],
  ['a time for people', at({ name: 'title', source: 'employeeHireDate' })],
  ['a function of a boolean for people', at({ name: 'title', expression: 'IsPresent([mail])' })],
  ['a complex attribute', at({ name: 'name', source: 'mail' })],
  ['addresses without an entry', at({ name: 'addresses', source: 'city' })],
  ['an entry whose part an expression lacks', at({ name: 'addresses[type eq "work"]', expression: 'ToLower([city])' })],
  [
    'a role whose part an expression lacks',
    at({ name: 'roles[primary eq "True"]', expression: 'SingleAppRoleAssignment([appRoleAssignments])' }),
  ],
  ['an entry without a part', at({ name: 'emails[type eq "work"]', source: 'mail' })],
  ['an address entry without a part', at({ name: 'addresses[type eq "work"]', source: 'city' })],
  ['a type with a slip', at({ name: 'title', type: 'Strng', source: 'jobTitle' })],
  ['a type that nobody knows', at({ name: 'title', type: 'Zzzzzzz', source: 'jobTitle' })],
  ['a type with blanks', at({ name: 'title', type: ' string ', source: 'jobTitle' })],
  ['a constant that is null', at({ name: 'title', constant: 'null' })],
  ['a constant that is a source', at({ name: 'title', constant: '[jobTitle]' })],
  ['a constant that names a source', at({ name: 'title', constant: 'user.jobTitle' })],
  ['a default that is a source', at({ name: 'title', source: 'jobTitle', default: '[city]' })],
  ['a constant that is an expression', at({ name: 'title', constant: ' Join("-", [city], [mail]) ' })],
  ['a constant that looks like an expression', at({ name: 'title', constant: 'Open (now)' })],
  ['an attribute twice', at({ name: 'title', source: 'city' }, { name: 'title', source: 'mail' })],
  ['an attribute twice in other capitals', at({ name: 'title', source: 'city' }, { name: 'Title', source: 'mail' })],
  ['a path that cannot be read, twice', at({ name: 'emails[', source: 'city' }, { name: 'emails[', source: 'mail' })],
  ['a text of blanks alone', { prerequisites: ['  '] }],
  ['a password of a constant', at({ name: 'password', constant: 'x' })],
  ['a password of a source', at({ name: 'password', source: 'mail' })],
  ['a reference of the app', at({ name: 'urn:a:2.0:User:boss', type: 'Reference', source: 'mail' })],
  ['a reference read into the app’s own', at({ name: 'urn:a:2.0:User:boss', type: 'String', source: 'manager' })],
  ['matching on what cannot be filtered by', { users: { attributes: [{ ...USER_NAME, filterable: false }] } }],
  [
    'matching beside what can be filtered by',
    {
      users: {
        attributes: [
          { ...USER_NAME, filterable: false },
          { name: 'externalId', source: 'mail', filterable: true },
          { name: 'title', source: 'city', filterable: true },
        ],
      },
    },
  ],
  [
    'the type of a role from a role function',
    at({ name: 'roles[primary eq "True"].type', expression: 'SingleAppRoleAssignment([appRoleAssignments])' }),
  ],
  ['the type of a role without a value', at({ name: 'roles[primary eq "True"].type', constant: 'x' })],
  [
    'the type of a role from the directory',
    at(
      { name: 'roles[primary eq "True"].value', source: 'jobTitle' },
      { name: 'roles[primary eq "True"].type', source: 'city' },
    ),
  ],
  [
    'the type of a role that the service sends',
    at(
      { name: 'roles[primary eq "True"].value', expression: 'SingleAppRoleAssignment([appRoleAssignments])' },
      { name: 'roles[primary eq "True"].type', constant: 'WindowsAzureActiveDirectoryRole' },
    ),
  ],
  ['a role of no attribute', { users: { roles: [{ name: 'a', attribute: 'titel' }] } }],
  ['an empty filter that is never empty', scope(['userPrincipalName', 'IS NULL'])],
  ['a filter of a number by a word', scope(['accountEnabled', 'EQUALS', 'x'])],
  ['a pattern that is none', scope(['department', 'REGEX MATCH', '('])],
  ['two values at once', scope(['department', 'EQUALS', 'a'], ['department', 'EQUALS', 'b'])],
  ['a value and nothing', scope(['department', 'IS NULL'], ['department', 'EQUALS', 'b'])],
  ['a pattern and its denial', scope(['department', 'REGEX MATCH', 'a'], ['department', 'NOT REGEX MATCH', 'a'])],
  ['a pattern and another denied', scope(['department', 'REGEX MATCH', 'a'], ['department', 'NOT REGEX MATCH', 'b'])],
  ['two endings', scope(['department', 'ENDS_WITH', 'ab'], ['department', 'ENDS_WITH', 'c'])],
  ['two endings of one another', scope(['department', 'ENDS_WITH', 'ab'], ['department', 'ENDS_WITH', 'B'])],
  ['a label in other capitals', { setup: { steps: [{ yields: ['Client Id', 'Client Secret'] }] } }],
  ['a label with a slip', { setup: { steps: [{ yields: ['Cleint ID', 'Client Secret'] }] } }],
  ['a label that no step has', { setup: { steps: [{ yields: ['Zzzzzzzzz', 'Client Secret'] }] } }],
  ['labels that no step has', { setup: { steps: [{ text: 'Open it.' }] } }],
  ['an address that is none', url({ fixed: 'htp:/acme.example/x' })],
  ['an address that says nothing', url({ fixed: 'the address' })],
  ['a place that nothing explains', url({ fixed: 'https://<tenant>.acme.example/scim' })],
  [
    'a place with a slip',
    url({
      template: { value: 'https://<tennant>.acme.example/scim', placeholders: [{ text: '<tenant>', means: 'x' }] },
    }),
  ],
  ['a sample in a name', { name: 'TestApp' }],
  ['a sample in a text', { prerequisites: ['A TestApp account'] }],
  ['a text with blanks at its start', { prerequisites: [' An account'] }],
  ['a text with blanks at its end', { prerequisites: ['An account '] }],
  ['a step of the portal that is a sentence', { portalSteps: [{ step: 'credentials', body: ['Wait here.'] }] }],
  [
    'a step of the portal that is a picture',
    { portalSteps: [{ step: 'credentials', body: ['![The page](media/acme/a.png)'] }] },
  ],
  [
    'a step of the portal that is a picture and a sentence',
    { portalSteps: [{ step: 'credentials', body: ['![The page](media/acme/a.png)\nWait.'] }] },
  ],
  [
    'capitals of an active',
    { users: { actions: ['create', 'disable'], attributes: [USER_NAME, { name: 'Active', source: 'mail' }] } },
  ],
  [
    'a name that cannot be read, where active is missed',
    { users: { actions: ['create', 'disable'], attributes: [USER_NAME, { name: 'emails[', source: 'mail' }] } },
  ],
  ['no active and no attributes', { users: { actions: ['create', 'disable'], attributes: null } }],
  ['an attribute that is nearly a standard one', at({ name: 'titel', source: 'jobTitle' })],
  ['an attribute that nobody knows', at({ name: 'badgeColour', source: 'jobTitle' })],
  ['a default that is never replaced', at({ name: 'title', source: 'jobTitle', default: 'x', flow: 'create-only' })],
  ['a default that is', at({ name: 'title', source: 'jobTitle', default: 'x' })],
  [
    'a basis that is not what it says',
    {
      users: {
        basis: 'platform-default',
        attributes: [
          { name: 'userName', type: 'STRING' },
          { name: 'displayName', type: 'Boolean' },
          { name: 'title', source: 'city' },
          { name: 'active', expression: 'Not([IsSoftDeleted])' },
          { name: 'externalId', matching: 2 },
          { name: 'name.givenName', required: false },
          { name: 'badge' },
          { name: 'emails[' },
        ],
      },
    },
  ],
  [
    'text of an account that is deleted for good',
    { limitations: ['When a user is disabled, Acme permanently deletes the account.'] },
  ],
  [
    'text of an account that is deleted for good, where the app disables',
    {
      users: { activeFalse: 'disables' },
      limitations: ['When a user is disabled, Acme permanently deletes the account.'],
    },
  ],
  [
    'text of accounts that come back, where the app deletes',
    { users: { activeFalse: 'deletes' }, limitations: ['A disabled user can be reactivated later.'] },
  ],
  ['a name with the text of an account that is deleted', { auth: { adminRole: 'permanently deletes the account' } }],
  ['markup in a role and in a sentence', { auth: { adminRole: '`Owner`' }, prerequisites: ['An `Owner`'] }],
  ['matched by a constant', at({ name: 'nickName', constant: 'x', matching: 2 })],
  ['matched by one of two values', at({ name: 'nickName', expression: 'Switch([city], "a", "b", "c")', matching: 2 })],
  ['matched by a default alone', at({ name: 'nickName', default: 'x', matching: 2 })],
  [
    'matched by a constant without being said to be',
    { users: { basis: 'documented-with-defaults', attributes: [{ name: 'userName', constant: 'x' }] } },
  ],
  ['matched by a boolean', at({ name: 'active', constant: 'True', matching: 2 })],
  ['nothing is matched on', { users: { attributes: [{ name: 'userName', source: 'mail' }] } }],
  [
    'nothing is matched on, and something can be filtered by',
    { users: { attributes: [{ name: 'userName', source: 'mail', filterable: true }] } },
  ],
  ['nobody documents what is matched on', { users: { matching: 'undocumented', attributes: [{ name: 'userName' }] } }],
  ['matched by two sources', at({ name: 'nickName', expression: 'Join("-", [city], [mail])', matching: 2 })],
  ['matched by one source twice', at({ name: 'nickName', expression: 'Join("-", [city], [city])', matching: 2 })],
  ['matched by what cannot be read', at({ name: 'nickName', expression: 'Join("-", [city]', matching: 2 })],
  ['a password of a default', at({ name: 'password', source: 'mail', default: 'x' })],
  ['a password of an expression', at({ name: 'Password', expression: 'RandomString(8, 1, 1, 1, 1)' })],
  ['a password of nothing', at({ name: 'password', type: 'String' })],
  ['a password of the app’s own', at({ name: 'urn:a:2.0:User:password', type: 'String', constant: 'x' })],
  [
    'a filter of no number',
    {
      directoryExtensions: [{ name: 'extension_0123456789abcdef0123456789abcdef_seats', type: 'Integer' }],
      ...scope(['extension_0123456789abcdef0123456789abcdef_seats', 'EQUALS', '+1x']),
    },
  ],
  [
    'a filter of a number',
    {
      directoryExtensions: [{ name: 'extension_0123456789abcdef0123456789abcdef_seats', type: 'Integer' }],
      ...scope(['extension_0123456789abcdef0123456789abcdef_seats', 'EQUALS', '-12']),
    },
  ],
  ['a filter by a time', scope(['employeeHireDate', 'EQUALS', 'x'])],
  ['a filter by a reference', scope(['manager', 'IS NULL'])],
  ['a filter by a list', scope(['otherMails', 'EQUALS', 'x'])],
  ['a filter by what the service does not read', scope(['memberOf', 'EQUALS', 'x'])],
  ['a filter by an attribute with a slip', scope(['departmnt', 'EQUALS', 'x'])],
  ['a filter with a value that it does not need', scope(['mail', 'IS NULL', 'x'])],
  ['a filter without the value that it needs', scope(['mail', 'EQUALS'])],
  ['a filter of texts by what takes numbers', scope(['mail', 'GREATER_THAN', '1'])],
  ['both kinds of single sign-on', { singleSignOn: { recommended: true, required: true } }],
  ['single sign-on is required alone', { singleSignOn: { recommended: false, required: true } }],
  ...['String', 'Boolean', 'Integer', 'Decimal', 'DateTime', 'Binary', 'Reference'].map(
    (type): readonly [string, object] => [
      `sources and texts of each kind for the type ${type}`,
      at(
        ...[
          'jobTitle',
          'accountEnabled',
          'employeeHireDate',
          'manager',
          'otherMails',
          'appRoleAssignments',
          'jobTitel',
        ].map((source) => ({ name: `urn:a:2.0:User:of${source}`, type, source })),
        ...['yes', 'False ', '12', '1.5', '2024-02-29T08:00:00Z', 'eA==', 'off'].map((constant, index) => ({
          name: `urn:a:2.0:User:given${index}`,
          type,
          constant,
        })),
      ),
    ],
  ),
  [
    'sources of each kind for attributes that are standard',
    at(
      { name: 'manager', source: 'jobTitle' },
      { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', source: 'mail' },
      { name: 'emails[type eq "work"].primary', source: 'city' },
      { name: 'displayName', source: 'manager' },
      { name: 'title', source: 'accountEnabled', constant: 'x' },
      { name: 'name', source: 'mail' },
      { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber', default: 'yes' },
      { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value', constant: 'x' },
    ),
  ],
  ['an address with an endpoint', url({ fixed: ' https://acme.example/scim/Users/ ' })],
  [
    'an address with an endpoint by case',
    url({
      choices: {
        by: 'Region',
        values: [
          { when: 'Europe', value: 'https://acme.example/Groups?x=1' },
          { when: 'Asia', value: 'acme.example/scim' },
        ],
      },
    }),
  ],
  [
    'an endpoint of another field',
    { auth: { fields: [{ portal: 'Token Endpoint', from: { fixed: 'https://a.example/Users' } }] } },
  ],
  ['a tab in a sentence', { prerequisites: ['An\taccount'] }],
  ['a tab in a list', { limitations: ['It has:\n* one\n*\ttwo'] }],
  [
    'a tab and a bell in code',
    { setup: { steps: [{ text: 'Run it.', code: { language: 'sh', text: 'a\tb\u0007' } }] } },
  ],
  ['text that turns about', { auth: { adminRole: 'Ow\u202ener' } }],
  ['a block with a blank at its end', { sections: [{ at: 'end', heading: 'Doors ', body: ['Red. '] }] }],
  ['code with a blank at its end', { setup: { steps: [{ text: 'Run it.', code: { language: 'sh', text: 'a ' } }] } }],
  ['a new value at each cycle', at({ name: 'nickName', expression: 'ToLower(Join("", "a", Guid()))' })],
  ['the time at each cycle', at({ name: 'nickName', expression: 'Now()' })],
  [
    'a time that is compared',
    at({ name: 'nickName', expression: 'FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "yyyy")' }),
  ],
  ['a new value, once', at({ name: 'nickName', expression: 'Guid()', flow: 'create-only' })],
  ['a new value that is matched on', at({ name: 'nickName', expression: 'Guid()', matching: 2 })],
  ['an entitlement', at({ name: 'entitlements', source: 'city' })],
  ['an attribute that only the app writes', at({ name: 'meta.created', source: 'createdDateTime' })],
  ['an attribute of other capitals', at({ name: 'DisplayName', source: 'city' })],
  ['a part with a slip', at({ name: 'name.givenNam', source: 'city' })],
  ['a list into one value', at({ name: 'title', source: 'otherMails' })],
  ['one value into a list', at({ name: 'urn:a:2.0:User:badges', type: 'String', multiValued: true, source: 'city' })],
  ['roles into a text', at({ name: 'title', source: 'appRoleAssignments' })],
  ['a source that is not confirmed', at({ name: 'title', source: 'employeeLeaveDateTime' })],
  ['a flow that is a word', at({ name: 'title', source: 'city', default: 'always' })],
  ['matched twice at one precedence', at({ name: 'externalId', source: 'mail', matching: 1 })],
  ['matched by a reference', at({ name: 'manager', source: 'manager', matching: 2 })],
  ['users without a user name', { users: { attributes: [{ name: 'externalId', source: 'mail', matching: 1 }] } }],
  [
    'an extension that nothing reads',
    { directoryExtensions: [{ name: 'extension_0123456789abcdef0123456789abcdef_seats' }] },
  ],
  [
    'an extension without an id',
    { directoryExtensions: [{ name: 'extension_seats' }], ...at({ name: 'title', source: 'extension_seats' }) },
  ],
  [
    'a heading twice',
    {
      sections: [
        { at: 'end', heading: 'Doors', body: ['Red.'] },
        { at: 'end', heading: 'doors', body: ['Blue.'] },
      ],
    },
  ],
  ['a step of nothing', { setup: { steps: [{ text: 'Open it.' }, { text: ' ', yields: [] }] } }],
  [
    'a step that yields what no field takes',
    { setup: { steps: [{ yields: ['Client ID', 'Client Secret', 'Room'] }] } },
  ],
  [
    'a table whose rows are uneven',
    { setup: { steps: [{ text: 'See it.', table: { columns: ['A', 'B'], rows: [['1'], ['1', '2', '3']] } }] } },
  ],
  [
    'a picture without words, at an odd place',
    { setup: { steps: [{ text: 'See it.', pictures: [{ path: '../a.png', alt: '' }] }] } },
  ],
  ['whom to ask for a key', { auth: { fields: [{ portal: 'Tenant URL', from: { support: 'the support' } }] } }],
  ['a secret that stands there', url({ fixed: 'https://acme.example/?token=0123456789abcdef0123456789abcdef' })],
  [
    'users of whom nobody documents the matching, and one is matched on',
    { users: { matching: 'undocumented', attributes: [USER_NAME, { name: 'externalId', source: 'mail' }] } },
  ],
  ['true and false at once', scope(['accountEnabled', 'IS TRUE'], ['accountEnabled', 'IS FALSE'])],
  ['true twice', scope(['accountEnabled', 'IS TRUE'], ['accountEnabled', 'IS TRUE'])],
  ['nothing and true', scope(['accountEnabled', 'IS NULL'], ['accountEnabled', 'IS TRUE'])],
  [
    'a constant in another form',
    at({ name: 'active', constant: 'true' }, { name: 'emails[type eq "work"].primary', constant: 'TRUE' }),
  ],
  [
    'a constant for a manager and for a name',
    at(
      { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', constant: 'x' },
      { name: 'name', constant: 'x' },
    ),
  ],
  ['an address of a host and a port beside the page', { singleSignOn: { tutorial: 'acme.com:8080/sso' } }],
  ['markup in a label', { auth: { methodLabel: 'Acme [OAuth](https://acme.example)' } }],
  [
    'languages and zones of everybody',
    at(
      { name: 'preferredLanguage', constant: 'English' },
      { name: 'locale', source: 'preferredLanguage', default: 'en_US' },
      { name: 'timezone', constant: 'Berlin' },
    ),
  ],
  ['texts that say groups come', { groups: false, capabilities: ['Groups are provisioned.'] }],
];

/** Those with so many attributes at once that each tells the same are left out. */
export const SMALL_CHANGES = MANIFEST_CHANGES.filter(([, patch]) => JSON.stringify(patch).split('"name":').length <= 4);

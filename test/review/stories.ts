/** A part of a manifest as it changes step by step: what diff says of each step, and of the way back, stands in `golden/stories.txt`. */
import type { Plain } from '../../src/review/change.ts';
import { attributeWith, EXAMPLE_ATTRIBUTES, fieldWith } from '../../src/review/example-manifest.ts';

type Patch = { readonly [key: string]: Plain };

function tenantUrl(from: Plain): Patch {
  return fieldWith('Tenant URL', { from });
}

function template(value: string, means: Readonly<Record<string, string>>): Patch {
  const placeholders = Object.entries(means).map(([text, words]) => ({ text, means: words }));
  return tenantUrl({ template: { value, placeholders } });
}

/** Of each region the address, and where people sign in. */
function regions(values: Readonly<Record<string, readonly [value: string, signIn?: string]>>, by = 'region'): Patch {
  const written = Object.entries(values).map(([when, [value, signIn]]) => ({
    when,
    value,
    ...(signIn === undefined ? {} : { signIn }),
  }));
  return tenantUrl({ choices: { by, values: written } });
}

/** Besides the usual method one with a user's name, and these fields. */
function other(...fields: readonly Patch[]): Patch {
  return { auth: { alternatives: [{ method: 'user-name-password', status: 'offered', fields }] } };
}

type Clause = readonly [attribute: string, operator: string, value?: string];

function filter(name: string | null, ...clauses: readonly Clause[]): Patch {
  const written = clauses.map(([attribute, operator, value]) => ({
    attribute,
    operator,
    ...(value === undefined ? {} : { value }),
  }));
  return { ...(name === null ? {} : { name }), clauses: written };
}

const SALES: Clause = ['department', 'EQUALS', 'Sales'];
const WITH_MAIL: Clause = ['mail', 'IS NOT NULL'];

function users(facts: Patch): Patch {
  return { users: facts };
}

/** Groups of the example with these facts. */
function groups(facts: Patch): Patch {
  return { groups: facts };
}

function inGroups(attribute: Patch): Patch {
  return { groups: { attributes: [{ name: 'displayName', source: 'displayName', matching: 1 }, attribute] } };
}

function title(facts: Patch): Patch {
  return attributeWith('title', facts);
}

function section(facts: Patch): Patch {
  return { sections: [{ at: 'end', heading: 'Seats', body: ['Each user has one.'], ...facts }] };
}

function note(facts: Patch): Patch {
  return { notes: [{ at: 'start', text: 'Names are unique.', ...facts }] };
}

/** The second of three steps. */
function step(facts: Patch): Patch {
  return { setup: { steps: [{ text: 'Open **Doors**.' }, facts, { text: 'Copy the key.', yields: ['API key'] }] } };
}

const OPEN = { text: 'Open **Rooms**.' };
const NEW = { text: 'Select **New**.' };

/** The attributes of the example; users are found by those named, first to last. */
function attributesMatched(...names: readonly string[]): readonly Patch[] {
  return EXAMPLE_ATTRIBUTES.map(({ matching: _, ...attribute }) => {
    const at = names.indexOf(attribute.name) + 1;
    return { ...attribute, ...(at === 0 ? {} : { matching: at }) };
  });
}

function matched(...names: readonly string[]): Patch {
  return users({ attributes: attributesMatched(...names) });
}

const EMAIL = 'emails[type eq "work"].value';

const PICTURE = { path: 'media/acme/a.png', alt: 'The rooms of Acme' };

export const STORIES: Readonly<Record<string, readonly Patch[]>> = {
  'an address': [
    tenantUrl(null),
    tenantUrl({ fixed: 'https://api.acme.example/scim' }),
    tenantUrl({ fixed: 'https://API.acme.example/v2' }),
    tenantUrl({ fixed: 'the address of your tenant' }),
    tenantUrl({ fixed: 'https://api.acme.example/v2' }),
    tenantUrl({ fixed: 'https://scim.acme.example/v2' }),
    template('https://scim.acme.example/<a>', { '<a>': 'your tenant' }),
    template('https://scim.acme.example/<a>', { '<a>': 'the name of your tenant' }),
    template('https://scim.acme.example/<a>/<b>', { '<a>': 'your tenant', '<b>': 'your region' }),
    template('https://<a>.acme.example/<b>', { '<a>': 'your tenant', '<b>': 'your region' }),
    tenantUrl({ setup: true }),
    tenantUrl({ support: 'help@acme.example' }),
    tenantUrl({ support: 'support@acme.example' }),
    tenantUrl({ account: true }),
    tenantUrl({ computed: 'the name of your tenant' }),
    tenantUrl({ computed: 'the name of your region' }),
    tenantUrl({ setup: true }),
  ],
  'an address of each region': [
    regions({ Europe: ['https://acme.example/eu'] }),
    regions({ Europe: ['https://acme.example/eu', 'https://eu.acme.example'] }),
    regions({ Europe: ['https://acme.example/eu', 'https://login.acme.example'], Asia: ['https://acme.example/as'] }),
    regions({ Asia: ['https://acme.example/asia'], Europe: ['https://acme.example/eu'] }),
    regions({ Asia: ['https://asia.acme.example'], Europe: ['https://acme.example/europe'] }),
    regions({ Asia: ['https://as.acme.example'], Europe: ['https://eu.acme.example'] }, 'plan'),
    regions({ Asia: ['https://as.acme.example', 'https://acme.example'], Africa: ['https://af.acme.example'] }, 'plan'),
    tenantUrl({ fixed: 'https://as.acme.example' }),
  ],
  // Which field is which: by both labels, by one of them, by what it holds.
  'fields under other labels': [
    other({ portal: 'Admin Name', vendor: 'Owner' }, { portal: 'Domain', vendor: 'Site' }),
    other({ portal: 'Admin Username', vendor: 'Owner' }, { portal: 'Domain', vendor: 'Workspace' }),
    other({ portal: 'Domain', vendor: 'Workspace' }, { portal: 'Admin Username', vendor: 'Owner' }),
    other({ portal: 'Owner', vendor: 'Owner' }, { portal: 'Workspace', vendor: 'Domain' }),
    other({ portal: 'Owner' }, { portal: 'Host', from: { setup: true } }),
    other({ portal: 'Admin' }, { portal: 'Server', from: { setup: true } }, { portal: 'Key', secret: true }),
    other({ portal: 'Secret', secret: true }, { portal: 'Server', vendor: 'Host' }),
  ],
  'texts of any length': [
    title({ constant: 'Lead' }),
    title({ constant: `Lead of ${'many '.repeat(40)}things` }),
    title({ constant: `Lead of ${'many '.repeat(41)}things` }),
    title({ expression: `Append([jobTitle], "${' and so on'.repeat(20)}")` }),
  ],
  'fields of another method': [
    other({ portal: 'Admin Username' }),
    other({ portal: 'Admin Username' }, { portal: 'Domain', optional: true }),
    other({ portal: 'Admin Username' }, { portal: 'Domain' }),
    other({ portal: 'Admin Username', from: { account: true }, note: 'Once.' }, { portal: 'Admin Password' }),
    { auth: { alternatives: null } },
  ],
  'a secret': [
    fieldWith('Secret Token', { lifetime: '6 months', scopes: ['users:read'] }),
    fieldWith('Secret Token', { lifetime: '1 month', scopes: ['users:read', 'users:write'], shownOnce: true }),
    fieldWith('Secret Token', { scopes: ['users:write'], note: 'One is enough.' }),
    fieldWith('Secret Token', { note: 'Keep it.', vendor: 'Token' }),
    fieldWith('Secret Token', { vendor: null, secret: null, optional: true }),
  ],
  'whose accounts are looked after': [
    users({ scope: null }),
    users({ scope: [] }),
    users({ scope: [filter('Sales', SALES)] }),
    users({ scope: [filter(null, SALES)] }),
    users({ scope: [filter(null, SALES, WITH_MAIL)] }),
    users({ scope: [filter(null, WITH_MAIL, SALES)] }),
    users({ scope: [filter(null, WITH_MAIL), filter('Sales', SALES)] }),
    users({ scope: [filter('Sales', SALES), filter(null, WITH_MAIL)] }),
    users({ scope: [filter('Sales', SALES), filter('Sellers', SALES), filter(null, WITH_MAIL)] }),
    users({ scope: [filter(null, ['department', 'EQUALS', 'Research'])], activeFalse: 'deletes' }),
    users({ scope: [filter(null, SALES)], activeFalse: 'deletes' }),
    users({ scope: [filter(null, ['city', 'REGEX MATCH', '^B'])], actions: ['create', 'delete'] }),
    users({ scope: [filter(null, ['city', 'REGEX MATCH', '^(?<a>B)\\k<a>'])], actions: ['create', 'delete'] }),
    users({ scope: [filter(null, SALES)], actions: ['create', 'delete'] }),
    users({ scope: [filter(null, WITH_MAIL, ['city', 'EQUALS', 'Rome'])], actions: ['create'] }),
    users({ scope: [], actions: ['create'] }),
  ],
  'which groups are looked after': [
    groups({ scope: [filter(null, ['displayName', 'EQUALS', 'Sales'])] }),
    groups({ scope: [filter(null, ['displayName', 'EQUALS', 'Research'])], actions: ['create'] }),
    groups({ scope: [filter('All', ['displayName', 'IS NOT NULL'])], actions: ['create'] }),
    groups({ scope: [filter('None', ['displayName', 'IS NULL'])], actions: ['create', 'delete'] }),
    groups({ scope: [], actions: ['create', 'delete'] }),
    groups({ actions: ['create', 'delete'] }),
    groups({ actions: ['update', 'delete'] }),
    groups({ actions: ['update'] }),
  ],
  'what a group is': [
    { groups: false },
    { groups: null },
    groups({ rename: true, nested: true, maximum: 50, precreated: true }),
    groups({ rename: false, nested: false, maximum: 100, precreated: false }),
    groups({ maximum: 50 }),
    groups({ rename: true, nested: true, precreated: true, notes: ['Groups are teams.'] }),
    inGroups({ name: 'externalId', source: 'objectId', matching: 2 }),
    inGroups({ name: 'externalId', source: 'objectId', required: true, filterable: false }),
    inGroups({ name: 'externalId', expression: 'ToLower([objectId])', filterable: true }),
    inGroups({ name: 'externalId', constant: 'one', note: 'It is the same for all.' }),
    inGroups({ name: 'externalId' }),
    { groups: { attributes: [{ name: 'displayName', matching: 1 }] } },
    { groups: { attributes: null, basis: 'platform-default' } },
    { groups: false },
  ],
  'what is done with an account': [
    users({ actions: ['create'] }),
    users({ actions: ['update'] }),
    users({ actions: ['disable'], activeFalse: 'deletes' }),
    users({ actions: ['create', 'disable'], activeFalse: 'disables' }),
    users({ actions: ['create', 'delete'], activeFalse: 'disables' }),
    users({ actions: ['create', 'delete', 'disable'], activeFalse: 'disables' }),
    users({ actions: ['create', 'delete', 'disable'] }),
  ],
  'by what users are found': [
    matched('userName'),
    matched('userName', EMAIL),
    matched(EMAIL, 'userName'),
    matched(EMAIL),
    matched('displayName', EMAIL),
    matched('active'),
    matched(),
    users({ attributes: attributesMatched(), matching: 'undocumented' }),
    users({ basis: 'documented-with-defaults', attributes: [{ name: 'userName' }, { name: 'displayName' }] }),
    users({ basis: 'documented-with-defaults', attributes: [{ name: 'userName', matching: 1 }] }),
    users({
      basis: 'documented',
      attributes: [
        { name: 'userName', matching: 1 },
        { name: 'title', source: 'city' },
      ],
    }),
    users({ basis: 'documented', attributes: [{ name: 'userName' }, { name: 'title', source: 'city', matching: 3 }] }),
    users({ basis: 'platform-default', attributes: null }),
  ],
  'what an attribute holds': [
    title({}),
    title({ source: 'jobTitle' }),
    title({ source: 'jobTitle', default: 'none' }),
    title({ source: 'jobTitle', default: 'nothing', flow: 'create-only' }),
    title({ source: 'city', flow: 'create-only' }),
    title({ expression: 'Left([city], 3)', flow: 'create-only', required: true }),
    title({ expression: 'Mid([city], 1, 3)', required: true }),
    title({ expression: 'Coalesce([city], "none")', required: true, note: 'At most 20 characters.' }),
    title({ constant: 'Staff', required: true, note: 'At most 30 characters.' }),
    title({ constant: 'staff', required: false, type: 'String' }),
    title({ constant: 'staff', type: 'Integer', multiValued: true }),
    title({ constant: 'staff', type: 'String', multiValued: false, filterable: true }),
    title({ expression: 'SingleAppRoleAssignment([appRoleAssignments])', filterable: false }),
    title({ expression: 'RandomString(4, 0, 0, 0, 0, "")' }),
    title({ expression: 'NumFromDate([employeeHireDate])' }),
    title({ source: 'employeeHireDate' }),
    title({ source: 'accountEnabled' }),
    title({ source: 'manager' }),
  ],
  'who has access': [
    attributeWith('active', { expression: 'Not([IsSoftDeleted])' }),
    attributeWith('active', { expression: null, constant: 'True' }),
    attributeWith('active', { expression: null, source: 'accountEnabled' }),
    attributeWith('active', { expression: null, source: 'accountEnabled', flow: 'create-only' }),
    attributeWith('active', { expression: null, type: null }),
    { users: { attributes: [{ name: 'userName', source: 'mail', matching: 1 }] } },
  ],
  'roles of users': [
    users({ roles: [{ name: 'Editor', value: 'editor', attribute: 'userType' }] }),
    users({ roles: [{ name: 'Editor', value: 'edit', attribute: 'userType', means: 'Changes pages' }] }),
    users({ roles: [{ name: 'Editor', appRole: 'Acme Editor', means: 'Writes pages' }, { name: 'Guest' }] }),
    users({ roles: [{ name: 'Guest' }, { name: 'Reader', appRole: 'Acme Reader' }] }),
    users({ unnamed: 'custom fields', notes: ['Names are unique.'] }),
    users({ unnamed: 'other fields', notes: ['Names are unique.', 'Rooms are not.'] }),
  ],
  'a section': [
    section({}),
    section({ heading: 'Rooms' }),
    section({ heading: 'Rooms', level: 3, anchors: ['a', 'b'] }),
    section({ heading: 'Rooms', level: 3, anchors: ['b', 'a'], at: 'groups' }),
    section({ heading: 'Doors', level: 2, anchors: ['a'], at: 'groups', body: ['Each user has two.'] }),
    { sections: null },
  ],
  'a note': [
    note({}),
    note({ kind: 'tip' }),
    note({ kind: 'warning' }),
    note({ kind: 'caution' }),
    note({ kind: 'caution', text: 'Names stay.' }),
    note({ kind: 'important', text: 'Names stay.', at: 'end' }),
    note({ kind: 'note', text: 'Names stay for ever.', at: 'end' }),
    { notes: null },
  ],
  'a step': [
    step({ ...OPEN }),
    step({ ...OPEN, optional: true, code: { text: 'acme on' } }),
    step({ ...OPEN, optional: true, code: { text: 'acme on', language: 'sh' }, actor: 'an owner' }),
    step({ ...OPEN, code: { text: 'acme off', language: 'sh' }, actor: 'an owner', after: 'It opens.' }),
    step({ ...OPEN, table: { columns: ['Scope'], rows: [['`a:read`']] }, after: 'It opens.' }),
    step({ ...OPEN, table: { columns: ['Scope'], rows: [['`a:read`'], ['`a:write`']] }, steps: [NEW] }),
    step({
      ...OPEN,
      steps: [NEW, { ...OPEN, notes: [{ text: 'Wait.' }] }],
      notes: [{ kind: 'warning', text: 'Slow.' }],
    }),
    step({ ...OPEN, steps: [{ ...OPEN, notes: [{ text: 'Wait.', after: true }] }, NEW], unordered: true }),
    step({ ...OPEN, body: ['Grant the role **Owner**.'], pictures: [PICTURE] }),
    step({ ...OPEN, body: ['Grant the role **Owner**, or **Admin**.'], pictures: [{ ...PICTURE, alt: 'Rooms' }] }),
    step({ text: 'Grant **Owner** the right `rooms.manage`.', pictures: [PICTURE, { ...PICTURE, title: 'Rooms' }] }),
    step({ yields: ['Room', 'Door'] }),
    step({ code: { text: 'acme key' } }),
    step({ after: 'It is done.' }),
    step({ yields: ['Door', 'Room', 'Key'] }),
  ],
  'what stands before the steps': [
    { setup: { intro: 'An owner does this.', body: ['Have a plan.'] } },
    { setup: { intro: 'An admin does this.', body: ['Have a plan with the right `rooms:write`.'] } },
    { setup: null },
    { gallery: { name: 'Acme (EU)', steps: [OPEN, NEW] } },
    { gallery: { name: 'Acme', steps: [NEW] } },
  ],
  'what an app is': [
    { name: 'Acme Cloud', draft: true },
    { name: 'Ideal', releaseStage: 'preview' },
    { name: 'Ideal', article: 'a', singleSignOn: { protocol: 'SAML' } },
    { name: 'Ideal', gallery: { name: 'Acme' }, singleSignOn: { protocol: 'OIDC', recommended: true } },
    { singleSignOn: { tutorial: 'acme-tutorial.md', required: true }, homepage: null },
    { singleSignOn: { tutorial: 'other-tutorial.md' }, homepage: 'https://acme.cloud/' },
    { network: [{ address: '203.0.113.0/24' }], capabilities: ['Seats are freed.'], limitations: ['No pictures.'] },
    { network: [{ address: '203.0.113.0/24', means: 'All of it' }], capabilities: ['Seats are kept.'] },
    { network: [{ address: '198.51.100.0/24' }], prerequisites: null, troubleshooting: ['Wait.'] },
    { prerequisites: ['An Acme plan'], changeLog: [{ date: '2024-02-29', text: 'New.' }] },
    {
      changeLog: [{ date: '2024-03-01', text: 'New.' }],
      resources: [{ text: 'SCIM', url: 'https://acme.example/scim' }],
    },
    { changeLog: [{ date: '2024-03-01', text: 'Old.' }], resources: [{ text: 'SCIM', url: 'https://acme.example/a' }] },
  ],
  'how it signs in': [
    { auth: { adminRole: 'Admin', adminRights: 'create users', note: 'Once.', enter: 'both' } },
    { auth: { adminRole: null, adminRights: 'create groups', note: 'Twice.', enter: 'all', methodLabel: 'Key' } },
    { auth: { alternatives: [{ method: 'user-name-password', status: 'withdrawn', note: 'Change soon.' }] } },
    { auth: { alternatives: [{ method: 'user-name-password', status: 'offered', needs: ['A plan'] }] } },
    {
      auth: { alternatives: [{ method: 'oauth-client-credentials', status: 'offered', needs: ['A plan', 'A seat'] }] },
    },
    { auth: { method: 'oauth-client-credentials', fields: [{ portal: 'Tenant URL', from: { setup: true } }] } },
    { auth: { method: 'none', fields: null }, setup: null },
  ],
};

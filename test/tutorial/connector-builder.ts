/** Connectors for tests, built without a manifest: the smallest sound one, and the pieces that tests vary. */
import type {
  Anchor,
  Attribute,
  Connector,
  CredentialField,
  Fact,
  FreeSection,
  GroupMapping,
  Mapping,
  Picture,
  SetupStep,
  UserMapping,
} from '../../src/connector/connector.ts';

export function fact<T>(value: T, basis: Fact<T>['basis'] = 'documented'): Fact<T> {
  return { value, basis, pointer: '' };
}

export function direct(source: string): Fact<Mapping> {
  return fact({ kind: 'direct', source });
}

export function attribute(name: string, changes: Partial<Attribute> = {}): Attribute {
  return {
    name,
    path: null,
    scim: null,
    pointer: '',
    basis: 'documented',
    type: fact('String'),
    valueType: 'string',
    multiValued: false,
    statedMultiValued: null,
    mapping: null,
    matching: null,
    filterable: null,
    required: null,
    flow: fact('always'),
    defaultValue: null,
    note: null,
    ...changes,
  };
}

export function picture(path: string, alt = 'A page of Acme'): Picture {
  return { path, alt, title: null, pointer: '' };
}

export function field(portal: string, changes: Partial<CredentialField> = {}): CredentialField {
  return {
    pointer: '',
    portal,
    vendor: portal,
    from: { kind: 'setup' },
    secret: false,
    optional: false,
    shownOnce: false,
    lifetime: null,
    scopes: [],
    note: null,
    ...changes,
  };
}

export function step(text: string | null, changes: Partial<SetupStep> = {}): SetupStep {
  return {
    pointer: '',
    text,
    optional: false,
    actor: null,
    yields: [],
    body: [],
    code: null,
    table: null,
    notes: [],
    pictures: [],
    steps: [],
    unordered: false,
    after: null,
    ...changes,
  };
}

export function section(at: Anchor, heading: string, body: readonly string[]): FreeSection {
  return { at, heading, level: null, anchors: [], body, pictures: [], pointer: '' };
}

const USER_NAME = attribute('userName', {
  mapping: direct('userPrincipalName'),
  matching: fact(1),
  filterable: fact(true),
});
const DISPLAY_NAME = attribute('displayName', {
  mapping: direct('displayName'),
  matching: fact(1),
  filterable: fact(true),
});

export function users(changes: Partial<UserMapping> = {}): UserMapping {
  const attributes = changes.attributes ?? [USER_NAME, attribute('active', { type: fact('Boolean') })];
  return {
    resource: 'User',
    pointer: '/users',
    basis: 'documented',
    actions: ['create', 'update', 'disable'],
    activeFalse: null,
    unnamed: null,
    roles: [],
    attributes,
    matching: attributes.filter(({ matching }) => matching !== null),
    scope: null,
    matchingUndocumented: false,
    notes: [],
    pictures: { mapping: null, attributes: null },
    ...changes,
  };
}

export function groups(changes: Partial<GroupMapping> = {}): GroupMapping {
  const attributes = changes.attributes ?? [
    DISPLAY_NAME,
    attribute('members', { type: fact('Reference'), multiValued: true }),
  ];
  return {
    resource: 'Group',
    pointer: '/groups',
    basis: 'documented',
    actions: ['create', 'update', 'delete'],
    attributes,
    matching: attributes.filter(({ matching }) => matching !== null),
    scope: null,
    matchingUndocumented: false,
    notes: [],
    pictures: { mapping: null, attributes: null },
    rename: null,
    nested: null,
    maximum: null,
    precreated: null,
    ...changes,
  };
}

const ENDPOINT = field('Tenant URL', { vendor: 'SCIM Endpoint' });
const TOKEN = field('Secret Token', { vendor: 'Access Token', secret: true, shownOnce: true });

/** Users only, a bearer token copied from the app in two steps. */
export function connector(changes: Partial<Connector> = {}): Connector {
  return {
    id: 'acme',
    manifestPath: 'connectors/acme.json',
    name: 'Acme',
    article: 'an',
    proof: null,
    homepage: 'https://acme.example/',
    releaseStage: 'general-availability',
    draft: false,
    singleSignOn: null,
    capabilities: [],
    prerequisites: [fact('An Acme account with Admin permissions')],
    network: [],
    directoryExtensions: [],
    auth: {
      pointer: '/auth',
      method: 'bearer-token',
      methodLabel: null,
      fields: [ENDPOINT, TOKEN],
      enter: null,
      adminRole: 'Admin',
      adminRights: null,
      note: null,
      alternatives: [],
    },
    setup: {
      intro: null,
      body: [],
      pointer: '/setup',
      steps: [
        step('Sign in to Acme and open **Settings** > **API**.', { pictures: [picture('media/acme/api.png')] }),
        step(null, {
          yields: [
            { label: 'SCIM Endpoint', field: ENDPOINT },
            { label: 'Access Token', field: TOKEN },
          ],
        }),
      ],
    },
    support: [],
    gallery: { name: 'Acme', steps: [] },
    portalSteps: [],
    anchors: [],
    users: users(),
    groups: null,
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
      author: 'author',
      writer: null,
      manager: null,
      msAuthor: null,
      date: '2024-03-25',
      assetId: null,
      customerIntent: null,
      cycleMinutes: null,
      progressLabel: null,
    },
    ...changes,
  };
}

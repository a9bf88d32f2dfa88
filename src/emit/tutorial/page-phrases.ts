/**
 * Phrases that code prints, where a template could not: each stands here once. The views fill them in, and the way
 * back from a page to its manifest is made from the same rows.
 */
import { wordsOfMethods } from '../../connector/auth-method.ts';
import type { GroupAction, ProofTopic } from '../../connector/connector.ts';
import type { UserVerb } from './user-verbs.ts';

/** The methods as a sentence names them. */
export const METHOD_NAMES = wordsOfMethods(({ taken }) => taken);

/** What the service does, after its name. */
export const ACTION_VERBS: Readonly<Record<UserVerb | GroupAction, string>> = {
  create: 'creates',
  update: 'updates',
  disable: 'disables',
  deactivate: 'deactivates',
  delete: 'deletes',
};

/** What the service can be told not to do with the target's objects, in the portal's order and words. */
export const TARGET_ACTIONS: Readonly<Record<GroupAction, string>> = {
  create: 'Create',
  update: 'Update',
  delete: 'Delete',
};

export const WHO = { users: 'users', usersAndGroups: 'users and groups' } as const;
export const WHOEVER = { users: 'user', usersAndGroups: 'user or group' } as const;

/** The name of the app, where its homepage is known and where not. */
export const APP_LINK = { linked: '[{app}]({homepage})', plain: '{app}' } as const;

/** Where support is asked: an e-mail address, a page, the whole of a site, or anything else as it is told. */
export const CONTACT = {
  mail: '[{mail}](mailto:{address})',
  page: '[support page]({page})',
  site: '[{host}]({site})',
  told: '{told}',
} as const;

/** Permissions that a credential needs. */
export const SCOPES = { one: 'the scope {scopes}', several: 'the scopes {scopes}' } as const;

/** A value under its two labels; where all others keep their name, only the portal's is told. */
export const PORTAL_LABEL = { alone: '**{portal}**', withVendor: '**{portal}** (**{vendor}**)' } as const;

/** The columns of an attribute table. */
export const COLUMN_HEADINGS = {
  name: 'Attribute',
  type: 'Type',
  source: 'Source',
  values: 'Values',
  matching: 'Matching',
  filterable: 'Supported for filtering',
  required: 'Required by {app}',
  flow: 'Sent',
  defaultValue: 'Default value',
} as const;

/** The columns of the small tables: roles of the app, directory extensions, addresses to let through, choices of a value. */
export const ROLE_HEADINGS = {
  name: 'Role',
  value: 'Sent as',
  appRole: 'App role',
  attribute: 'Attribute',
  means: 'Meaning',
} as const;
export const EXTENSION_HEADINGS = { name: 'Directory extension', type: 'Type', means: 'What for' } as const;
export const NETWORK_HEADINGS = { address: 'Address', means: 'What for' } as const;
export const CHOICE_HEADINGS = { signIn: 'Sign-in address' } as const;

/** The columns of scoping filters; the first one tells whose they are. */
export const SCOPE_HEADINGS = { attribute: 'Source attribute', operator: 'Operator', value: 'Compared with' } as const;
export const SCOPE_OWNERS = { User: 'Filter of users', Group: 'Filter of groups' } as const;

/** What the cells of an attribute table say besides names, types and code. */
export const CELL_WORDS = {
  yes: '&check;',
  no: 'No',
  /** Marks a cell whose value is the platform's default, in a table of otherwise documented facts. */
  assumed: ' †',
  constant: 'always {value}',
  noSource: 'none',
  severalValues: 'Several',
  oneValue: 'One',
  createOnly: 'Only at creation',
  always: 'Always',
} as const;

/** What claims about a server are about, where not all of them are proven. */
export const PROOF_TOPICS: Readonly<Record<ProofTopic, string>> = {
  creating: 'creating users',
  finding: 'finding users',
  updating: 'updating users',
  disabling: 'disabling users',
  deleting: 'deleting users',
  groups: 'groups',
  errors: 'errors',
};

/** What a page calls itself, and two of its headings, where the vocabulary says nothing else. */
export const DOCUMENT = 'tutorial';
export const HEADINGS = {
  title: 'Tutorial: Configure {app} for automatic user provisioning',
  next: 'Next steps',
} as const;

/** Titles of a page, the longest that is shown in full first. */
export const TITLES: readonly string[] = [
  'Tutorial: Configure {app} for automatic user provisioning',
  'Configure {app} for automatic user provisioning',
  'Configure user provisioning to {app}',
  'Provision users to {app}',
  '{app}',
];

/** Descriptions of a page, the longest first; the first one depends on whether groups are provisioned. */
export const DESCRIPTIONS = {
  users:
    'Let {brand} {verbs} users in {app} for you: what you need, how to connect the two, and how to check the result.',
  usersAndGroups:
    'Let {brand} {verbs} users in {app} for you, and keep groups up to date: what you need, how to connect the two, and how to check the result.',
  shorter: [
    'Let {brand} {verbs} users in {app} for you: what you need, and how to connect the two.',
    'Connect {brand} to {app} to provision {who}.',
    'Provision {who} to {app}.',
    '{app}',
  ],
} as const;

export const CUSTOMER_INTENT =
  "As an IT administrator, I want accounts in {app} to follow {brand}, so that I don't have to maintain them by hand.";

export const GENERATED_FROM = 'Generated from {manifest}. Edit that file, not this page.';

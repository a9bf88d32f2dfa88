/**
 * The ways in which the provisioning service signs in to an app, one row each: everything that any room says of a
 * method stands here. A method that the schema gains needs a row, and a golden case that shows it.
 */

import type { CredentialKind } from '../manifest/credential-kind.ts';
import type { Method } from './connector.ts';

export interface AuthMethod {
  /** What templates ask for it by, and what that tells who writes one. */
  readonly flag: { readonly name: string; readonly doc: string };
  /** What the app takes, in a sentence of a page: "Acme also takes a bearer token". */
  readonly taken: string;
  /** What the service signs in with, in a difference or a description. */
  readonly signsInWith: string;
  /** On a tag of the gallery. */
  readonly label: string;
  /**
   * The fields that it cannot do without, one of each list, and those that it has no use for (scim-client fact sheet,
   * section 2). What pages are seen to ask for besides is allowed: some combine a password with a token.
   */
  readonly fields: {
    readonly needed: readonly (readonly CredentialKind[])[];
    readonly foreign: readonly CredentialKind[];
  };
  /**
   * Whether a new app is taken into the gallery with it (scim-client fact sheet, section 2; gallery requirements of
   * 2026): `not-alone`, only if an accepted one is offered besides; `retired`, no longer; `not-said` where nobody says.
   */
  readonly newGalleryApps: 'accepted' | 'not-alone' | 'retired' | 'not-said';
  /** What a client has in hand to be let in or to be given a token (scim-client fact sheet, section 2). */
  readonly holds: 'nothing' | 'password' | 'secret' | 'assertion';
  /** Whether portals have a picture of their form that shows its two usual fields. */
  readonly hasPicture: boolean;
}

export const AUTH_METHODS: Readonly<Record<Method, AuthMethod>> = {
  'bearer-token': {
    flag: { name: 'bearerToken', doc: 'the app takes a long-lived token' },
    taken: 'a bearer token',
    signsInWith: 'a token',
    label: 'Bearer token',
    fields: { needed: [['token']], foreign: ['client secret', 'client identifier', 'password', 'user name'] },
    newGalleryApps: 'not-alone',
    holds: 'secret',
    hasPicture: true,
  },
  'oauth-authorize': {
    flag: { name: 'oauthAuthorize', doc: 'an administrator consents through the Authorize button' },
    taken: 'the consent of an administrator (OAuth)',
    signsInWith: 'the consent of an administrator (Authorize)',
    label: 'OAuth sign-in',
    fields: { needed: [], foreign: ['password', 'token'] },
    newGalleryApps: 'retired',
    holds: 'secret',
    hasPicture: false,
  },
  'oauth-client-credentials': {
    flag: { name: 'oauthClientCredentials', doc: 'client identifier and secret are exchanged for tokens' },
    taken: 'OAuth client credentials',
    signsInWith: 'a client identifier and secret',
    label: 'OAuth client credentials',
    fields: { needed: [['client identifier'], ['client secret']], foreign: ['password', 'user name', 'token'] },
    newGalleryApps: 'accepted',
    holds: 'secret',
    hasPicture: false,
  },
  'workload-identity-federation': {
    flag: {
      name: 'workloadIdentityFederation',
      doc: 'a token of the identity provider is exchanged; there is no secret',
    },
    taken: 'workload identity federation',
    signsInWith: 'federation, without a secret',
    label: 'Workload identity federation',
    fields: { needed: [], foreign: ['client secret', 'password', 'user name', 'token'] },
    newGalleryApps: 'accepted',
    holds: 'assertion',
    hasPicture: false,
  },
  'user-name-password': {
    flag: { name: 'userNamePassword', doc: 'an account of the app is used' },
    taken: 'a user name and password',
    signsInWith: 'a user name and password',
    label: 'User name and password',
    fields: { needed: [['user name'], ['password', 'token']], foreign: ['client secret', 'client identifier'] },
    newGalleryApps: 'not-said',
    holds: 'password',
    hasPicture: false,
  },
  none: {
    flag: { name: 'none', doc: 'the connector has no credentials of its own' },
    taken: 'a connection without credentials',
    signsInWith: 'no credentials of its own',
    label: 'No authentication',
    fields: {
      needed: [],
      foreign: ['client secret', 'client identifier', 'password', 'user name', 'token', 'token endpoint'],
    },
    newGalleryApps: 'not-said',
    holds: 'nothing',
    hasPicture: false,
  },
  undocumented: {
    flag: { name: 'undocumented', doc: 'nobody publishes how the service signs in' },
    taken: "a method that isn't documented",
    signsInWith: 'what nobody documents',
    label: 'Not documented',
    fields: { needed: [], foreign: [] },
    newGalleryApps: 'not-said',
    holds: 'secret',
    hasPicture: false,
  },
};

/** One word of each method, for whoever shows them side by side. */
export function wordsOfMethods(read: (method: AuthMethod) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(AUTH_METHODS).map(([method, row]) => [method, read(row)]));
}

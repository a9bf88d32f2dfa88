import type { Method } from '../../connector/connector.ts';

/** What a credential field is for, told from its label in the portal (tutorial-corpus fact sheet, (a)). */
export type CredentialKind =
  | 'client secret'
  | 'client identifier'
  | 'token endpoint'
  | 'password'
  | 'user name'
  | 'token';

/** In this order: "Client Secret" is no secret token, "Token Endpoint" no token. */
const KINDS: readonly { readonly kind: CredentialKind; readonly label: RegExp }[] = [
  { kind: 'token endpoint', label: /token\s*(?:exchange\s*)?(?:endpoint|ur[il])/i },
  { kind: 'client secret', label: /client\s*secret|consumer\s*secret/i },
  { kind: 'client identifier', label: /client\s*id|consumer\s*key/i },
  { kind: 'password', label: /pass\s*word/i },
  { kind: 'user name', label: /user\s*-?\s*name|log\s*-?in\s*name/i },
  { kind: 'token', label: /token|api\s*key|bearer|\bsecret\b/i },
];

export function kindOfLabel(label: string): CredentialKind | null {
  return KINDS.find((row) => row.label.test(label))?.kind ?? null;
}

interface MethodFields {
  /** One of each list has to be there. */
  readonly needed: readonly (readonly CredentialKind[])[];
  readonly foreign: readonly CredentialKind[];
}

/**
 * The fields of each method (scim-client fact sheet, section 2). What pages are seen to ask for besides is allowed:
 * some combine a password with a token.
 */
export const METHOD_FIELDS: Readonly<Record<Method, MethodFields>> = {
  'bearer-token': { needed: [['token']], foreign: ['client secret', 'client identifier', 'password', 'user name'] },
  'oauth-authorize': { needed: [], foreign: ['password', 'token'] },
  'oauth-client-credentials': {
    needed: [['client identifier'], ['client secret']],
    foreign: ['password', 'user name', 'token'],
  },
  'workload-identity-federation': { needed: [], foreign: ['client secret', 'password', 'user name', 'token'] },
  'user-name-password': {
    needed: [['user name'], ['password', 'token']],
    foreign: ['client secret', 'client identifier'],
  },
  none: {
    needed: [],
    foreign: ['client secret', 'client identifier', 'password', 'user name', 'token', 'token endpoint'],
  },
};

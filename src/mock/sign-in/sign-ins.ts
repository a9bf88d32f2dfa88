/** How a client signs in to the server, a row a method. */
import type { Method } from '../../connector/connector.ts';
import type { AuthenticationScheme } from '../../scim/discovery/service-provider-config.ts';
import { isSameSecret, isValidToken } from './access-token.ts';
import { whyNot } from './assertion.ts';
import type { Secrets } from './secrets.ts';

export interface SignIn {
  /** What the person at the client has to be told of the secrets; `secret`: what theirs is called, `null` where there is none. */
  readonly told: { readonly secret: string | null; readonly clientId: boolean };
  /** What `/ServiceProviderConfig` says of it. */
  readonly authenticationSchemes: readonly AuthenticationScheme[];
  /** Whether the `Authorization` of a request is good; `null`: nobody has to sign in. */
  readonly isKnown: ((authorization: string, secrets: Secrets, now: number) => boolean) | null;
  /** Whether a request for a token is good: `null`, or why not. Left out: the server gives out none. */
  readonly whyNoToken?: (form: URLSearchParams, authorization: string, secrets: Secrets, now: number) => string | null;
}

const BEARER: AuthenticationScheme = {
  type: 'oauthbearertoken',
  name: 'Bearer token',
  description: 'A token that an administrator creates.',
};
const OAUTH: AuthenticationScheme = {
  type: 'oauth2',
  name: 'OAuth 2.0',
  description: 'A token of the token endpoint.',
};

const TOKEN: SignIn['told'] = { secret: 'Token', clientId: false };

export const SIGN_INS: Readonly<Record<Method, SignIn>> = {
  'bearer-token': { told: TOKEN, authenticationSchemes: [BEARER], isKnown: hasSecret },
  // Consent needs a browser; what comes of it is a token like any other.
  'oauth-authorize': { told: TOKEN, authenticationSchemes: [OAUTH], isKnown: hasSecret },
  'oauth-client-credentials': {
    told: { secret: 'Client secret', clientId: true },
    authenticationSchemes: [OAUTH],
    isKnown: hasIssuedToken,
    whyNoToken: checkClient,
  },
  'workload-identity-federation': {
    told: { secret: null, clientId: true },
    authenticationSchemes: [OAUTH],
    isKnown: hasIssuedToken,
    whyNoToken: checkAssertion,
  },
  'user-name-password': {
    told: { secret: 'Password', clientId: true },
    authenticationSchemes: [{ type: 'httpbasic', name: 'Basic', description: 'A user name and a password.' }],
    isKnown: (authorization, { clientId, secret }) => isClient(basicPair(authorization), clientId, secret),
  },
  none: { told: { secret: null, clientId: false }, authenticationSchemes: [], isKnown: null },
  // Whatever it is, it ends in a token.
  undocumented: { told: TOKEN, authenticationSchemes: [BEARER], isKnown: hasSecret },
};

function bearer(authorization: string): string {
  return /^Bearer +(\S+)$/iu.exec(authorization)?.[1] ?? '';
}

function hasSecret(authorization: string, { secret }: Secrets): boolean {
  return isSameSecret(bearer(authorization), secret);
}

function hasIssuedToken(authorization: string, { secret }: Secrets, now: number): boolean {
  return isValidToken(bearer(authorization), secret, now);
}

type Pair = readonly [id: string, secret: string];

function basicPair(authorization: string): Pair {
  const coded = /^Basic +(\S+)$/iu.exec(authorization)?.[1] ?? '';
  const text = Buffer.from(coded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
}

function isClient([id, given]: Pair, clientId: string, secret: string): boolean {
  return id === clientId && isSameSecret(given, secret);
}

/** In the header or in the body: the service does either (portal-2026 fact sheet). */
function checkClient(form: URLSearchParams, authorization: string, { clientId, secret }: Secrets): string | null {
  if (form.get('grant_type') !== 'client_credentials') return 'unsupported_grant_type';
  const inBody: Pair = [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  return [inBody, basicPair(authorization)].some((pair) => isClient(pair, clientId, secret)) ? null : 'invalid_client';
}

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

function checkAssertion(form: URLSearchParams, _: string, { trust, clientId }: Secrets, now: number): string | null {
  if (form.get('grant_type') !== 'client_credentials') return 'unsupported_grant_type';
  if (form.get('client_assertion_type') !== JWT_BEARER || form.get('client_id') !== clientId) return 'invalid_client';
  return trust === null || whyNot(form.get('client_assertion') ?? '', trust, now) !== null ? 'invalid_client' : null;
}

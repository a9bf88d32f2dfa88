/** What a client needs to sign in to the mock server, made up where the environment has nothing of the kind. */

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Connector } from '../../connector/connector.ts';
import { namedPlace } from '../../disk/place.ts';
import { readText } from '../../disk/read-file.ts';
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import { signAssertion } from '../../mock/sign-in/assertion.ts';
import type { Secrets, Trust } from '../../mock/sign-in/secrets.ts';
import { SIGN_INS } from '../../mock/sign-in/sign-ins.ts';
import { CannotRun, type Shell } from '../shell.ts';

export interface SecretOptions {
  /** Absolute. */
  readonly root: string;
  readonly tokenEnv: string;
  /** Seconds that a token lives. */
  readonly tokenLife: number;
  /** A file that says whose assertions are taken. */
  readonly trust?: string;
}

export interface MadeSecrets {
  readonly secrets: Secrets;
  /** What a person has to be told to sign in; nothing that the person's environment has already. */
  readonly said: readonly string[];
}

const MOCK_CLIENT = 'scimanifest-mock';

export function makeSecrets({ auth }: Connector, options: SecretOptions, shell: Shell): MadeSecrets {
  const given = shell.env[options.tokenEnv];
  const secret = given === undefined || given === '' ? randomBytes(24).toString('base64url') : given;
  const { told } = SIGN_INS[auth.method];
  const isByTrust = AUTH_METHODS[auth.method].holds === 'assertion';
  const made = isByTrust ? federationOf(options) : { trust: null, said: [] };
  const secrets = { secret, clientId: MOCK_CLIENT, lifetimeSeconds: options.tokenLife, trust: made.trust };
  const where = secret === given ? `as in ${options.tokenEnv}` : secret;
  const said = [
    ...(told.clientId ? [`Client ID: ${MOCK_CLIENT}`] : []),
    ...(told.secret === null ? [] : [`${told.secret}: ${where}`]),
    ...made.said,
  ];
  return { secrets, said };
}

interface Federation {
  readonly trust: Trust | null;
  readonly said: readonly string[];
}

function federationOf({ root, trust }: SecretOptions): Federation {
  return trust === undefined ? ownFederation() : { trust: readTrust(root, trust), said: [] };
}

/** Without an identity provider the server vouches for one assertion itself, so that the exchange can be tried. */
function ownFederation(): Federation {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const issuer = 'https://issuer.example/v2.0';
  const audience = `api://${MOCK_CLIENT}`;
  const jwk: Readonly<Record<string, unknown>> = { ...publicKey.export({ format: 'jwk' }), kid: 'mock' };
  const seconds = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: audience, sub: 'mock', nbf: seconds, exp: seconds + 24 * 3600 };
  const assertion = signAssertion(claims, 'mock', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return { trust: { issuer, audience, keys: [jwk] }, said: [`Assertion, good for a day: ${assertion}`] };
}

function readTrust(root: string, name: string): Trust {
  const place = namedPlace(root, name);
  const value = jsonOf(readText(place));
  const { issuer, audience, subject, keys } = isRecord(value) ? value : {};
  if (typeof issuer !== 'string' || typeof audience !== 'string' || !Array.isArray(keys))
    throw new CannotRun(
      `${place.shown} does not say whom to trust.`,
      'It is a JSON object with issuer, audience, perhaps subject, and keys: the list that the issuer publishes.',
    );
  return { issuer, audience, ...(typeof subject === 'string' && { subject }), keys: keys.filter(isRecord) };
}

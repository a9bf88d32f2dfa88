/** What a person is told to sign in to the mock server, by the method of the connector; and whom it trusts. */
import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeSecrets } from '../../src/cli/live/sign-in-secrets.ts';
import { AUTH_METHODS } from '../../src/connector/auth-method.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { TemporaryProject } from './temporary-project.ts';

type Method = keyof typeof AUTH_METHODS;

const METHODS = Object.keys(AUTH_METHODS).filter((name): name is Method => name in AUTH_METHODS);

function made(
  method: Method,
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
  trust?: string,
) {
  const { root } = new TemporaryProject(files);
  const shell = { cwd: root, env, color: false, out: () => undefined, err: () => undefined };
  const options = { root, tokenEnv: 'TOKEN', tokenLife: 60, ...(trust !== undefined && { trust }) };
  return makeSecrets(fullConnector(method), options, shell);
}

test('a secret is made up, or taken from the environment', async () => {
  const lines = METHODS.flatMap((method) => {
    const [own, given, empty] = [made(method), made(method, { TOKEN: 's3cret' }), made(method, { TOKEN: '' })];
    for (const { secrets } of [own, empty]) expect(secrets.secret).toMatch(/^[\w-]{32}$/u);
    expect(given.secrets).toMatchObject({ secret: 's3cret', lifetimeSeconds: 60, clientId: 'scimanifest-mock' });
    const shown = ({ said, secrets: { secret, trust } }: typeof own) => [
      ...said.map((line) => line.replaceAll(secret, '(made up)').replace(/(Assertion, good for a day): .*/u, '$1')),
      ...(trust === null ? [] : [`trusts ${trust.issuer}`]),
    ];
    const told = [
      ['made up', shown(own)],
      ['of the environment', shown(given).map((line) => line.replaceAll('(made up)', 'TOLD'))],
    ] as const;
    return [`# ${method}`, ...told.flatMap(([name, said]) => [`${name}:`, ...said.map((line) => `  ${line}`)]), ''];
  });
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/sign-in.txt');
});

test('without an identity provider it vouches for an assertion that is good for a day', () => {
  const { secrets, said } = made('workload-identity-federation');
  const [line = ''] = said.filter((each) => each.startsWith('Assertion'));
  const [head = '', body = '', signature = ''] = line.replace('Assertion, good for a day: ', '').split('.');
  const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  const { iss, aud, sub, nbf, exp } = decoded(body);
  expect([iss, aud, sub, exp - nbf]).toEqual([secrets.trust?.issuer, secrets.trust?.audience, 'mock', 86_400]);
  expect(Math.abs(nbf - Date.now() / 1000)).toBeLessThan(60);
  const [jwk] = secrets.trust?.keys ?? [];
  expect(decoded(head)).toMatchObject({ alg: 'RS256', kid: jwk?.['kid'] });
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
});

test.each([
  [
    'whom it names',
    { issuer: 'i', audience: 'a', keys: [{ kid: 'k' }, 7] },
    { issuer: 'i', audience: 'a', keys: [{ kid: 'k' }] },
  ],
  [
    'one of them alone',
    { issuer: 'i', audience: 'a', subject: 's', keys: [] },
    { issuer: 'i', audience: 'a', subject: 's', keys: [] },
  ],
  ['no issuer', { audience: 'a', keys: [] }, null],
  ['no audience', { issuer: 'i', keys: [] }, null],
  ['no keys', { issuer: 'i', audience: 'a', keys: {} }, null],
  ['no object', ['i'], null],
])('a file of trust with %s', (_what, file, wanted) => {
  const read = () => made('workload-identity-federation', {}, { 'trust.json': JSON.stringify(file) }, 'trust.json');
  if (wanted === null) expect(read).toThrow('trust.json does not say whom to trust.');
  else {
    const { secrets, said } = read();
    expect(secrets.trust).toEqual(wanted);
    expect(said.filter((line) => line.startsWith('Assertion'))).toEqual([]);
  }
});

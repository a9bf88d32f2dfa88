import { expect, test } from 'vitest';
import { makeCredentials } from '../../src/cli/live/authorization.ts';
import type { Transport } from '../../src/scim/client/transport.ts';
import { hurriedClock } from '../hurried-clock.ts';

const OPTIONS = { tokenEnv: 'SCIM_TOKEN', tokenUrl: 'https://a.example/token', clientId: 'us' };

function credentials(seconds: number) {
  let issued = 0;
  const transport: Transport = async () => {
    issued++;
    return { status: 200, headers: {}, body: JSON.stringify({ access_token: `t${issued}`, expires_in: seconds }) };
  };
  const clock = hurriedClock();
  const out = () => undefined;
  const shell = { cwd: '/', env: { SCIM_TOKEN: 's' }, out, err: out, color: false, clock };
  return { ...makeCredentials('oauth-client-credentials', OPTIONS, shell, transport), clock };
}

test('requests at once share the token that is fetched for them, until it is about to expire', async () => {
  const { authorization, secrets, clock } = credentials(60);
  const askThree = () => Promise.all([1, 2, 3].map(() => authorization(false)));
  expect(await askThree()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1']);
  await clock.sleep(50_000);
  expect(await askThree()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1']);
  await clock.sleep(6000);
  expect(await askThree()).toEqual(['Bearer t2', 'Bearer t2', 'Bearer t2']);
  expect(await authorization(true)).toBe('Bearer t3');
  expect(secrets).toEqual(['s', 't1', 't2', 't3']);
});

test('a token that lives for seconds is used for half of them', async () => {
  const { authorization } = credentials(4);
  expect([await authorization(false), await authorization(false)]).toEqual(['Bearer t1', 'Bearer t1']);
});

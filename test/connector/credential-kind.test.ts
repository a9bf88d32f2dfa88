import { expect, it } from 'vitest';
import { isSecretLabel, kindOfLabel } from '../../src/manifest/credential-kind.ts';

it.each([
  ['Secret Token', 'token', true],
  ['API Key', 'token', true],
  ['Client Secret', 'client secret', true],
  ['Consumer Secret', 'client secret', true],
  ['Password', 'password', true],
  ['Admin Password', 'password', true],
  ['Token Endpoint', 'token endpoint', false],
  ['OAuth Token URL', 'token endpoint', false],
  ['Client ID', 'client identifier', false],
  ['Consumer Key', 'client identifier', false],
  ['Admin Username', 'user name', false],
  ['Login Name', 'user name', false],
  ['Tenant URL', null, false],
  // The address of what gives tokens is no token, however it is called.
  ['Bearer endpoint', 'token', false],
  ['Secret URL', 'token', false],
])('%s is for %s', (label, kind, isSecret) => {
  expect({ kind: kindOfLabel(label), isSecret: isSecretLabel(label) }).toEqual({ kind, isSecret });
});

/** Tests of tokens (scim-logic-app-tests fact sheet, section 5): one of the two has to pass. */
import { fails, type ProfileTest, passes, type TestSays, type TokenReply } from './profile.ts';

const [SHORTEST, LONGEST] = [60, 360];
const USUAL_SECONDS = 3600;

/** The secret in the body; whole minutes of life; a search with the token. Then the same in the header, which production may send. */
const credentials: ProfileTest['test'] = async ({ tokens }) => {
  if (tokens === null || tokens.kind !== 'secret') return unset('--token-url, --client-id and the secret');
  const body = tokenSlip(await tokens.ask('body'));
  if (body !== null) return fails(body);
  const header = tokenSlip(await tokens.ask('header'));
  const passed = passes('A token for the secret in the body, of a life that is allowed.');
  return header === null
    ? { ...passed, note: 'The secret may stand in the header too.' }
    : { ...passed, note: `Not with the secret in the header: ${header} Keep credentialLocationInRequest at Body.` };
};

function tokenSlip({ status, hasToken, expiresIn, isTaken }: TokenReply): string | null {
  if (status < 200 || status > 299) return `Token endpoint returned HTTP ${status}.`;
  if (!hasToken) return 'Token endpoint returned no access_token.';
  const minutes = Math.floor((expiresIn ?? USUAL_SECONDS) / 60);
  if (minutes < SHORTEST) return `Token validity is less than 60 minutes: expires_in is ${expiresIn}.`;
  if (minutes > LONGEST) return `Token validity exceeds 360 minutes: expires_in is ${expiresIn}.`;
  return isTaken ? null : 'A search for users is not let in with the token.';
}

/** What RFC 7523 asks for, with baseAddress, and without a scope; the life of the token is not looked at. */
const federated: ProfileTest['test'] = async ({ tokens }) => {
  if (tokens === null || tokens.kind !== 'assertion') return unset('--token-url, --client-id and an assertion');
  const { status, hasToken } = await tokens.ask('body');
  if (status < 200 || status > 299) return fails(`Federated token exchange failed: HTTP ${status}.`);
  return hasToken ? passes('A token for the assertion.') : fails('Token endpoint returned no access_token.');
};

/** An endpoint that is not set is no reason to skip: the test asks at an empty address. */
function unset(needed: string): TestSays {
  return fails(`HTTP 0: it needs ${needed}. Harmless where the other token test passes.`);
}

export const GALLERY_TOKEN_TESTS: readonly ProfileTest[] = [
  { name: 'Validate_Credentials_Test', mandatory: true, test: credentials, production: ['wrong-token'] },
  { name: 'Federated_Identity_Test', mandatory: true, test: federated, production: ['wrong-token'] },
];

/** Of these one is enough. */
export const EITHER: readonly string[] = GALLERY_TOKEN_TESTS.map(({ name }) => name);

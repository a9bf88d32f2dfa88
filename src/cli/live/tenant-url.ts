import { CannotRun } from '../shell.ts';

/** The names of this machine, for itself. */
export const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

interface AddressName {
  readonly of: string;
  readonly hint: string;
}

const TENANT_URL: AddressName = { of: 'server', hint: 'Write --url https://…, the tenant URL.' };

/** Where tokens are fetched with a secret. */
export const TOKEN_URL: AddressName = { of: 'token endpoint', hint: 'Write --token-url https://…' };

/**
 * A tenant URL that a token may be sent to.
 *
 * @throws CannotRun for what is no address, has a password in it, or would send the token for everybody to read
 */
export function readTenantUrl(text: string, what: AddressName = TENANT_URL): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new CannotRun(`The address of the ${what.of} is none.`, what.hint);
  if (url.username !== '' || url.password !== '')
    throw new CannotRun(
      `The address of the ${what.of} has a password in it.`,
      'The token comes from an environment variable.',
    );
  if (url.protocol === 'http:' && !LOOPBACK_HOST.test(url.hostname))
    throw new CannotRun(
      `${url.origin} is plain http: everybody on the way could read the token.`,
      'Use https; plain http is for this machine alone.',
    );
  return url.href;
}

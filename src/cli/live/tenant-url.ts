import { CannotRun } from '../shell.ts';

/** The names of this machine, for itself. */
export const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * A tenant URL that a token may be sent to.
 *
 * @throws CannotRun for what is no address, has a password in it, or would send the token for everybody to read
 */
export function readTenantUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new CannotRun('The address of the server is none.', 'Write --url https://…, the tenant URL.');
  if (url.username !== '' || url.password !== '')
    throw new CannotRun(
      'The address of the server has a password in it.',
      'The token comes from an environment variable.',
    );
  if (url.protocol === 'http:' && !LOOPBACK_HOST.test(url.hostname))
    throw new CannotRun(
      `${url.origin} is plain http: everybody on the way could read the token.`,
      'Use https; plain http is for this machine alone.',
    );
  return url.href;
}

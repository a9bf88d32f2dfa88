/** What else people say for the values of a manifest: words of portals, of apps and of SCIM. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['deactivate', 'disable'],
  ['suspend', 'disable'],
  ['block', 'disable'],
  ['add', 'create'],
  ['insert', 'create'],
  ['edit', 'update'],
  ['modify', 'update'],
  ['change', 'update'],
  ['remove', 'delete'],
  ['deprovision', 'delete'],
  ['token', 'bearer-token'],
  ['api-key', 'bearer-token'],
  ['basic', 'user-name-password'],
  ['password', 'user-name-password'],
  ['client-credentials', 'oauth-client-credentials'],
  ['authorization-code', 'oauth-authorize'],
  ['oauth-authorization-code', 'oauth-authorize'],
]);

/** The value that is called so elsewhere; `null` where it is none of the allowed ones. */
export function calledOtherwise(word: string, allowed: readonly string[]): string | null {
  const meant = OTHER_WORDS.get(word.toLowerCase().replace(/[ _]/gu, '-').replace(/s$/u, ''));
  return meant !== undefined && allowed.includes(meant) ? meant : null;
}

/**
 * The labels under which the portals take credentials, as they print them. What a page calls a value of the app is
 * another matter (scim-client fact sheet, section 2).
 */
export const CREDENTIAL_LABELS: readonly string[] = [
  'Tenant URL',
  'Secret Token',
  'Client ID',
  'Client Secret',
  'Token Endpoint',
  'Admin Username',
  'Admin Password',
];

/** Those that the portal of 2026 spells with other capitals (portal-2026 fact sheet). */
export const LABELS_OF_2026: ReadonlySet<string> = new Set(['Secret token', 'Client secret']);

/** One of them, in a pattern. */
export const CREDENTIAL_LABEL = `(?:${CREDENTIAL_LABELS.join('|')})`;

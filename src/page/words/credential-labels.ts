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

/** One of them, in a pattern. */
export const CREDENTIAL_LABEL = `(?:${CREDENTIAL_LABELS.join('|')})`;

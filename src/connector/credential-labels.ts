import { type CredentialKind, kindOfLabel } from '../manifest/credential-kind.ts';
import { nearest } from '../problem/nearest.ts';

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

/** What the portal calls a field that a page does not name. */
export function usualLabel(kind: CredentialKind): string {
  return CREDENTIAL_LABELS.find((label) => kindOfLabel(label) === kind) ?? kind;
}

/** Those that the portal of 2026 spells with other capitals (portal-2026 fact sheet). */
export const LABELS_OF_2026: ReadonlySet<string> = new Set(['Secret token', 'Client secret']);

/** One of them, in a pattern. */
export const CREDENTIAL_LABEL = `(?:${CREDENTIAL_LABELS.join('|')})`;

/** What portals print besides (portal-2026 fact sheet): a label that is one of them is no slip of another one. */
const OTHER_SPELLINGS: readonly string[] = ['OAuth token endpoint', 'Client Identifier', 'Client identifier'];

const SPELLINGS: ReadonlySet<string> = new Set([...CREDENTIAL_LABELS, ...LABELS_OF_2026, ...OTHER_SPELLINGS]);
const BY_LETTERS: ReadonlyMap<string, string> = new Map(
  [...OTHER_SPELLINGS, ...CREDENTIAL_LABELS].map((label) => [label.toLowerCase(), label]),
);

/** How a portal spells a label that differs from its own by capitals alone; `null` where it is spelt so, or no portal has it. */
export function labelInPortal(label: string): string | null {
  return SPELLINGS.has(label) ? null : (BY_LETTERS.get(label.toLowerCase()) ?? null);
}

/** The label of a portal that was meant by one that is nearly it; `null` where none is, and where it is spelt as one. */
export function labelMeant(label: string): string | null {
  return SPELLINGS.has(label) ? null : nearest(label, BY_LETTERS.values());
}

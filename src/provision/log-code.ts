import type { Exchange } from '../scim/client/client.ts';

/** A server that does not do what SCIM says. */
export const INCOMPATIBLE = 'SystemForCrossDomainIdentityManagementServiceIncompatible';

/** What the provisioning log calls an exchange that failed (entra-provisioning fact sheet, section 9). */
export function logCodeOf({ reply }: Exchange): string {
  if (reply === null) return 'Timeout';
  if (reply.status === 401 || reply.status === 403) return 'Unauthorized';
  if (reply.status === 429) return 'TooManyRequests';
  return reply.status >= 500 ? 'InternalServerError' : INCOMPATIBLE;
}

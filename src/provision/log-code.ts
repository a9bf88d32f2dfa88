import type { Exchange } from '../scim/client/client.ts';

/** A server that does not do what SCIM says. */
export const INCOMPATIBLE = 'SystemForCrossDomainIdentityManagementServiceIncompatible';

/** A gateway answers, and nobody behind it. */
const OF_GATEWAY: ReadonlySet<number> = new Set([502, 503, 504]);

/** What the provisioning log calls an exchange that failed (entra-provisioning fact sheet, section 9). */
export function logCodeOf({ reply }: Exchange): string {
  if (reply === null) return 'Timeout';
  if (reply.status === 401 || reply.status === 403) return 'Unauthorized';
  if (reply.status === 429) return 'TooManyRequests';
  if (OF_GATEWAY.has(reply.status)) return 'WebExceptionProtocolError';
  return reply.status >= 500 ? 'InternalServerError' : INCOMPATIBLE;
}

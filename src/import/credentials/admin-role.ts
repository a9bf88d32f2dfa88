/** The role or permission that the account in the app needs, where a sentence of its own says so. */
import { roleIn } from '../../page/words/credentials/admin-roles.ts';
import { type Claim, claim } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export function adminRoles(sentences: readonly Span[]): Claim[] {
  const claims = sentences.flatMap((span) => {
    const said = roleIn(span);
    if (said === null) return [];
    return [claim(['auth', 'adminRole'], said.role, said.isAll ? { covers: [span] } : { seen: span })];
  });
  return claims.slice(0, 1);
}

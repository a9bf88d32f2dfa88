/** The role or permission that the account in the app needs, where a sentence of its own says so. */
import { roleIn } from '../../page/words/credentials/admin-roles.ts';
import { type Claim, claim } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

export function adminRoles(sentences: readonly Span[]): Claim[] {
  const said = sentences.flatMap((span) => {
    const told = roleIn(span);
    return told === null ? [] : [{ ...told, span }];
  });
  const one = said.find(({ isVague }) => !isVague) ?? said[0];
  if (one === undefined) return [];
  return [claim(['auth', 'adminRole'], one.role, one.isAll ? { covers: [one.span] } : { seen: one.span })];
}

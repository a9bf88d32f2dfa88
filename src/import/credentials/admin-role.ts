/** The role or permission that the account in the app needs, where a sentence of its own says so. */
import { type Claim, claim } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

const ACCOUNT_HAS =
  /\b(?:ensure|make sure)(?: that)? (?:your|the) .+? account has (?:the )?((?:\w+ ){0,3}?\w+) permissions?\b(.*)$/i;
const TRIES_AGAIN = /^\W*(?:(?:and|then)\W+)*(?:(?:re)?try\b(?:\W+[\w"]+){0,6}\W+again)?\W*$/i;
const USING = /\busing your ((?:\w+ )?admin(?:istrator)?) account\b/i;
const NO_ROLE = /\b(?:required|necessary|correct|right)\b/i;

export function adminRoles(sentences: readonly Span[]): Claim[] {
  const claims = sentences.flatMap((span) => {
    const account = ACCOUNT_HAS.exec(span.words);
    const role = account?.[1] ?? USING.exec(span.words)?.[1];
    if (role === undefined || NO_ROLE.test(role)) return [];
    const isAll = account !== null && TRIES_AGAIN.test(account[2] ?? '') && span.links.length === 0;
    return [claim(['auth', 'adminRole'], role, isAll ? { covers: [span] } : { seen: span })];
  });
  return claims.slice(0, 1);
}

/** The role or permission that the account in the app needs, as sentences of the portal's steps name it. */
import type { Phrase } from '../../outline/phrase.ts';

const ACCOUNT_HAS =
  /\b(?:ensure|make sure)(?: that)? (?:your|the) .+? account has (?:the )?((?:\w+ ){0,3}?\w+) permissions?\b(.*)$/i;
const TRIES_AGAIN = /^\W*(?:(?:and|then)\W+)*(?:(?:re)?try\b(?:\W+[\w"]+){0,6}\W+again)?\W*$/i;
const USING = /\busing your ((?:\w+ )?admin(?:istrator)?) account\b/i;
/** What the step that asks for the consent says itself. */
const SIGNS_IN =
  /^in the (?:new|opened|pop-?up) window,? (?:sign|log) ?in(?:to| to)? .+? using your [\w ]+ account\W*$/i;
const NO_ROLE = /\b(?:required|necessary|correct|right)\b/i;

/** @returns `isAll`: pages say nothing more with such a sentence; `null`: it names no role */
export function roleIn({ words, links }: Phrase): { readonly role: string; readonly isAll: boolean } | null {
  const account = ACCOUNT_HAS.exec(words);
  const role = account?.[1] ?? USING.exec(words)?.[1];
  if (role === undefined || NO_ROLE.test(role)) return null;
  const isSaid = account === null ? SIGNS_IN.test(words) : TRIES_AGAIN.test(account[2] ?? '');
  return { role, isAll: isSaid && links.length === 0 };
}

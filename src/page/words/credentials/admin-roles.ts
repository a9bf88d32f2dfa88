/** The role or permission that the account in the app needs, as sentences of the portal's steps name it. */
import type { Phrase } from '../../outline/phrase.ts';

const ACCOUNT_HAS =
  /\b(?:ensure|make sure)(?: that)? (?:your|the) .+? account has (?:the )?((?:\w+ ){0,3}?\w+) permissions?\b(.*)$/i;
const TRIES_AGAIN = /^\W*(?:(?:and|then)\W+)*(?:(?:re)?try\b(?:\W+[\w"]+){0,6}\W+again)?\W*$/i;
const USING = /\busing your ((?:\w+ )?admin(?:istrator)?) account\b/i;
/** What the step that asks for the consent says itself. */
const SIGNS_IN =
  /^in the (?:new|opened|pop-?up) window,? (?:sign|log) ?in(?:to| to)? .+? using your [\w ]+ account\W*$/i;
/** "the required admin permissions": a word beside the role, or no role. */
const BESIDE_ROLE = /\b(?:required|necessary|correct|right|proper|appropriate|sufficient)\b\s*/gi;

/**
 * @returns `isAll`: pages say nothing more with such a sentence; `isVague`: a page that names the role elsewhere means
 *   that one; `null`: it names no role
 */
export function roleIn({ words, links }: Phrase): { role: string; isAll: boolean; isVague: boolean } | null {
  const account = ACCOUNT_HAS.exec(words);
  const named = account?.[1] ?? USING.exec(words)?.[1] ?? '';
  const role = named.replace(BESIDE_ROLE, '').trim();
  if (role === '') return null;
  const isSaid = account === null ? SIGNS_IN.test(words) : TRIES_AGAIN.test(account[2] ?? '');
  return { role, isAll: isSaid && links.length === 0, isVague: role !== named };
}

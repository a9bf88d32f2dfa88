/** "The email attribute is used to match Acme accounts with …", "only supports primaryEmail as the matching attribute": by which attribute accounts are recognized, in words. */
import type { Phrase } from './phrase.ts';

const MATCHES: readonly RegExp[] = [
  /\bthe ([\w .[\]"-]{1,60}?) (?:attribute|field|property|value) is used (?:to match|for matching)\b/i,
  /\b(?:use of|uses?|supports?) (?:the )?([\w.]{1,60})(?: attribute)? as (?:the|its) (?:only )?matching (?:attribute|property)\b/i,
];

const folded = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');

/**
 * @param listed the attributes of the page
 * @returns the name of the one that the words mean: "display name" is `displayName`, and "email" the only one of several `emails`
 */
export function matchedBy(
  sentences: readonly Phrase[],
  listed: readonly { readonly name: string }[],
): string | undefined {
  const said = sentences.flatMap(({ words }) => MATCHES.flatMap((each) => folded(each.exec(words)?.[1] ?? '') || []));
  const isMeant = (name: string, word: string) =>
    folded(name) === word || folded(name.split(/[.[]/)[0] ?? '') === `${word.replace(/address$/, '')}s`;
  const meant = said.flatMap((word) => listed.flatMap(({ name }) => (isMeant(name, word) ? [name] : [])));
  return new Set(meant).size === 1 ? meant[0] : undefined;
}

/** Sentences that say which values there are and where they go, and nothing else: the fields say all of it. */
import type { Phrase } from '../outline/phrase.ts';
import { fold, isPortalLabel } from './credential-fields.ts';
import { literal } from './literal.ts';
import { isPlatformPage } from './platform-pages.ts';
import { isPlatformLabel } from './portal-labels.ts';
import { STEP_NUMBER } from './step-number.ts';

/** The words of such sentences, as published pages have them. */
const WORDS: ReadonlySet<string> = new Set(
  `under in into the a an your of to from for as and or either both each it its them this that these those which is are was were be will
   admin console credentials section input inputs enter enters entered entering type paste provide provided populate fill use using
   copy copied put select retrieve retrieved value values field fields box text textbox textboxes account accounts you we
   earlier previously previous have need one before above below following described step steps obtained generated created save saved note noted down
   record store finally next now later please safely safe place securely somewhere clipboard displayed shown view see only time once can
   respective respectively corresponding corresponds correct needed required optional optionally then with by on at here there app application
   token tokens key access api url azure ad active directory microsoft entra id portal provisioning follow walkthrough after boxes information structured format rule based should
   example examples connect page tab click press button authorize ll s ensure
   also make sure populated where replace replacing substitute substituting format endpoint scim they seen visible viewed single again not cannot won t appear appears few seconds`.split(
    /\s+/,
  ),
);

/** What kinds of values are called: beside the label of a field they say nothing more, and alone they are a name. */
export const KINDS_OF_VALUES = 'bearer oauth authentication user name username password'.split(' ');

/**
 * @param named what the sentence may name: values, addresses, the app; labels of the portal are known
 * @param besides words that say nothing more in sentences of its kind
 */
export function saysOnly(
  { words, labels, codes, links }: Phrase,
  named: readonly string[],
  besides: readonly string[] = [],
): boolean {
  const folded = new Set(named.map(fold));
  const isNamed = (text: string) => folded.has(fold(text));
  const isOne = (label: string) => isNamed(label) || isPortalLabel(label) || isPlatformLabel(label);
  // "Base URL and Access Token" in one bold print are two names.
  const isKnown = (label: string) => isOne(label) || label.split(/\s+and\s+|\s*&\s*/).every(isOne);
  if (!labels.every(isKnown) || !codes.every((code) => isNamed(code.trim()))) return false;
  if (!links.every(({ url, text }) => isNamed(url) || (isNamed(text) && !isPortalLabel(text)) || isPlatformPage(url)))
    return false;
  const known = [...named, ...labels]
    .filter((each) => each !== '')
    .sort((a, b) => b.length - a.length)
    .map(literal);
  const left = words.replace(new RegExp([...known, STEP_NUMBER].join('|'), 'gi'), ' ');
  return (left.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => WORDS.has(word) || besides.includes(word));
}

/** "This is done in the Provisioning tab of your Acme application.", behind what goes there. */
export function saysWhereItGoes(phrase: Phrase, names: readonly string[]): boolean {
  return /^\W*this is done in the provisioning tab\b/i.test(phrase.words) && saysOnly(phrase, names, ['done']);
}

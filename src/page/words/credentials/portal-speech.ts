/** Whether an inner step of the credentials is done in the portal. */
import type { Phrase } from '../../outline/phrase.ts';
import { addressesIn } from '../addresses.ts';
import { portalLabelsIn } from '../credential-fields.ts';
import { vendorPairs } from '../vendor-pairs.ts';
import { ACTS_IN_APP, FAILS } from './credential-steps.ts';
import { FILLS_FIELD } from './filled-fields.ts';

/**
 * A step that speaks of fields of the portal, or of nothing else than these and the test, is the portal's, any other the app's.
 *
 * @param isKnown whether the platform says a sentence of every app
 */
export function speaksOfPortal<S extends Phrase>(sentences: readonly S[], isKnown: (sentence: S) => boolean): boolean {
  const acts = sentences.some(({ words }) => ACTS_IN_APP.test(words));
  const named = (sentence: S) => portalLabelsIn(sentence).length > 0;
  const fills = (sentence: S) => named(sentence) && FILLS_FIELD.test(sentence.words);
  const isTold = (sentence: S) =>
    isKnown(sentence) || (named(sentence) && !acts) || vendorPairs(sentence, []).length > 0;
  const tests = ({ labels, words }: S) => labels.some((label) => /^test connection$/i.test(label)) || FAILS.test(words);
  return (
    sentences.some((sentence) => fills(sentence) || addressesIn(sentence).some((url) => /scim/i.test(url))) ||
    sentences.every((sentence) => isTold(sentence) || tests(sentence))
  );
}

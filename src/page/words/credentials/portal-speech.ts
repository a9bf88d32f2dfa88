/** Whether an inner step of the credentials is done in the portal, or what a paragraph of them leaves to say. */
import type { Phrase } from '../../outline/phrase.ts';
import type { PageSpan } from '../../outline/span.ts';
import { addressesIn } from '../addresses.ts';
import { isPortalLabel, portalLabelsIn } from '../credential-fields.ts';
import { isPlatformLabel } from '../portal-labels.ts';
import { vendorPairs } from '../vendor-pairs.ts';
import { COPIES } from './copied-values.ts';
import { ACTS_IN_APP, CONSENTS, FAILS, OPENS_DIALOG } from './credential-steps.ts';
import { FILLS_FIELD, fillsField } from './filled-fields.ts';
import { isBehindConsent, type PortalContext } from './portal-context.ts';

/**
 * What is copied right behind a step in the app is copied there, also where the sentence goes on to the portal.
 *
 * @param items what each opens with
 * @param own labels that only this app has in the portal
 * @param isKnown whether the platform says a sentence of every app
 */
export function areOfPortal<S extends Phrase>(
  items: readonly (readonly S[])[],
  own: readonly string[],
  isKnown: (sentence: S) => boolean,
): boolean[] {
  const speaks = items.map((sentences) => speaksOfPortal(sentences, own, isKnown));
  return items.map(([first], at) => {
    const isCopied = COPIES.test(first?.words ?? '');
    return speaks[at] === true && (!isCopied || speaks[at - 1] !== false);
  });
}

/** A step that speaks of fields of the portal, or of nothing else than these and the test, is the portal's, any other the app's. */
function speaksOfPortal<S extends Phrase>(
  sentences: readonly S[],
  own: readonly string[],
  isKnown: (sentence: S) => boolean,
): boolean {
  const acts = sentences.some(({ words }) => ACTS_IN_APP.test(words));
  const named = (sentence: S) =>
    portalLabelsIn(sentence).length > 0 || sentence.labels.some((label) => own.includes(label));
  const fills = (sentence: S) => named(sentence) && fillsField(sentence);
  const isTold = (sentence: S) =>
    isKnown(sentence) || (named(sentence) && !acts) || vendorPairs(sentence, []).length > 0;
  const tests = ({ labels, words }: S) => labels.some((label) => /^test connection$/i.test(label)) || FAILS.test(words);
  return (
    sentences.some((sentence) => fills(sentence) || addressesIn(sentence).some((url) => /scim/i.test(url))) ||
    sentences.every((sentence) => isTold(sentence) || tests(sentence))
  );
}

/** Labels of the portal alone have nothing done in the app. */
export function areLeftToPortal(left: readonly PageSpan[], context: PortalContext): boolean {
  const labels = left.flatMap((span) => span.labels);
  const words = left.map((span) => span.words).join(' ');
  if ((context.consentAt !== null && CONSENTS.test(words)) || FAILS.test(words)) return true;
  if (left.some((span) => isBehindConsent(span, context) || OPENS_DIALOG.test(span.words))) return true;
  if (words.toLowerCase().includes('admin credentials') && FILLS_FIELD.test(words)) return true;
  return (
    labels.length > 0 &&
    labels.every((label) => isPlatformLabel(label) || isPortalLabel(label) || context.own.includes(label))
  );
}

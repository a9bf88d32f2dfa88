/** What is known of the credentials of a page before its sentences are read one by one. */
import type { PageSpan } from '../../outline/span.ts';
import { addressesIn, beforeExample, caseOf, casesIn } from '../addresses.ts';
import { portalLabelsIn, spokenLabels, weakLabelsIn } from '../credential-fields.ts';
import { vendorPairs } from '../vendor-pairs.ts';
import { OF_DIALOG } from './credential-steps.ts';
import { ACCOUNT, asksConsent, EXAMPLE, FILLS_FIELD, ownFields } from './filled-fields.ts';

export interface PortalContext {
  readonly names: readonly string[];
  /** All of them: what goes into a place of an address may stand in any. */
  readonly sentences: readonly PageSpan[];
  /** Those that are values, none of several cases: these have no places to fill in. */
  readonly addresses: readonly string[];
  /** Certain labels that any sentence of the credentials names. */
  readonly portals: readonly string[];
  /** Those that only this app has. */
  readonly own: readonly string[];
  /** What the app calls values, as any sentence says that has them entered. */
  readonly vendors: readonly string[];
  /** Where the reader is sent off to give a consent; `null`: there is none. */
  readonly consentAt: number | null;
}

export function portalContext(sentences: readonly PageSpan[], names: readonly string[]): PortalContext {
  const consentAt = sentences.find(asksConsent)?.start ?? null;
  const fields = sentences.filter((span) => !EXAMPLE.test(span.words));
  const own = ownFields(fields);
  return {
    names,
    sentences,
    addresses: fields.flatMap((span) =>
      casesIn(span).length > 0 || caseOf(span, names) !== null ? [] : addressesIn(beforeExample(span)),
    ),
    portals: [
      ...new Set(fields.flatMap((span) => ofPortal(withOwn(portalLabelsIn(span), span, own), span, consentAt))),
    ],
    own,
    vendors: sentences.flatMap((span) => vendorPairs(span, names).map(({ vendor }) => vendor)),
    consentAt,
  };
}

/** What a dialog of the app asks for, once the consent has opened it, is no field of the portal. */
function ofPortal(labels: readonly string[], { start }: PageSpan, consentAt: number | null): string[] {
  return labels.filter((label) => consentAt === null || start <= consentAt || !OF_DIALOG.test(label));
}

/** In the order of the sentence. */
function withOwn(labels: readonly string[], { labels: printed, words }: PageSpan, own: readonly string[]): string[] {
  const more = own.filter((label) => printed.includes(label) && !labels.includes(label));
  const folded = words.toLowerCase();
  const placeOf = (label: string) => folded.indexOf(label.toLowerCase());
  return more.length === 0 ? [...labels] : [...labels, ...more].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The labels of the portal that a sentence names, with those that it only speaks of where no other has any. */
export function labelsOfPortal(span: PageSpan, { portals, own, consentAt }: PortalContext): string[] {
  if (EXAMPLE.test(span.words)) return [];
  const certain = ofPortal(withOwn(portalLabelsIn(span), span, own), span, consentAt);
  if (certain.length > 0 || portals.length > 0) return certain;
  const weak = ofPortal(weakLabelsIn(span), span, consentAt);
  return weak.length > 0 || consentAt !== null || !FILLS_FIELD.test(span.words) || ACCOUNT.test(span.words)
    ? weak
    : spokenLabels(span);
}

/** Once sent off, the reader is in windows that the consent opened. */
export function isBehindConsent({ start }: { readonly start: number }, { consentAt }: PortalContext): boolean {
  return consentAt !== null && start > consentAt;
}
